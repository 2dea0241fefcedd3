/** Tallies: what articles tell of a thing they share, and how many tell it; what it is called is counted from these alone. */
import { byCodeUnit } from '../../text/order.js';

/** From what is told, as in 'name Ada Okoro', to the number of articles that tell it; always above 0. */
export type Tally = ReadonlyMap<string, number>;

/** What every article tells: that it stands on the thing at all. */
const ARTICLE = 'article';

/** What one article tells, once each: `about({ name: ['Ada Okoro'] })` → ['article', 'name Ada Okoro']. */
export const tellings = (told: { readonly [what: string]: readonly (string | null)[] }): readonly string[] => [
  ...new Set([
    ARTICLE,
    ...Object.entries(told).flatMap(([what, values]) => values.flatMap((value) => (value === null ? [] : [`${what} ${value}`]))),
  ]),
];

/** The tally with one article more (`by` 1) or less (-1). */
export function counted(tally: Tally, told: readonly string[], by: 1 | -1): Tally {
  const counts = new Map(tally);
  for (const each of told) counts.set(each, (counts.get(each) ?? 0) + by);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** How many articles stand on it; 0: nothing does any more. */
export const articlesOf = (tally: Tally): number => tally.get(ARTICLE) ?? 0;

export const countOf = (tally: Tally, what: string, value: string): number => tally.get(`${what} ${value}`) ?? 0;

/** Every value that some article tells, sorted. */
export const valuesOf = (tally: Tally, what: string): readonly string[] =>
  [...tally.keys()]
    .filter((key) => key.startsWith(`${what} `))
    .map((key) => key.slice(what.length + 1))
    .sort(byCodeUnit);

/** The value that most articles tell, the smallest of several; null where none tells one. */
export const mostTold = (tally: Tally, what: string): string | null =>
  valuesOf(tally, what).reduce<string | null>(
    (best, value) => (best !== null && countOf(tally, what, best) >= countOf(tally, what, value) ? best : value),
    null,
  );

/** As it is stored: two lists of the same length, sorted. */
export function tallyProps(tally: Tally): { readonly tally: readonly string[]; readonly tallyCounts: readonly number[] } {
  const keys = [...tally.keys()].sort(byCodeUnit);
  return { tally: keys, tallyCounts: keys.map((key) => tally.get(key) ?? 0) };
}

export const tallyOf = (keys: readonly string[], counts: readonly number[]): Tally =>
  new Map(keys.map((key, index) => [key, counts[index] ?? 0]));
