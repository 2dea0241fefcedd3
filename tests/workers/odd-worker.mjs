/** A worker thread that does what an article's text says, where a model would be. */
import { parentPort, threadId } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { EmptyArticleError } = await import('../../src/ingest/errors.ts');
const { sent } = await import('../../src/workers/wire.ts');

const DOES = {
  extract: () => ({ kind: 'extracted', decomposition: { threadId } }),
  fail: () => ({ kind: 'failed', error: sent(new EmptyArticleError()) }),
  exit: () => process.exit(7),
  throw: () => {
    throw new RangeError('a fault of its own');
  },
  hang: () => null,
};

parentPort.on('message', ({ kind, article }) => {
  if (kind === 'end') process.exit(0);
  const answer = DOES[article.text]();
  if (answer !== null) parentPort.postMessage(answer);
});
parentPort.postMessage({ kind: 'loaded', notice: 'It is odd.' });
