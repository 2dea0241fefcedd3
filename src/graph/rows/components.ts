/** What pairs make one of things: the groups in which each leads to each. */
import { byCodeUnit } from '../../text/order.js';

/**
 * Of each thing that is there, the smallest id among those that pairs join it with, itself included. One that is not there joins others
 * all the same, and is never the smallest.
 */
export function smallestOfEach(pairs: readonly (readonly [string, string])[], there: readonly string[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Set<string>>();
  const groupOf = (id: string): Set<string> => groups.get(id) ?? new Set([id]);
  for (const [a, b] of pairs) {
    const joined = new Set([...groupOf(a), ...groupOf(b)]);
    for (const member of joined) groups.set(member, joined);
  }
  const known = new Set(there);
  return new Map(there.map((id) => [id, [...groupOf(id)].filter((member) => known.has(member)).sort(byCodeUnit)[0] ?? id]));
}
