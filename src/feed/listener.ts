/** One listener's news: kept until they are read, up to a bound. */
import { FeedBehindError, type FeedError, type News } from './feed.js';

/** News that wait for a listener. */
export const MOST_WAITING = 1_000;

export type Listener = AsyncIterable<News> & {
  tell(news: News): void;
  /** After what is waiting, nothing more comes. */
  end(): void;
  /** At once: what waits is not told any more. */
  fail(error: FeedError): void;
};

export function newListener(): Listener {
  const waiting: News[] = [];
  let state: 'open' | 'ended' | FeedError = 'open';
  let wake: () => void = () => undefined;
  const change = (next: typeof state) => {
    if (state === 'open') state = next;
    wake();
  };
  return {
    tell(news) {
      if (state !== 'open') return;
      waiting.push(news);
      if (waiting.length > MOST_WAITING) return change(new FeedBehindError(MOST_WAITING));
      wake();
    },
    end: () => change('ended'),
    fail: change,
    async *[Symbol.asyncIterator]() {
      for (;;) {
        if (state instanceof Error) throw state;
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else if (state === 'ended') return;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  };
}
