/** What runs in a worker thread: loads a model of its own, then answers each article with its decomposition, or with what went wrong. */
import { parentPort } from 'node:worker_threads';
import { readConfig } from '../config.js';
import type { Article } from '../document/article.js';
import { type LoadedExtractor, loadNewsExtractor } from '../load-extractor.js';
import { type Answer, type Order, sent } from './wire.js';

const tell = (answer: Answer): void => parentPort?.postMessage(answer);

const loading = load();
parentPort?.on('message', async (order: Order) => {
  // An order is heard between two calls of onnxruntime, never within one: ended there, it takes the whole process with it.
  if (order.kind === 'end') process.exit(0);
  tell(await answerTo(order.article));
});
tell(
  await loading.then(
    ({ notice }) => ({ kind: 'loaded', notice }),
    (error) => ({ kind: 'failed', error: sent(error) }),
  ),
);

/** The settings are read inside, so that what is wrong with them is told as what is wrong with the model is. */
async function load(): Promise<LoadedExtractor> {
  return loadNewsExtractor(readConfig().runtime);
}

async function answerTo(article: Article): Promise<Answer> {
  try {
    const { extract } = await loading;
    return { kind: 'extracted', decomposition: await extract(article) };
  } catch (error) {
    return { kind: 'failed', error: sent(error) };
  }
}
