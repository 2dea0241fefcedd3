/** The version of the graph: which shape it was written in, held by one node of its own. */
import { readFileSync } from 'node:fs';
import { type Reader, StoreRebuiltError, StoreVersionError, type Writer } from './store.js';

/** Goes up by one whenever the same decompositions give other nodes or relationships. */
export const GRAPH_VERSION = 6;

/**
 * The version of what the store holds: null where it holds nothing of Hearsay's yet, 0 where a rebuild was broken off or the version is not told.
 *
 * @throws StoreError
 */
export async function graphVersion(reader: Reader): Promise<number | null> {
  const [version] = await reader.read('read/version', [], {});
  if (version) return version.graph as number;
  const [decomposition] = await reader.read('read/decomposition-ids', [], { after: '', first: 1 });
  return decomposition ? 0 : null;
}

/** @throws StoreVersionError when the store holds a graph of another version, with what to do. */
export async function assertVersion(reader: Reader): Promise<void> {
  const version = await graphVersion(reader);
  if (version !== null) checkVersion(version);
}

/** @throws StoreVersionError when the store holds a graph that this program does not know yet. */
export async function assertNotNewer(reader: Reader): Promise<void> {
  checkVersion(Math.max((await graphVersion(reader)) ?? GRAPH_VERSION, GRAPH_VERSION));
}

/**
 * Marks an empty graph with this version, and holds it until the transaction ends: comes first in every one that writes.
 *
 * @throws StoreVersionError when the graph has another version, or holds something and tells none.
 */
export async function claimVersion(writer: Writer): Promise<void> {
  await assertVersion(writer);
  const [row] = await writer.run('write/version', { graph: GRAPH_VERSION, writtenBy: writtenBy() });
  checkVersion(row?.graph as number);
}

/** @param rebuildId - the rebuild that has begun; null where none goes on. */
export const setVersion = (writer: Writer, graph: number, rebuildId: string | null = null) =>
  writer.run('write/set-version', { graph, writtenBy: writtenBy(), rebuildId });

/**
 * Holds the graph until the transaction ends: the first statement of every one of a rebuild but the one that begins it.
 *
 * @throws StoreRebuiltError when another rebuild has begun since.
 */
export async function holdRebuild(writer: Writer, rebuildId: string): Promise<void> {
  const [row] = await writer.run('write/hold-version', {});
  if (row?.rebuildId === rebuildId) return;
  throw new StoreRebuiltError(
    'Another rebuild of this graph has begun, and this one leaves the graph to it. Let it end, then run `hearsay check`.',
  );
}

function checkVersion(found: number): void {
  if (found < GRAPH_VERSION) {
    const what = found === 0 ? 'is not complete: a rebuild was broken off' : `has version ${found}; this program writes ${GRAPH_VERSION}`;
    throw new StoreVersionError(`The graph ${what}. Run \`hearsay rebuild\`: it derives the graph again from the decompositions in it.`);
  }
  if (found > GRAPH_VERSION) {
    throw new StoreVersionError(
      `The graph has version ${found}, newer than the ${GRAPH_VERSION} that this program knows. Upgrade Hearsay, or use another store (HEARSAY_DATA, NEO4J_URI).`,
    );
  }
}

const writtenBy = (): string => `hearsay ${packageVersion()}`;

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return version;
}
