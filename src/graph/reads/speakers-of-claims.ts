/** Who made each claim. */
import type { Reader } from '../store.js';
import type { EntityRow } from './rows.js';

/**
 * For each claim those who made it, those with most statements first, at most `first`.
 *
 * @throws StoreError
 */
export async function speakersOfClaims(reader: Reader, ids: readonly string[], first: number): Promise<readonly (readonly EntityRow[])[]> {
  const rows = await reader.read('read/speakers-of-claims', [], { ids: [...new Set(ids)], first });
  const found = new Map(rows.map(({ id, rows }) => [id, rows as unknown as readonly EntityRow[]]));
  return ids.map((id) => found.get(id) ?? []);
}
