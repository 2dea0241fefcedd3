/** Gives work up at a deadline, or when whoever asked hangs up. */
import { CancelledError, DeadlineError, type ReadOptions, type StoreError } from './store.js';

/** The longest delay that a timer takes, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Answers as soon as the work is done or given up. Work that is given up is told by `stop`; what it does not end runs out unheard.
 *
 * @throws DeadlineError, CancelledError before the work starts when it is late already.
 */
export function within<Result>(
  { signal, deadline }: ReadOptions,
  work: () => Promise<Result>,
  stop: () => unknown = () => {},
): Promise<Result> {
  if (signal?.aborted) return Promise.reject(cancelled());
  const left = deadline === undefined ? Number.POSITIVE_INFINITY : deadline - Date.now();
  if (left <= 0) return Promise.reject(late());
  return new Promise((resolve, reject) => {
    const giveUp = (error: StoreError) => {
      reject(error);
      stop();
    };
    const hangUp = () => giveUp(cancelled());
    const timer = left > LONGEST_TIMER ? undefined : setTimeout(() => giveUp(late()), left);
    signal?.addEventListener('abort', hangUp, { once: true });
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', hangUp);
    };
    work().then(resolve, reject).then(done, done);
  });
}

export const late = () =>
  new DeadlineError(
    'The graph did not answer in time. Ask for less: a smaller page, a shorter span of time, fewer filters, a path of fewer steps.',
  );

const cancelled = () => new CancelledError('Nobody waits for this answer any more.');
