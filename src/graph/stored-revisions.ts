/** The revisions that a store holds of an article, read from its decompositions. */
import type { Decomposition } from '../decomposition/decomposition.js';
import type { Revision, Revisions } from './revisions.js';
import type { Reader, Row } from './store.js';

/**
 * @param ids - given ids of articles; repeats allowed.
 * @returns by given id; an article that is not there is not in it. One statement, and one more for each older revision in a row.
 */
export async function storedRevisions(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Revisions>> {
  const found = new Map<string, Row>();
  let wanted: readonly string[] = [...new Set(ids)];
  while (wanted.length > 0) {
    const rows = await reader.read('read/stored-decompositions', [], { ids: wanted });
    for (const row of rows) found.set(row.id as string, row);
    wanted = rows.flatMap(({ revisesId }) => (revisesId === null ? [] : [revisesId as string]));
  }
  return new Map([...new Set(ids)].filter((id) => found.has(id)).map((id) => [id, chainFrom(id, found)]));
}

/** Oldest first. */
function chainFrom(id: string, found: ReadonlyMap<string, Row>): Revisions {
  const chain: Revision[] = [];
  for (let row = found.get(id); row; row = found.get(row.revisesId as string)) chain.unshift(revisionFrom(row));
  return chain;
}

function revisionFrom(row: Row): Revision {
  const keptAt = row.keptAt as readonly string[];
  return {
    decomposition: JSON.parse(row.json as string) as Decomposition,
    addedAt: row.articleAddedAt as string,
    decomposedAt: row.addedAt as string,
    keptAt: new Map((row.keptIds as readonly string[]).map((id, index) => [id, keptAt[index] as string])),
  };
}
