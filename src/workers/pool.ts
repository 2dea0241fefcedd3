/** An extractor in worker threads: each article goes to the next thread that is free. */
import { keepRuntimeSilent } from '../config.js';
import type { Decomposition } from '../decomposition/decomposition.js';
import type { Article } from '../document/article.js';
import { ExtractionStoppedError, ExtractorError } from '../ingest/errors.js';
import type { Extractor } from '../ingest/extractor.js';
import { startThread, type Thread } from './thread.js';
import { WorkerDiedError } from './worker-died-error.js';

export type WorkerOptions = {
  /** Threads at most: one starts when there is something to extract, another when an article finds none free. */
  readonly workers: number;
  /** Aborted: the threads end, whatever they are at. */
  readonly stopping: AbortSignal;
  /** Takes a line when the first thread is loaded and there is something to say of its runtime. */
  readonly tell?: (line: string) => void;
  /** What a thread runs. Given where src is not compiled: no loader of TypeScript reaches into a thread. */
  readonly entry?: URL;
};

const ENTRY = new URL('./worker.js', import.meta.url);
/** One that a thread reads, and one more: read, and waiting for its turn behind a long one, or next. No more, since whoever is slow to take them would gather them all. */
const ARTICLES_A_WORKER = 2;

type Job = {
  readonly article: Article;
  readonly resolve: (decomposition: Decomposition) => void;
  readonly reject: (error: unknown) => void;
};

/** When one thread dies or `stopping` is aborted, all end, and every article that is under way fails with the same ExtractorError. */
export function inWorkers({ workers, stopping, tell = () => {}, entry = ENTRY }: WorkerOptions): Extractor {
  const threads: Thread[] = [];
  const free: Thread[] = [];
  const waiting: Job[] = [];
  let loading = 0;
  let first: Promise<void> | null = null;
  let ended: ExtractorError | null = null;
  let told = false;

  const extract = (article: Article): Promise<Decomposition> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      waiting.push({ article, resolve, reject });
      handOut();
    });

  function handOut(): void {
    while (free.length > 0 && waiting.length > 0) void work(free.pop() as Thread, waiting.shift() as Job);
    while (loading < waiting.length && threads.length < workers) start().catch((cause) => end(notStarted(cause)));
  }

  async function start(): Promise<void> {
    // Here: native code sees what this thread sets, and not what a worker sets in its copy.
    keepRuntimeSilent();
    const thread = startThread(entry);
    threads.push(thread);
    loading += 1;
    try {
      const notice = await thread.loaded;
      if (notice !== null && !told) tell(notice);
      told = true;
    } catch (error) {
      throw ended ?? error;
    } finally {
      loading -= 1;
    }
    free.push(thread);
    handOut();
  }

  async function work(thread: Thread, { article, resolve, reject }: Job): Promise<void> {
    try {
      resolve(await thread.extract(article));
    } catch (error) {
      if (error instanceof ExtractorError) void end(error);
      reject(ended ?? error);
    }
    free.push(thread);
    handOut();
  }

  async function end(reason: ExtractorError): Promise<void> {
    ended ??= reason;
    for (const { reject } of waiting.splice(0)) reject(ended);
    await Promise.all(threads.map((thread) => thread.end()));
  }

  const stop = (): Promise<void> => end(new ExtractionStoppedError());
  stopping.addEventListener('abort', stop);
  if (stopping.aborted) void stop();

  return {
    atOnce: workers * ARTICLES_A_WORKER,
    async load() {
      if (ended) throw ended;
      first ??= start();
      await first;
      return extract;
    },
    async close() {
      stopping.removeEventListener('abort', stop);
      await stop();
    },
  };
}

const notStarted = (cause: unknown): ExtractorError =>
  cause instanceof ExtractorError
    ? cause
    : new WorkerDiedError(`could not start (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
