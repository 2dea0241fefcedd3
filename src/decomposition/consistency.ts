/** What a shape cannot say of a decomposition: spans lie in the text, ids resolve, nothing holds itself, times are real. */
import { createHash } from 'node:crypto';
import { fitsPrecision, isIsoTime, isPublicationTime } from '../text/iso-time.js';
import type { Span } from '../text/span.js';
import type { Decomposition, Statement, When } from './decomposition.js';
import { articleIdProblem } from './ids.js';
import { nameProblem, urlProblem } from './lookups.js';
import { type Problem, pathOf } from './problem.js';

/** Every broken rule, in the order of the value; empty when all hold. */
export const inconsistenciesOf = (decomposition: Decomposition): readonly Problem[] => [
  ...articleProblems(decomposition),
  ...repeatedIds(decomposition),
  ...problemsBelow(decomposition, groundOf(decomposition), []),
  ...quotesOutside(decomposition.statements),
  ...circles(decomposition.statements, 'within'),
  ...circles(decomposition.statements, 'restates'),
];

/** What spans, ids and indexes are checked against. */
type Ground = {
  readonly text: string;
  readonly roles: number;
  readonly entities: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
};

const groundOf = ({ article, roles, entities, statements, events }: Decomposition): Ground => ({
  text: article.text,
  roles: roles.length,
  entities: new Set(entities.map(({ id }) => id)),
  statements: new Set(statements.map(({ id }) => id)),
  events: new Set(events.map(({ id }) => id)),
});

function articleProblems({ article }: Decomposition): Problem[] {
  const { id, text, headline, publishedAt, textSha256 } = article;
  const problems: Problem[] = [];
  const idProblem = articleIdProblem(id);
  if (idProblem !== null) problems.push({ path: 'article.id', message: `cannot be an article's id: ${idProblem}.` });
  if (textSha256 !== createHash('sha256').update(text).digest('hex'))
    problems.push({ path: 'article.textSha256', message: 'is not the SHA-256 of article.text (UTF-8, lower-case hex).' });
  if (headline !== null && !text.trimStart().startsWith(headline.trim()))
    problems.push({ path: 'article.headline', message: "is not the text's first line; give null where there is no headline." });
  if (publishedAt !== null && !isPublicationTime(publishedAt))
    problems.push({
      path: 'article.publishedAt',
      message: 'is neither a real day (2025-02-28) nor a date-time with its offset (2025-02-28T09:30:00Z), of the years 1000 to 9998.',
    });
  return problems;
}

const WITH_IDS = ['entities', 'mentions', 'statements', 'events'] as const;

function repeatedIds(decomposition: Decomposition): Problem[] {
  return WITH_IDS.flatMap((list) => {
    const ids = decomposition[list].map(({ id }) => id);
    const first = new Map(ids.map((id, index) => [id, index] as const).reverse());
    return ids.flatMap((id, index) =>
      first.get(id) === index ? [] : [{ path: pathOf([list, index, 'id']), message: `repeats "${id}"; ids are unique among ${list}.` }],
    );
  });
}

/** The list that each key's ids point into. */
const POINTS_TO: { readonly [key: string]: 'entities' | 'statements' | 'events' } = {
  entityId: 'entities',
  countryId: 'entities',
  holderId: 'entities',
  ofId: 'entities',
  inferredId: 'entities',
  placeId: 'entities',
  eventId: 'events',
  memberOf: 'entities',
  alsoIds: 'entities',
  within: 'statements',
  restates: 'statements',
  statementIds: 'statements',
};

/** Looks at every value below `value`, to which `keys` lead: spans, times, words, ids and indexes. */
function problemsBelow(value: unknown, ground: Ground, keys: readonly PropertyKey[]): Problem[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => problemsBelow(item, ground, [...keys, index]));
  if (typeof value === 'object' && value !== null) {
    const own = [...spanProblems(value, ground, keys), ...timeProblems(value, keys)];
    return own.concat(Object.entries(value).flatMap(([key, item]) => problemsBelow(item, ground, [...keys, key])));
  }
  return [...wordProblems(value, keys), ...idProblems(value, ground, keys), ...indexProblems(value, ground, keys)];
}

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value;

