/** What words found, cut to what a page has to look at. */
import type { Value } from '../store.js';
import type { Holder } from './holders-of-words.js';

type Window = { readonly after: string; readonly before: string; readonly since: string; readonly until: string };
type Filter = Readonly<Record<string, Value>>;

/** Whether the words are all that is asked: then what they found passes, and nothing must be read to tell. */
export const isDecided = (filter: Filter): boolean => Object.entries(filter).every(([name, value]) => name === 'words' || value === null);

/** How many there are on all pages. */
export const foundBetween = (found: readonly Holder[], { since, until }: Pick<Window, 'since' | 'until'>): readonly Holder[] =>
  found.filter(({ sortKey }) => sortKey > since && sortKey < until);

/**
 * The ids among which a page is: as many as fill it where nothing but the words decides, else all that its filter may leave.
 *
 * @param shape - `counted`: whether what passes is counted on all pages too.
 */
export function foundIds(
  found: readonly Holder[],
  { after, before, since, until }: Window,
  shape: { readonly first: number; readonly oldestFirst: boolean; readonly filter: Filter; readonly counted: boolean },
): readonly string[] {
  if (shape.counted) return foundBetween(found, { since, until }).map(({ id }) => id);
  const inPage = foundBetween(found, { since: after, until: before });
  if (!isDecided(shape.filter)) return inPage.map(({ id }) => id);
  const sign = shape.oldestFirst ? 1 : -1;
  const ordered = [...inPage].sort((a, b) => sign * (a.sortKey < b.sortKey ? -1 : 1));
  return ordered.slice(0, shape.first).map(({ id }) => id);
}
