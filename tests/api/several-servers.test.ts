/** Two servers of one graph that tell one another through a real Redis: what one takes in, subscribers of the other hear; one that loses Redis says so, and hears again. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type Client as Subscriber } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Feed } from '../../src/feed/feed.js';
import { openRedisFeed } from '../../src/feed/redis-feed.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import type { Store } from '../../src/graph/store.js';
import { decompositions } from '../fixtures/decompositions.js';
import { type Client, clientOf } from '../helpers/api.js';
import { describeWith } from '../helpers/needs.js';
import { testNeo4j } from '../helpers/neo4j.js';
import { HOW_TO_GET_REDIS, testRedis } from '../helpers/redis.js';
import { describeStores } from '../helpers/stores.js';
import { type Wire, wireTo } from '../helpers/wire.js';

const [harbour, answer] = decompositions.map((decomposition) => JSON.stringify(decomposition));
const IMPORT =
  'mutation ($json: [String!]!) { importDecompositions(json: $json) { results { article { id } error { message } } bookmark } }';
const ARTICLES = 'subscription { articleIngested { id statements { totalCount } } }';

type Told = { readonly events: unknown[]; readonly ended: Promise<unknown> };

describeWith(testRedis !== null, 'two servers, one Redis', HOW_TO_GET_REDIS, () => {
  describeStores((openStore, kind) => {
    let wire: Wire;
    const ends: (() => Promise<unknown>)[] = [];
    const later = <Thing>(thing: Thing, end: () => Promise<unknown>): Thing => {
      ends.unshift(end);
      return thing;
    };
    beforeEach(async () => {
      const opened = await wireTo(testRedis ?? '');
      wire = later(opened, () => opened.close());
    });
    afterEach(async () => {
      for (const end of ends.splice(0)) await end();
    });

    /** One server: over a wire of its own where it may lose Redis. */
    async function server(store: Store, url: string, channel: string): Promise<Client & { readonly feed: Feed }> {
      const opened = await openRedisFeed({ url, channel });
      const feed = later(opened, () => opened.close());
      const client = await clientOf(store, { server: { feed } });
      await client.app.listen({ port: 0, host: '127.0.0.1' });
      return later(client, () => client.app.close());
    }

    /** A subscribes to what B takes in. */
    async function both(): Promise<readonly [Client, Client]> {
      const channel = `test:${randomUUID()}`;
      const one = await openStore();
      const other = kind === 'neo4j' && testNeo4j ? await openNeo4jStore(testNeo4j) : one;
      if (other !== one) later(other, () => other.close());
      return [await server(one, wire.url, channel), await server(other, testRedis ?? '', channel)];
    }

    function subscribe({ app }: Client, query = ARTICLES): Told {
      const { port } = app.server.address() as AddressInfo;
      const client: Subscriber = createClient({ url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
      later(client, async () => client.dispose());
      const events: unknown[] = [];
      const ended = new Promise<unknown>((resolve) => {
        client.subscribe(
          { query },
          { next: ({ data, errors }) => events.push(errors ?? data), error: resolve, complete: () => resolve(null) },
        );
      });
      return { events, ended };
    }

    async function until(holds: () => boolean): Promise<void> {
      for (let n = 0; n < 3_000 && !holds(); n += 1) await sleep(20);
      expect(holds()).toBe(true);
    }
    const codes = (ended: unknown) => (ended as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);

    it('tells on one what is taken in on the other, as its own reads see it', async () => {
      const [a, b] = await both();
      const articles = subscribe(a);
      const denials = subscribe(a, 'subscription { statementAdded(filter: { act: [DENY] }) { text article { id } } }');
      await sleep(500);
      expect((await b.ask(IMPORT, { json: [harbour] })).errors).toEqual([]);
      await until(() => articles.events.length === 1);
      expect(articles.events).toEqual([{ articleIngested: { id: 'ledger/harbour', statements: { totalCount: 4 } } }]);
      expect((await b.ask(IMPORT, { json: [answer] })).errors).toEqual([]);
      await until(() => denials.events.length === 1 && articles.events.length === 2);
      expect(denials.events).toEqual([
        { statementAdded: { text: 'it has blocked any ship', article: { id: decompositions[1]?.article.id } } },
      ]);
    }, 300_000);

    it('says when it has lost Redis, to subscribers that are there and that come, and tells again when it is back', async () => {
      const [a, b] = await both();
      const before = subscribe(a);
      await sleep(500);
      const feedOf = async () => (await a.app.inject('/health')).json().feed.status;
      expect(await feedOf()).toBe('up');
      wire.down();
      expect(codes(await before.ended)).toEqual(['FEED_INTERRUPTED']);
      expect(await feedOf()).toBe('FEED_UNAVAILABLE');
      expect(codes(await subscribe(a).ended)).toEqual(['FEED_UNAVAILABLE']);
      expect((await b.ask(IMPORT, { json: [harbour] })).errors).toEqual([]);
      // What it answers otherwise, it goes on answering.
      expect(await a.ask('{ article(id: "ledger/harbour") { id } }')).toMatchObject({
        data: { article: { id: 'ledger/harbour' } },
        errors: [],
      });
      wire.up();
      for (let n = 0; n < 300 && (await feedOf()) !== 'up'; n += 1) await sleep(50);
      const after = subscribe(a);
      await sleep(500);
      await b.ask(IMPORT, { json: [answer] });
      await until(() => after.events.length === 1);
      expect([before.events, after.events]).toEqual([
        [],
        [{ articleIngested: { id: decompositions[1]?.article.id, statements: expect.anything() } }],
      ]);
    }, 300_000);
  });
});
