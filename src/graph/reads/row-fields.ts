/** What a page brings of its statements, as lists: a name that stands in every row costs more to send and to read than what it names. */
import { oncePer } from '../once-per.js';
import type { Params, Value } from '../store.js';
import type { StatementRow } from './rows.js';

/** What may be asked for by itself: what nearly every query asks for some of. */
export const PIECES = [
  ...(['withId', 'withKind', 'withAct', 'withText', 'withSaidAt', 'withArticleId'] as const),
  ...(['withSpeakers', 'withSubjects', 'withTargets', 'withName', 'withHeadline', 'withUrl', 'withOutlet', 'withPublished'] as const),
];
export type Piece = (typeof PIECES)[number];

/** What is asked for of each statement of a page. */
export type StatementFields = {
  /** Of a statement and its neighbours; the others are null. */
  readonly pieces: readonly Piece[];
  /** All else that a statement has. */
  readonly details: boolean;
  /** Those that are read with it; the others are not read at all. */
  readonly neighbours: readonly Neighbour[];
  /** All else that they have. */
  readonly neighbourDetails: boolean;
};

/** In the order in which a row holds them. */
const NEIGHBOURS = ['sources', 'about', 'article'] as const;
export type Neighbour = (typeof NEIGHBOURS)[number];

/** Whatever a statement has, without neighbours. */
export const WHOLE: StatementFields = { pieces: PIECES, details: true, neighbours: [], neighbourDetails: false };

/** The pieces of an article alone. */
const OF_AN_ARTICLE: readonly Piece[] = ['withHeadline', 'withUrl', 'withOutlet', 'withPublished'];

/** What brings all that is asked for in either, of the neighbours of the one. */
export const both = oncePer((one: StatementFields) =>
  oncePer(
    (other: StatementFields): StatementFields => ({
      pieces: PIECES.filter((piece) => one.pieces.includes(piece) || other.pieces.includes(piece)),
      details: one.details || other.details,
      neighbours: one.neighbours,
      neighbourDetails: one.neighbourDetails || other.neighbourDetails,
    }),
  ),
);

/** The parameters of a page's file. @param neighbours - those that it can bring. */
export const fieldParams = (fields: StatementFields, neighbours: readonly Neighbour[] = NEIGHBOURS): Params =>
  neighbours.includes('article') ? withArticle(fields) : withoutArticle(fields);

// The fields of a query that is kept are the same object each time.
const withArticle = oncePer((fields: StatementFields) => paramsOf(fields, PIECES));
const withoutArticle = oncePer((fields: StatementFields) =>
  paramsOf(
    fields,
    PIECES.filter((piece) => !OF_AN_ARTICLE.includes(piece)),
  ),
);

const paramsOf = ({ pieces, details, neighbourDetails }: StatementFields, own: readonly Piece[]): Params => ({
  ...Object.fromEntries(own.map((piece) => [piece, pieces.includes(piece)])),
  details,
  neighbourDetails,
});

/** The properties in each list, in the order of the files cypher/read/…-page; those behind pieces are in `statementRows`. */
const DETAILS = [
  ...['polarity', 'modality', 'confidence', 'producer', 'quoted', 'starts', 'ends', 'sourceText'],
  ...['cueText', 'cueLemma', 'cueStart', 'cueEnd', 'saidAtBefore', 'saidAtAfter', 'saidAtText'],
  ...['dueValue', 'duePrecision', 'dueBefore', 'dueAfter', 'dueText', 'claimId', 'sortKey'],
];
const ENTITY = ['id', 'kind', 'name', 'canonicalId'];
const ENTITY_DETAILS = ['named', 'aliases', 'wikidataId', 'iso2', 'memberIds'];
const ARTICLE = ['headline', 'url', 'outletId', 'outletName', 'publishedValue', 'publishedPrecision'];
const ARTICLE_DETAILS = ['publishedBefore', 'publishedAfter', 'publishedText', 'addedAt', 'headlineQuotesNotInBody'];

/** Lists whose files bring the hub itself, and what they bring of it. */
export const HUBS = {
  said: [...ENTITY, ...ENTITY_DETAILS],
  about: [...ENTITY, ...ENTITY_DETAILS],
  expressing: ['id', 'text', 'addedAt', 'sortKey', 'articleCount', 'outletCount', 'independentReportCount', 'canonicalId', 'memberIds'],
  stated: ['id', ...ARTICLE, ...ARTICLE_DETAILS],
} as const;
export type HubList = keyof typeof HUBS;

type Values = readonly Value[];
type Named = { [name: string]: Value };

/**
 * The rows of a page as objects.
 *
 * @param rows - as its file gives them.
 * @param places - the neighbours that each row has a place for, where these are more than were asked for.
 */
export function statementRows(rows: Values, { neighbours }: StatementFields, places = neighbours): readonly StatementRow[] {
  const order = NEIGHBOURS.filter((name) => places.includes(name));
  return (rows as readonly Values[]).map((values) => {
    const [key, id, kind, act, text, saidAtValue, saidAtPrecision, articleId, speakerIds, aboutIds, targetIds, details, ...brought] =
      values;
    // Written out, an object is made at once; name by name it is made anew for every few of them.
    const row = { key, id, kind, act, text, saidAtValue, saidAtPrecision, articleId, speakerIds, aboutIds, targetIds } as Named;
    // What nobody asked for is read by nobody, except that subjects are told apart from targets.
    row.targetIds ??= [];
    name(row, DETAILS, details);
    let at = 0;
    for (const neighbour of order) {
      const value = brought[at++] as Values;
      const more = neighbour === 'article' ? brought[at++] : null;
      if (!neighbours.includes(neighbour)) continue;
      if (neighbour === 'article') row.article = articleOf(row.articleId as Value, value, more);
      else row[neighbour] = (value as readonly Values[]).map(entityOf);
    }
    return row as unknown as StatementRow;
  });
}

/** The hub of a page as an object. */
export function hubOf(list: HubList, values: Value): Readonly<Named> {
  const row: Named = {};
  name(row, HUBS[list], values);
  return row;
}

function entityOf([id, kind, called, canonicalId, details]: Values): Named {
  const row = { id, kind, name: called, canonicalId } as Named;
  name(row, ENTITY_DETAILS, details);
  return row;
}

function articleOf(
  id: Value,
  [headline, url, outletId, outletName, publishedValue, publishedPrecision]: Values,
  details: Value | undefined,
): Named {
  const row = { id, headline, url, outletId, outletName, publishedValue, publishedPrecision } as Named;
  name(row, ARTICLE_DETAILS, details);
  return row;
}

/** @param values - one for each name; null where they were not asked for. */
function name(row: Named, names: readonly string[], values: Value | undefined): void {
  if (!isList(values)) return;
  for (let at = 0; at < names.length; at += 1) row[names[at] as string] = values[at] as Value;
}

const isList = (value: Value | undefined): value is Values => Array.isArray(value);
