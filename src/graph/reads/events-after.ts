/** What followed statements: later events of those who spoke, with those whom they spoke about. */
import type { Reader } from '../store.js';
import type { EventRow } from './rows.js';

/** Of a statement, up to when: a sort key, exclusive. */
export type FollowedAsk = { readonly id: string; readonly until: string };

/**
 * For each ask at most so many events, earliest first; empty where nothing followed or the statement is not there.
 *
 * @throws StoreError
 */
export async function eventsAfter(reader: Reader, asks: readonly FollowedAsk[], first: number): Promise<readonly (readonly EventRow[])[]> {
  const keys = asks.map((ask, at) => ({ at, ...ask }));
  const found = asks.map(() => new Map<string, EventRow>());
  for (const { at, rows } of await reader.read('read/events-after', [], { keys, first })) {
    for (const row of rows as unknown as readonly EventRow[]) found[at as number]?.set(row.key, row);
  }
  return found.map((events) => [...events.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, first));
}
