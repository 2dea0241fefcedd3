/** The reader and the writer of a transaction, made of the one function by which a store runs a file in it. */
import { within } from './limits.js';
import type { Call } from './prepare.js';
import type { Reader, ReadOptions, Row, Writer } from './store.js';

/** Runs a file in a session or transaction that someone else ends. */
export type Run = (call: Call) => Promise<readonly Row[]>;

/** @param outer - the limits of the whole, which hold for each read in it. */
export function readerOf(run: Run, outer: ReadOptions): Reader {
  return {
    read: (name, given, params, options = {}) => within({ ...outer, ...options }, () => run({ name, given, params, writes: false })),
  };
}

export function writerOf(run: Run): Writer {
  return { ...readerOf(run, {}), run: (name, params) => run({ name, given: [], params, writes: true }) };
}

/** Waits for each file that `work` has begun. One that failed fails the whole, even if `work` goes on without it. */
export async function together<Result>(run: Run, work: (run: Run) => Promise<Result>): Promise<Result> {
  const begun: Promise<unknown>[] = [];
  const keeping: Run = (call) => {
    const rows = run(call);
    begun.push(rows);
    return rows;
  };
  try {
    const result = await work(keeping);
    await Promise.all(begun);
    return result;
  } finally {
    await Promise.allSettled(begun);
  }
}
