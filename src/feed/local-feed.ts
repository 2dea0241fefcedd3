/** The feed within one server. */
import type { Feed, FeedError, News } from './feed.js';
import { type Listener, newListener } from './listener.js';

export type LocalFeed = Feed & {
  /** Ends all who listen with this error. */
  interrupt(error: FeedError): void;
};

export function localFeed(): LocalFeed {
  const listeners = new Set<Listener>();
  return {
    async publish(news: readonly News[]) {
      for (const listener of listeners) for (const one of news) listener.tell(one);
    },
    listen(signal) {
      const listener = newListener();
      if (signal.aborted) {
        listener.end();
        return listener;
      }
      listeners.add(listener);
      signal.addEventListener(
        'abort',
        () => {
          listeners.delete(listener);
          listener.end();
        },
        { once: true },
      );
      return listener;
    },
    interrupt(error) {
      for (const listener of listeners) listener.fail(error);
      listeners.clear();
    },
    isUp: () => true,
    async close() {
      for (const listener of listeners) listener.end();
      listeners.clear();
    },
  };
}
