/** Neo4j's parser over many texts, in as many threads as the machine has cores: each takes half a second. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const THREAD = new URL('./parser-thread.mjs', import.meta.url);

type Complaints = readonly string[];

/** @returns of each text, in the same order, what Neo4j would say against it. */
export async function complaintsOfAll(texts: readonly string[]): Promise<readonly Complaints[]> {
  const threads = Math.min(availableParallelism(), texts.length);
  const shares = Array.from({ length: threads }, (_, thread) => texts.filter((_text, at) => at % threads === thread));
  const parsed = await Promise.all(shares.map(inThread));
  return texts.map((_, at) => parsed[at % threads]?.[Math.floor(at / threads)] ?? missing());
}

const inThread = (texts: readonly string[]): Promise<readonly Complaints[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(THREAD, { workerData: texts });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

function missing(): never {
  throw new Error('A thread of the parser answered for fewer texts than it was given.');
}
