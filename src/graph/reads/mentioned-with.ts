/** Who and what is mentioned beside an entity. */
import type { Params, Reader } from '../store.js';

export type BesideAsk = {
  /** The ids that the entity has: articles that mention several of them count once. */
  readonly hubIds: readonly string[];
  /** Sort keys, both exclusive. */
  readonly since: string;
  readonly until: string;
};

/**
 * For each ask, in how many of the articles that mention the entity each other one is mentioned: by the id of the one it is made one with.
 *
 * @throws StoreError
 */
export async function mentionedWith(reader: Reader, asks: readonly BesideAsk[]): Promise<readonly ReadonlyMap<string, number>[]> {
  const keys = asks.map(({ hubIds, since, until }, at) => ({ at, ids: hubIds, since, until }));
  const counts = asks.map(() => new Map<string, number>());
  for (const { at, cells } of await reader.read('read/mentioned-with', [], { keys })) {
    for (const { id, count } of cells as readonly Params[]) counts[at as number]?.set(id as string, count as number);
  }
  for (const [at, { hubIds }] of asks.entries()) for (const id of hubIds) counts[at]?.delete(id);
  return counts;
}
