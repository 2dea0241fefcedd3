/** One measurement of by-workers.ts, in a process of its own: extracts the sample articles and prints what it took as JSON. */
import { type Extractor, inThisThread } from '../../src/ingest/extractor.js';
import { inOrder } from '../../src/ingest/in-order.js';
import { loadNewsExtractor } from '../../src/load-extractor.js';
import { inWorkers } from '../../src/workers/pool.js';
import type { WorkersFigures } from './by-workers.js';
import { wordsOf } from './long-text.js';
import { sampleArticles } from './samples.js';
import { timed } from './stopwatch.js';

/** What is built: a thread that reads TypeScript would be slower and larger than a user's. */
const ENTRY = new URL('../../dist/workers/worker.js', import.meta.url);
const residentMegabytes = () => process.memoryUsage.rss() / 1e6;

const [workers = 1, count = 60] = process.argv.slice(2).map(Number);
const articles = await sampleArticles(count);
const extractor: Extractor =
  workers === 1
    ? inThisThread(async () => (await loadNewsExtractor()).extract)
    : inWorkers({ workers, stopping: new AbortController().signal, entry: ENTRY });

async function* given() {
  yield* articles;
}

const before = residentMegabytes();
let loadMegabytes = 0;
let loadSeconds = 0;
const { seconds, cpuSeconds } = await timed(async () => {
  const loading = await timed(() => extractor.load());
  loadSeconds = loading.seconds;
  loadMegabytes = residentMegabytes() - before;
  for await (const _ of inOrder(given(), extractor.atOnce, loading.result));
});
await extractor.close();

const row: WorkersFigures = {
  words: articles.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
  loadSeconds,
  loadMegabytes,
  seconds,
  cpuSeconds,
  // maxRSS is in kilobytes of 1024.
  peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
};
console.log(JSON.stringify(row));
