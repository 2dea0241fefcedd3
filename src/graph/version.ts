/** The version of the graph: which shape it was written in, held by one node of its own. */
import { readFileSync } from 'node:fs';
import { StoreVersionError, type Writer } from './store.js';

/** Goes up by one whenever the same decompositions give other nodes or relationships. */
export const GRAPH_VERSION = 1;

/**
 * Marks an empty graph with this version; to be the first statement of every transaction that writes.
 *
 * @throws StoreVersionError when the graph has another version.
 */
export async function claimVersion(writer: Writer): Promise<void> {
  const [row] = await writer.run('write/version', { graph: GRAPH_VERSION, writtenBy: writtenBy() });
  checkVersion(row?.graph as number);
}

/** @throws StoreVersionError that says what to do about a graph of another version. */
export function checkVersion(found: number): void {
  if (found < GRAPH_VERSION) {
    throw new StoreVersionError(
      `The graph has version ${found}; this program writes ${GRAPH_VERSION}. Run \`hearsay rebuild\`: it derives the graph again from the decompositions in it.`,
    );
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
