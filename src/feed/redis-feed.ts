/** The feed among several servers: each tells Redis, and hears from it what all of them were told. */
import { Redis } from 'ioredis';
import { z } from 'zod';
import { type Feed, FeedInterruptedError, FeedUnavailableError } from './feed.js';
import { newListener } from './listener.js';
import { localFeed } from './local-feed.js';

export type RedisFeedOptions = {
  /** redis:// or rediss://. */
  readonly url: string;
  /** Servers of one graph share it. */
  readonly channel?: string;
  /** Is told what could not be heard. */
  readonly onOddMessage?: (message: string) => void;
};

const CHANNEL = 'hearsay:news';
/** Milliseconds that Redis has to answer. */
const PATIENCE = 5_000;
const message = z.array(z.object({ articleId: z.string(), statementIds: z.array(z.string()), bookmark: z.string().nullable() }));

/**
 * Redis keeps nothing: what is told while the wire is cut is lost, so whoever listens then is told that it was (FeedInterruptedError).
 *
 * @throws FeedUnavailableError when nobody answers at the address.
 */
export async function openRedisFeed({ url, channel = CHANNEL, onOddMessage = () => undefined }: RedisFeedOptions): Promise<Feed> {
  const here = localFeed();
  const [telling, hearing] = [connection(url), connection(url)];
  const close = async () => {
    await here.close();
    telling.disconnect();
    hearing.disconnect();
  };
  hearing.on('message', (_channel: string, text: string) => {
    const news = newsIn(text);
    if (news === null) onOddMessage(text);
    else void here.publish(news);
  });
  let isUp = false;
  hearing.on('close', () => {
    isUp = false;
    here.interrupt(new FeedInterruptedError());
  });
  try {
    await Promise.all([telling.connect(), hearing.connect()]);
    await hearing.subscribe(channel);
    isUp = true;
  } catch (cause) {
    await close();
    throw unavailable(url, cause);
  }
  hearing.on('ready', () => {
    hearing.subscribe(channel).then(
      () => {
        isUp = true;
      },
      () => hearing.disconnect(true), // and once more
    );
  });
  return {
    async publish(news) {
      if (news.length === 0) return;
      await telling.publish(channel, JSON.stringify(news)).catch((cause: unknown) => {
        throw unavailable(url, cause);
      });
    },
    listen(signal) {
      if (isUp) return here.listen(signal);
      const listener = newListener();
      listener.fail(unavailable(url, 'what others take in is not heard now'));
      return listener;
    },
    isUp: () => isUp,
    close,
  };
}

/** Comes back by itself when it is lost; a command that cannot be sent now fails instead of waiting. */
function connection(url: string): Redis {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    commandTimeout: PATIENCE,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    // Whoever hears listens again by itself, and tells when it does.
    autoResubscribe: false,
    // A wire that is gone already is waited for this long.
    disconnectTimeout: 200,
    retryStrategy: (times) => Math.min(times * 200, 5_000),
  });
  redis.on('error', () => undefined); // each command tells of its own failure, and 'close' of the wire
  return redis;
}

function newsIn(text: string) {
  try {
    return message.parse(JSON.parse(text));
  } catch {
    return null; // somebody else's: told, and not followed
  }
}

/** Without the password that may stand in it. */
function unavailable(url: string, cause: unknown): FeedUnavailableError {
  const { host } = new URL(url);
  const why = cause instanceof Error ? cause.message : String(cause);
  return new FeedUnavailableError(
    `No Redis answers at ${host} (${why}). Start one, set REDIS_URL to where it is, or leave it out for one server.`,
    {
      cause,
    },
  );
}
