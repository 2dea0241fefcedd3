/** The revisions that a store holds of an article, read from its decompositions. */
import type { Decomposition } from '../decomposition/decomposition.js';
import type { Revision, Revisions } from './revisions.js';
import { type Reader, type Row, StoreError } from './store.js';

/** The graph holds a decomposition that is no JSON: nothing that Hearsay wrote. */
export class StoredDecompositionError extends StoreError {
  readonly code = 'STORED_DECOMPOSITION';
  constructor(
    readonly id: string,
    options: ErrorOptions,
  ) {
    super(
      `The decomposition of "${id}" in the graph cannot be read. Bring back a backup, or ingest the articles into an empty store.`,
      options,
    );
  }
}

/** A Decomposition node. */
export type Stored = {
  readonly id: string;
  readonly json: string;
  readonly addedAt: string;
  readonly articleAddedAt: string;
  readonly revisesId: string | null;
  readonly keptIds: readonly string[];
  readonly keptAt: readonly string[];
};

/**
 * @param ids - given ids of articles; repeats allowed.
 * @returns by given id, in the order of `ids`, oldest first in each; an article that is not there is not in it. One statement, and one
 * more for each older revision in a row.
 */
export async function storedChains(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Stored[]>> {
  const found = new Map<string, Stored>();
  let wanted: readonly string[] = [...new Set(ids)];
  while (wanted.length > 0) {
    const rows = (await reader.read('read/stored-decompositions', [], { ids: wanted })).map(storedFrom);
    for (const row of rows) found.set(row.id, row);
    wanted = rows.flatMap(({ revisesId }) => revisesId ?? []).filter((id) => !found.has(id));
  }
  return new Map([...new Set(ids)].filter((id) => found.has(id)).map((id) => [id, chainTo(id, found)]));
}

/** As `storedChains`, with the decompositions read. @throws StoredDecompositionError */
export async function storedRevisions(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Revisions>> {
  const chains = await storedChains(reader, ids);
  return new Map([...chains].map(([id, chain]) => [id, chain.map(revisionFrom)]));
}

function storedFrom({ node }: Row): Stored {
  return node as Stored;
}

/** As long as what was found at most: a graph whose revisions run in a circle is broken, and still read. */
function chainTo(id: string, found: ReadonlyMap<string, Stored>): readonly Stored[] {
  const chain: Stored[] = [];
  for (let stored = found.get(id); stored && chain.length < found.size; stored = found.get(stored.revisesId ?? '')) chain.unshift(stored);
  return chain;
}

const revisionFrom = ({ id, json, addedAt, articleAddedAt, keptIds, keptAt }: Stored): Revision => ({
  decomposition: decompositionFrom(id, json),
  addedAt: articleAddedAt,
  decomposedAt: addedAt,
  keptAt: new Map(keptIds.map((id, index) => [id, keptAt[index] as string])),
});

function decompositionFrom(id: string, json: string): Decomposition {
  try {
    return JSON.parse(json) as Decomposition;
  } catch (cause) {
    throw new StoredDecompositionError(id, { cause });
  }
}
