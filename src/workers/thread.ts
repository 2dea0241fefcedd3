/** One worker thread with a model of its own, which reads one article at a time. */
import { Worker } from 'node:worker_threads';
import type { Decomposition } from '../decomposition/decomposition.js';
import type { Article } from '../document/article.js';
import { type Answer, type Order, received } from './wire.js';
import { WorkerDiedError } from './worker-died-error.js';

export type Thread = {
  /** What there is to say of its runtime, or null. @throws what loading the model threw, or WorkerDiedError; both are the end of it. */
  readonly loaded: Promise<string | null>;
  /**
   * Only when it is loaded, and when the article before is done.
   *
   * @throws WorkerDiedError, or what extraction threw on this article; then it can go on with another.
   */
  extract(article: Article): Promise<Decomposition>;
  /** Settles when the thread is gone, which may take until the end of what it is computing: terminate() within a call of onnxruntime ends the whole process. */
  end(): Promise<void>;
};

type Asked = { readonly resolve: (answer: Answer) => void; readonly reject: (error: WorkerDiedError) => void };

/** @param entry - worker.ts, compiled, or what stands for it. */
export function startThread(entry: URL): Thread {
  const worker = new Worker(entry, { name: 'extraction' });
  let asked: Asked | null = null;
  let died: WorkerDiedError | null = null;

  const answer = (): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (died) reject(died);
      else asked = { resolve, reject };
    });
  const die = (how: string, options?: ErrorOptions): void => {
    died ??= new WorkerDiedError(how, options);
    asked?.reject(died);
    asked = null;
  };

  const order = (given: Order): void => worker.postMessage(given);
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  worker.on('message', (message: Answer) => {
    asked?.resolve(message);
    asked = null;
  });
  worker.on('error', (cause) => die(`broke (${cause instanceof Error ? cause.message : String(cause)})`, { cause }));
  worker.on('messageerror', (cause) => die('gave an answer that cannot be read', { cause }));
  worker.on('exit', (code) => die(`ended (exit code ${code})`));

  return {
    loaded: answer().then(noticeOrThrow),
    async extract(article) {
      const answered = answer();
      order({ kind: 'extract', article });
      return decompositionOrThrow(await answered);
    },
    async end() {
      order({ kind: 'end' });
      await exited;
    },
  };
}

function noticeOrThrow(answer: Answer): string | null {
  if (answer.kind === 'failed') throw received(answer.error);
  return answer.kind === 'loaded' ? answer.notice : null;
}

function decompositionOrThrow(answer: Answer): Decomposition {
  if (answer.kind === 'extracted') return answer.decomposition;
  throw answer.kind === 'failed' ? received(answer.error) : new RangeError('A worker thread loaded its model twice.');
}
