/** The feed: what is published is heard by all who listen then, in order; what may have been missed is told. On one server, and on several through Redis. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { type Feed, FeedBehindError, FeedInterruptedError, FeedUnavailableError, type News } from '../../src/feed/feed.js';
import { MOST_WAITING } from '../../src/feed/listener.js';
import { localFeed } from '../../src/feed/local-feed.js';
import { openRedisFeed } from '../../src/feed/redis-feed.js';
import { describeWith } from '../helpers/needs.js';
import { HOW_TO_GET_REDIS, testRedis } from '../helpers/redis.js';
import { wireTo } from '../helpers/wire.js';

const news = (n: number): News => ({ articleId: `a${n}`, statementIds: [`s${n}`], bookmark: n % 2 ? `FB:${n}` : null });

/** So many news, or what there was until the end. */
async function hear(heard: AsyncIterable<News>, count: number): Promise<readonly News[]> {
  const found: News[] = [];
  for await (const one of heard) if (found.push(one) === count) break;
  return found;
}

/** The contract: `feeds` are as many servers of one graph. */
function feedContract(open: () => Promise<readonly [Feed, Feed]>): void {
  let teller: Feed;
  let other: Feed;
  beforeEach(async () => {
    [teller, other] = await open();
  });
  afterEach(async () => {
    await Promise.all([teller.close(), other.close()]);
  });
  const listen = (feed: Feed, signal = new AbortController().signal) => feed.listen(signal);

  it('tells all who listen, in order, whole', async () => {
    const heard = [listen(teller), listen(other), listen(other)].map((each) => hear(each, 3));
    await teller.publish([news(1), news(2)]);
    await teller.publish([news(3)]);
    for (const each of heard) expect(await each).toEqual([news(1), news(2), news(3)]);
  });

  it('tells what comes from then on', async () => {
    await teller.publish([news(1)]);
    await sleep(100);
    const heard = hear(listen(teller), 1);
    await teller.publish([]);
    await teller.publish([news(2)]);
    expect(await heard).toEqual([news(2)]);
  });

  it('ends for whoever goes, while it waits and before it begins', async () => {
    const controller = new AbortController();
    const heard = hear(listen(other, controller.signal), 5);
    await teller.publish([news(1)]);
    await sleep(100);
    controller.abort();
    expect(await heard).toEqual([news(1)]);
    expect(await hear(listen(other, AbortSignal.abort()), 1)).toEqual([]);
  });

  it('tells whoever falls behind, and goes on for the others', async () => {
    const slow = listen(other);
    const quick = hear(listen(other), MOST_WAITING + 10);
    for (let n = 0; n < MOST_WAITING + 10; n += 1) await teller.publish([news(n)]);
    expect(await quick).toHaveLength(MOST_WAITING + 10);
    await expect(hear(slow, MOST_WAITING + 10)).rejects.toThrow(FeedBehindError);
  });

  it('ends all who listen when it is closed', async () => {
    const heard = hear(listen(other), 1);
    await other.close();
    expect(await heard).toEqual([]);
  });
}

describe('on one server', () => {
  feedContract(async () => {
    const feed = localFeed();
    return [feed, feed];
  });
});

it('says where no Redis answers, without the password', async () => {
  const opening = openRedisFeed({ url: 'redis://:hunter2@127.0.0.1:1' });
  await expect(opening).rejects.toThrow(FeedUnavailableError);
  await expect(opening).rejects.toThrow(/^No Redis answers at 127\.0\.0\.1:1 /);
  await expect(opening).rejects.not.toThrow('hunter2');
});

describeWith(testRedis !== null, 'on several servers, through Redis', HOW_TO_GET_REDIS, () => {
  const url = testRedis ?? '';

  feedContract(async () => {
    const channel = `test:${randomUUID()}`;
    return [await openRedisFeed({ url, channel }), await openRedisFeed({ url, channel })];
  });

  it('hears nothing of another graph, and tells of what it does not understand', async () => {
    const channel = `test:${randomUUID()}`;
    const odd: string[] = [];
    const feed = await openRedisFeed({ url, channel, onOddMessage: (message) => odd.push(message) });
    const elsewhere = await openRedisFeed({ url, channel: `${channel}:other` });
    const heard = hear(feed.listen(new AbortController().signal), 1);
    const redis = new Redis(url);
    await redis.publish(channel, 'hello');
    await redis.publish(channel, '[{"articleId":1}]');
    redis.disconnect();
    await elsewhere.publish([news(1)]);
    await feed.publish([news(2)]);
    expect(await heard).toEqual([news(2)]);
    expect(odd).toEqual(['hello', '[{"articleId":1}]']);
    await Promise.all([feed.close(), elsewhere.close()]);
  });

  it('tells who listens that something may have been missed when the wire is cut, and hears again when it is back', async () => {
    const channel = `test:${randomUUID()}`;
    const wire = await wireTo(url);
    const feed = await openRedisFeed({ url: wire.url, channel });
    const teller = await openRedisFeed({ url, channel });
    const heard = hear(feed.listen(new AbortController().signal), 2);
    const refused = expect(heard).rejects.toThrow(FeedInterruptedError);
    wire.cut();
    await refused;
    expect(feed.isUp()).toBe(false);
    // Whoever listens before it is back would miss what is told meanwhile.
    await expect(hear(feed.listen(new AbortController().signal), 1)).rejects.toThrow(FeedUnavailableError);
    for (let n = 0; n < 100 && !feed.isUp(); n += 1) await sleep(50);
    const again = hear(feed.listen(new AbortController().signal), 1);
    await teller.publish([news(2)]);
    expect(await again).toEqual([news(2)]);
    await Promise.all([feed.close(), teller.close()]);
    await wire.close();
  }, 30_000);

  it('says so when nobody can be told any more', async () => {
    const wire = await wireTo(url);
    const feed = await openRedisFeed({ url: wire.url, channel: `test:${randomUUID()}` });
    await wire.close();
    await expect(feed.publish([news(1)])).rejects.toThrow(FeedUnavailableError);
    await feed.close();
  }, 30_000);
});
