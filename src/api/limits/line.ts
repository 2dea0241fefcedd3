/** The line in which work waits that no caller may heap up: callers take turns, and each turn of the event loop gives them a little time. */
import { CancelledError } from '../../graph/store.js';
import { ApiError } from '../errors.js';

/** Pieces of work of one caller that wait. */
const MOST_WAITING = 200;
/** Milliseconds of work in one turn of the event loop; one piece is done in each, however long it is. */
const SHARE = 2;

/** One caller has more waiting than it may. */
export class TooManyWaitingError extends ApiError {
  readonly code = 'RATE_LIMITED';
  override readonly details = { retryAfter: 1 };
  constructor() {
    super(
      `${MOST_WAITING} new queries of this caller wait to be read. Ask again in 1 s, with fewer at once, or with variables in place of new texts.`,
    );
  }
}

export type Line = {
  /**
   * What the work gives, once it has had its turn.
   *
   * @param isGone - asked when its turn comes: nobody waits any more, and nothing is done.
   * @throws TooManyWaitingError, CancelledError, and what the work throws.
   */
  wait<Result>(caller: string, work: () => Result, isGone?: () => boolean): Promise<Result>;
};

type Waiting = () => void;

export function newLine(now: () => number = () => performance.now()): Line {
  const waiting = new Map<string, Waiting[]>();
  return {
    wait(caller, work, isGone = () => false) {
      const own = waiting.get(caller) ?? [];
      if (own.length >= MOST_WAITING) return Promise.reject(new TooManyWaitingError());
      if (waiting.size === 0) setImmediate(turn);
      waiting.set(caller, own);
      return new Promise((resolve, reject) => {
        own.push(() => {
          if (isGone()) return reject(new CancelledError('Nobody waits for this answer any more.'));
          try {
            resolve(work());
          } catch (error) {
            reject(error);
          }
        });
      });
    },
  };

  function turn(): void {
    const end = now() + SHARE;
    do next();
    while (waiting.size > 0 && now() < end);
    if (waiting.size > 0) setImmediate(turn);
  }

  /** The first of the caller that has waited longest, who goes to the end of the line. */
  function next(): void {
    const [first] = waiting;
    if (!first) return;
    const [caller, own] = first;
    waiting.delete(caller);
    const work = own.shift();
    if (own.length > 0) waiting.set(caller, own);
    work?.();
  }
}
