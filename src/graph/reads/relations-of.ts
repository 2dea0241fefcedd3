/** The relations of statements and claims. */
import type { Reader, Value } from '../store.js';
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

/** As the pages of claims bring them: `[relations, ends]`, each a list in the order of its file. */
export function relatedOf(values: Value): Related {
  const [relations, ends] = values as readonly [readonly (readonly Value[])[], readonly (readonly Value[])[]];
  return { relations: relations.map(relationOf), ends: ends.map(endOf) };
}

function relationOf([id, kind, fromId, toId, signals, score, status, addedAt, key]: readonly Value[]): RelationRow {
  return { id, kind, fromId, toId, signals, score, status, addedAt, key } as RelationRow;
}

function endOf([
  other,
  id,
  text,
  addedAt,
  articleCount,
  outletCount,
  independentReportCount,
  memberIds,
  key,
]: readonly Value[]): Related['ends'][number] {
  return { other, id, text, addedAt, articleCount, outletCount, independentReportCount, memberIds, key } as Related['ends'][number];
}
