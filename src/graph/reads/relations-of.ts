/** The relations of statements and claims. */
import { oncePer } from '../once-per.js';
import type { Params, Reader, Value } from '../store.js';
import { type Neighbour, type StatementFields, statementRows } from './row-fields.js';
import type { ClaimRow, RelationRow, StatementRow } from './rows.js';

export type Related = { readonly relations: readonly RelationRow[]; readonly ends: readonly End[] };

/** `other` is the id by which a relation knows the claim: it may be made one with another. */
export type End = {
  readonly other: string;
  readonly claim: ClaimRow;
  /** The statements that express it in its own words, in the order of the page, where they were asked for. */
  readonly said?: readonly StatementRow[];
};

/** What of a claim's relations is brought with its page. */
export type RelationsShape = {
  /** The ends of relations of other kinds are not brought; null: of all kinds. */
  readonly kinds: readonly string[] | null;
  /** How many relations have their ends brought, the oldest first, without those that a person has rejected. */
  readonly ends: number;
  /** What is brought of the statements that express each of these claims, of the neighbours that the page itself brings; null where none are. */
  readonly said: { readonly first: number; readonly fields: StatementFields } | null;
};

type Said = { readonly first: number; readonly fields?: StatementFields };

/** The same object each time for the same page: what is worked out of it is kept with it. @param page - what is said of each end is read as this one. */
export function relationsShape(kinds: RelationsShape['kinds'], ends: number, page: Said = NOTHING): RelationsShape {
  const known = shapesWith(page);
  const wanted = `${kinds} ${ends}`;
  const { first, fields } = page;
  const shape = known.get(wanted) ?? { kinds, ends, said: fields ? { first, fields } : null };
  known.set(wanted, shape);
  return shape;
}

const NOTHING: Said = { first: 0 };
const shapesWith = oncePer((_page: Said) => new Map<string, RelationsShape>());

/** The parameters of a page's file. */
export const relationParams = ({ kinds, ends, said }: RelationsShape): Params => ({
  ...{ endKinds: kinds, ends, endFirst: said?.first ?? 0 },
  ...{ endSources: brings(said, 'sources'), endAbout: brings(said, 'about'), endArticle: brings(said, 'article') },
});

const brings = (said: RelationsShape['said'], neighbour: Neighbour) => said?.fields.neighbours.includes(neighbour) ?? false;

/**
 * Those of each id, in the order of `ids`.
 *
 * @param withEnds - whether the claims at their other ends are brought, of very many the first hundred.
 * @throws StoreError
 */
export async function relationsOf(reader: Reader, ids: readonly string[], withEnds: boolean): Promise<readonly Related[]> {
  const found = await reader.read('read/relations-of', withEnds ? ['ends'] : [], { ids });
  const related = new Map(
    found.map(({ id, rows, ends }) => [id, { relations: rows as unknown as readonly RelationRow[], ends: endsIn(ends) }]),
  );
  return ids.map((id) => related.get(id) ?? { relations: [], ends: [] });
}

const endsIn = (ends: Value | undefined): readonly End[] =>
  ((ends ?? []) as unknown as readonly (ClaimRow & { readonly other: string })[]).map(({ other, ...claim }) => ({ other, claim }));

/** As the pages of claims bring them: `[relations, ends]`, each a list in the order of its file. @param places - the neighbours that the page brings. */
export function relatedOf(values: Value, { said }: RelationsShape, places: readonly Neighbour[]): Related {
  const [relations, ends] = values as readonly [readonly (readonly Value[])[], readonly (readonly Value[])[]];
  return { relations: relations.map(relationOf), ends: ends.map((end) => endOf(end, said?.fields, places)) };
}

function relationOf([id, kind, fromId, toId, signals, score, status, addedAt, key]: readonly Value[]): RelationRow {
  return { id, kind, fromId, toId, signals, score, status, addedAt, key } as RelationRow;
}

function endOf(
  [other, id, text, addedAt, articleCount, outletCount, independentReportCount, memberIds, key, said]: readonly Value[],
  fields: StatementFields | undefined,
  places: readonly Neighbour[],
): End {
  const claim = { id, text, addedAt, articleCount, outletCount, independentReportCount, memberIds, key } as ClaimRow;
  return { other: other as string, claim, ...(fields && { said: statementRows(said as readonly Value[], fields, places) }) };
}
