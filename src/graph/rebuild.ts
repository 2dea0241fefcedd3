/** Rebuilds a graph from what cannot be derived: its decompositions, links and judgements. */
import { randomUUID } from 'node:crypto';
import { articlePages, pagesOf } from './pages.js';
import { restand } from './restand.js';
import type { Store, Writer } from './store.js';
import { storedRevisions } from './stored-revisions.js';
import { assertNotNewer, GRAPH_VERSION, holdRebuild, setVersion } from './version.js';

/** Articles written in one transaction. */
const ARTICLES_AT_ONCE = 20;

/** Nodes taken back or copied in one transaction: Neo4j holds what it deletes in memory, relationships and all. */
const NODES_AT_ONCE = 500;

/** Kinds of nodes that are derived. Those that few relationships end at come first, so that none has many left when its turn comes. */
export const DERIVED = ['relation', 'statement', 'event-mention', 'event', 'role', 'claim', 'article', 'story', 'entity', 'outlet', 'name'];

/**
 * Takes over unchanged when each thing was added, and what people judged. While it runs the graph is incomplete and has version 0, so that
 * one that was broken off is told by whoever opens it; it may then be run again. One that begins while another runs ends the other: each
 * has an id of its own, which every transaction finds in the graph. What is no part of a graph of Hearsay's is left alone.
 *
 * @param from - of this version or an older one.
 * @param into - an empty store to build in, so that `from` stays as it is; the same store when left out.
 * @throws StoreVersionError when the graph is newer than this program, StoredDecompositionError when one cannot be read: then nothing was
 * changed; StoreRebuiltError when another one has begun since; else StoreError.
 */
export async function rebuild(from: Store, into: Store = from): Promise<void> {
  await assertNotNewer(from);
  await assertReadable(from);
  const rebuildId = randomUUID();
  const write: Write = (work) =>
    into.write(async (writer) => {
      await holdRebuild(writer, rebuildId);
      return work(writer);
    });
  await into.write((writer) => setVersion(writer, 0, rebuildId));
  await emptyDerived(write);
  if (into !== from) await copyOwn(from, write);
  for await (const ids of articlePages(from, ARTICLES_AT_ONCE)) {
    const revisions = [...(await storedRevisions(from, ids)).values()];
    await write((writer) => restand(writer, [], revisions));
  }
  await write((writer) => setVersion(writer, GRAPH_VERSION));
}

/** A transaction of this rebuild and of no other. */
type Write = <Result>(work: (writer: Writer) => Promise<Result>) => Promise<{ readonly result: Result }>;

/** Reads every decomposition once, before anything is taken back. */
async function assertReadable(store: Store): Promise<void> {
  for await (const ids of articlePages(store, ARTICLES_AT_ONCE)) await storedRevisions(store, ids);
}

async function emptyDerived(write: Write): Promise<void> {
  for (const kind of DERIVED) while (await removeSome(write, kind));
}

/** @returns whether there may be more. */
async function removeSome(write: Write, kind: string): Promise<boolean> {
  const { result } = await write((writer) => writer.run(`write/empty-${kind}`, { limit: NODES_AT_ONCE }));
  return result[0]?.removed === NODES_AT_ONCE;
}

/** What is derived from nothing, apart from decompositions. */
async function copyOwn(from: Store, write: Write): Promise<void> {
  for (const kind of ['link', 'judgement']) {
    for await (const rows of pagesOf(from, `read/${kind}s`, NODES_AT_ONCE)) await write((writer) => writer.run(`write/${kind}`, { rows }));
  }
}
