/** Who bears a name: as their own, or as an alias. */
import { fold } from '../../text/fold.js';
import type { Reader } from '../store.js';
import type { EntityRow } from './rows.js';

export type NamedRow = EntityRow & { readonly folded: string };

/**
 * For each name, those whose own name it is; where there is none, those who have it as an alias. By name, then id.
 *
 * @param names - as people write them: case, accents and punctuation do not count.
 * @throws StoreError
 */
export async function entitiesNamed(reader: Reader, names: readonly string[]): Promise<readonly (readonly NamedRow[])[]> {
  const folded = names.map(fold);
  const rows = await reader.read('read/entities-by-name', [], { names: [...new Set(folded)] });
  const bearers = new Map(rows.map(({ name, rows }) => [name, rows as unknown as readonly NamedRow[]]));
  return folded.map((name) => {
    const all = bearers.get(name) ?? [];
    const own = all.filter((entity) => entity.folded === name);
    return own.length > 0 ? own : all;
  });
}
