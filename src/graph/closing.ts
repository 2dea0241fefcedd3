/** Lets a store close once, after the work that it has begun. */
import { StoreUnavailableError } from './store.js';

/** @param end - closes the store itself. */
export function closing(end: () => Promise<void> | void) {
  const running = new Set<Promise<unknown>>();
  let closed: Promise<void> | null = null;
  return {
    /** Does the work, and holds `close` up until it is done or given up. */
    async whileOpen<Result>(work: () => Promise<Result>): Promise<Result> {
      if (closed !== null) throw new StoreUnavailableError('The store is closed.');
      const begun = work();
      running.add(begun);
      try {
        return await begun;
      } finally {
        running.delete(begun);
      }
    },
    /** The same promise each time. */
    close(): Promise<void> {
      closed ??= Promise.allSettled(running).then(end);
      return closed;
    },
  };
}
