/** Entities by Wikidata id. */
import type { Reader } from '../store.js';
import type { EntityRow } from './rows.js';

/**
 * For each Wikidata id, the entities that have it, by id; usually one.
 *
 * @throws StoreError
 */
export async function entitiesInWikidata(reader: Reader, wikidataIds: readonly string[]): Promise<readonly (readonly EntityRow[])[]> {
  const rows = await reader.read('read/entities-by-wikidata-id', [], { wikidataIds: [...new Set(wikidataIds)] });
  const found = new Map(rows.map(({ wikidataId, rows }) => [wikidataId, rows as unknown as readonly EntityRow[]]));
  return wikidataIds.map((id) => found.get(id) ?? []);
}
