/** The relations of statements and claims. */
import type { Reader } from '../store.js';
import type { ClaimRow, RelationRow } from './rows.js';

/** `other` is the id by which a relation knows the claim: it may be made one with another. */
export type Related = { readonly relations: readonly RelationRow[]; readonly ends: readonly (ClaimRow & { readonly other: string })[] };

/**
 * Those of each id, in the order of `ids`.
 *
 * @param withEnds - whether the claims at their other ends are brought, of very many the first hundred.
 * @throws StoreError
 */
export async function relationsOf(reader: Reader, ids: readonly string[], withEnds: boolean): Promise<readonly Related[]> {
  const found = await reader.read('read/relations-of', withEnds ? ['ends'] : [], { ids });
  const related = new Map(found.map(({ id, rows, ends }) => [id, { relations: rows, ends: ends ?? [] } as unknown as Related]));
  return ids.map((id) => related.get(id) ?? { relations: [], ends: [] });
}