function spanProblems(value: object, { text }: Ground, keys: readonly PropertyKey[]): Problem[] {
  if (!isSpan(value)) return [];
  const { start, end } = value;
  const problem = (what: string): Problem[] => [{ path: pathOf(keys), message: `the span ${start}–${end} ${what}.` }];
  if (start >= end) return problem("is empty or backwards; give 0 ≤ start < end ≤ the text's length");
  if (end > text.length)
    return problem(`ends at ${end}, but the text has ${text.length} UTF-16 code units; give 0 ≤ start < end ≤ the text's length`);
  return halvesOne(text, start) || halvesOne(text, end) ? problem('begins or ends inside a surrogate pair; take in the whole of it') : [];
}

const halvesOne = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

const isWhen = (value: object): value is When => 'precision' in value && 'method' in value;

function timeProblems(value: object, keys: readonly PropertyKey[]): Problem[] {
  if (!isWhen(value)) return [];
  const problems: Problem[] = [];
  if (value.value !== null && !fitsPrecision(value.value, value.precision))
    problems.push({
      path: pathOf([...keys, 'value']),
      message: `"${value.value}" is no real time of the years 1000 to 9998, cut to the precision "${value.precision}".`,
    });
  for (const bound of ['before', 'after'] as const)
    if (value[bound] !== null && !isIsoTime(value[bound]))
      problems.push({ path: pathOf([...keys, bound]), message: `"${value[bound]}" is no real ISO 8601 time of the years 1000 to 9998.` });
  return problems;
}

/** What each of these words is looked up by must fit. */
const LOOKED_UP: { readonly [key: string]: (words: string) => string | null } = {
  url: urlProblem,
  outlet: nameProblem,
  name: nameProblem,
  aliases: nameProblem,
};

function wordProblems(value: unknown, keys: readonly PropertyKey[]): Problem[] {
  if (typeof value !== 'string') return [];
  if (/\p{Surrogate}/u.test(value))
    return [{ path: pathOf(keys), message: 'holds half of a surrogate pair (U+D800 to U+DFFF alone), which has no UTF-8.' }];
  const why = LOOKED_UP[lastName(keys)]?.(value) ?? null;
  return why === null ? [] : [{ path: pathOf(keys), message: `${why}.` }];
}

/** The last key that is no index: that of the list for what stands in one. */
const lastName = (keys: readonly PropertyKey[]): string => String(keys.findLast((key) => typeof key === 'string') ?? '');

function idProblems(value: unknown, ground: Ground, keys: readonly PropertyKey[]): Problem[] {
  const list = POINTS_TO[lastName(keys)];
  if (!list || typeof value !== 'string' || ground[list].has(value)) return [];
  return [{ path: pathOf(keys), message: `no one of ${list} has the id "${value}".` }];
}

function indexProblems(value: unknown, { roles }: Ground, keys: readonly PropertyKey[]): Problem[] {
  if (keys.at(-1) !== 'roleIndex' || typeof value !== 'number' || value < roles) return [];
  return [{ path: pathOf(keys), message: `there is no roles[${value}]: roles has ${roles}.` }];
}

function quotesOutside(statements: readonly Statement[]): Problem[] {
  return statements.flatMap(({ content, quoted }, index) => {
    const start = Math.min(...content.map((span) => span.start));
    const end = Math.max(...content.map((span) => span.end));
    return quoted.flatMap((span, at) =>
      start <= span.start && span.end <= end
        ? []
        : [{ path: pathOf(['statements', index, 'quoted', at]), message: `lies outside the content (${start}–${end}).` }],
    );
  });
}

/** Statements that reach themselves by `link`. */
function circles(statements: readonly Statement[], link: 'within' | 'restates'): Problem[] {
  const next = new Map(statements.map((statement) => [statement.id, statement[link]]));
  return statements.flatMap(({ id }, index) => {
    const passed = new Set<string>();
    let at = next.get(id) ?? null;
    while (at !== null && at !== id && !passed.has(at)) {
      passed.add(at);
      at = next.get(at) ?? null;
    }
    return at === id ? [{ path: pathOf(['statements', index, link]), message: `leads back to "${id}" itself.` }] : [];
  });
}
