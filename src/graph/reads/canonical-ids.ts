/** Which entity each id stands for. */
import type { Reader } from '../store.js';

/**
 * The id of the entity that each is made one with, its own where it stands alone; one that is not there is missing.
 *
 * @param ids - in any order, repeats allowed.
 * @throws StoreError
 */
export async function canonicalIds(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Set(ids)].sort();
  if (distinct.length === 0) return new Map();
  const rows = await reader.read('read/canonical-ids', [], { ids: distinct });
  return new Map(rows.map(({ id, canonicalId }) => [id as string, canonicalId as string]));
}
