/** The three questions on the embedded store, beside one read for each item on a copy of the same file. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../src/graph/embedded-store.js';
import { corpus, STATEMENTS_EACH } from './corpus.js';
import { load } from './load.js';
import type { Subject } from './queries.js';
import { type Figure, type Measure, sideBySide } from './side-by-side.js';

/** @param subject - as in Neo4j: the corpus, and so its ids, are the same. */
export async function embedded(statements: number, subject: Subject, measure: Omit<Measure, 'graphTime'>): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  const [ours, others] = [join(folder, 'ours'), join(folder, 'others')];
  try {
    console.log(`Filling the embedded graph with ${statements} statements …`);
    const store = await openEmbeddedStore({ folder: ours });
    await load([store], corpus(Math.ceil(statements / STATEMENTS_EACH))).finally(() => store.close());
    cpSync(ours, others, { recursive: true });
    const entries = [
      { name: 'Hearsay', folder: ours },
      { name: 'one read per item', folder: others },
    ] as const;
    // Its engine runs in the servers' own processes.
    return await sideBySide(entries, subject, { ...measure, graphTime: async () => 0 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
