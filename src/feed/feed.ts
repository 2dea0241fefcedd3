/** The feed: what was taken in, told as it comes to whoever listens, on this server or on several. */
import { AppError } from '../errors.js';

/** One article that was taken in, or taken apart anew. */
export type News = {
  readonly articleId: string;
  /** The statements that were not there before. */
  readonly statementIds: readonly string[];
  /** Of the write: a read with it sees the article. Null on a store that has none. */
  readonly bookmark: string | null;
};

export type Feed = {
  /**
   * Tells all who listen, and waits for none of them.
   *
   * @throws FeedError when others cannot be told.
   */
  publish(news: readonly News[]): Promise<void>;
  /**
   * What is published from this moment on, in order.
   *
   * @param signal - ends it.
   * @throws FeedError from the iteration when nothing can be heard now, or something may have been missed: the listener has to look for itself what is new, and listen again.
   */
  listen(signal: AbortSignal): AsyncIterable<News>;
  /** Whether what others take in is heard now. */
  isUp(): boolean;
  close(): Promise<void>;
};

export abstract class FeedError extends AppError {}

/** Nobody answers where the feed goes through. */
export class FeedUnavailableError extends FeedError {
  readonly code = 'FEED_UNAVAILABLE';
}

/** The wire was cut, and what was said meanwhile is lost. */
export class FeedInterruptedError extends FeedError {
  readonly code = 'FEED_INTERRUPTED';
  constructor() {
    super('The feed was interrupted, and something may have been missed. Ask what is new since the last event, and subscribe again.');
  }
}

/** The listener takes less than is told. */
export class FeedBehindError extends FeedError {
  readonly code = 'FEED_BEHIND';
  constructor(kept: number) {
    super(`More than ${kept} articles wait to be told: they come faster than they are read. Narrow the filter, and subscribe again.`);
  }
}
