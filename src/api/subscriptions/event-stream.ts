/** The events of one subscription: for each piece of news, what of it is wanted, until the client goes. */
import type { News } from '../../feed/feed.js';
import type { Context } from '../context.js';

/** What a subscription has beside what a query has. */
export type SubscriptionContext = Context & {
  /** News from now on, until the client goes. */
  listen(): AsyncIterable<News>;
  /** The client has gone: ends what is being read and waited for. */
  hangUp(): void;
  /** Asked before each event: whether the caller may still be told, and can afford it. @throws UnauthenticatedError, BudgetSpentError */
  beforeEvent(): Promise<void>;
};

/**
 * Each event is answered with reads of its own, which see what was written and have their whole time.
 *
 * @param wanted - what one piece of news brings; asked with reads that see it.
 * @returns what the server iterates; ending it ends what is being waited for.
 */
export function eventStream<Event>(context: SubscriptionContext, wanted: (news: News) => Promise<readonly Event[]>): AsyncGenerator<Event> {
  const source = events(context.listen(), context, wanted);
  const stream: Omit<AsyncGenerator<Event>, typeof Symbol.asyncDispose> = {
    next: () => source.next(),
    throw: (error: unknown) => source.throw(error),
    return: (value: unknown) => {
      // A generator that waits for news would hear of its end only after the next.
      context.hangUp();
      return source.return(value);
    },
    [Symbol.asyncIterator]: () => stream as AsyncGenerator<Event>,
  };
  return stream as AsyncGenerator<Event>;
}

async function* events<Event>(
  heard: AsyncIterable<News>,
  context: SubscriptionContext,
  wanted: (news: News) => Promise<readonly Event[]>,
): AsyncGenerator<Event> {
  for await (const news of heard) {
    context.afterWriting(news.bookmark);
    for (const event of await wanted(news)) {
      await context.beforeEvent();
      context.afterWriting(news.bookmark);
      yield event;
    }
  }
}
