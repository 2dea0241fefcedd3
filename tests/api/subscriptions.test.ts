/** Subscriptions over a websocket, as clients of graphql-ws ask: what is taken in is told once, to whom it is for, within the limits that queries have. */
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { UnauthenticatedError } from '../../src/access/errors.js';
import type { Gate } from '../../src/access/gate.js';
import type { ServerOptions } from '../../src/api/server.js';
import type { Store } from '../../src/graph/store.js';
import { decompositions } from '../fixtures/decompositions.js';
import { decompositionOf } from '../fixtures/draft.js';
import { clientOf, type Client as Http } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

const [harbour, answer] = decompositions.map((decomposition) => JSON.stringify(decomposition));
const IMPORT = 'mutation ($json: [String!]!) { importDecompositions(json: $json) { results { error { message } } } }';

type Event = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/** What a subscription has told so far, and how it ended. */
type Told = { readonly events: Event[]; readonly ended: Promise<unknown>; stop(): void };

let running: Http;
let open: { readonly store: Store; readonly close: () => Promise<void> };
const clients: Client[] = [];

async function start(store: Store, server: Partial<ServerOptions> = {}): Promise<void> {
  running = await clientOf(store, { server });
  await running.app.listen({ port: 0, host: '127.0.0.1' });
  open = { store, close: () => running.app.close() };
}

const url = () => `ws://127.0.0.1:${(running.app.server.address() as AddressInfo).port}/graphql`;

type Connecting = {
  readonly connectionParams?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
  readonly opened?: (socket: WebSocket) => void;
};

function connect(options: Connecting = {}): Client {
  class Socket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: options.headers ?? {} });
      options.opened?.(this);
    }
  }
  const client = createClient({ url: url(), webSocketImpl: Socket, retryAttempts: 0, connectionParams: options.connectionParams ?? {} });
  clients.push(client);
  return client;
}

function subscribe(client: Client, query: string, variables: Record<string, unknown> = {}): Told {
  const events: Event[] = [];
  let stop: () => void = () => undefined;
  const ended = new Promise<unknown>((resolve) => {
    stop = client.subscribe(
      { query, variables },
      { next: (event) => events.push(event as Event), error: resolve, complete: () => resolve(null) },
    );
  });
  return { events, ended, stop };
}

/** Until it holds, or five seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let n = 0; n < 250 && !holds(); n += 1) await sleep(20);
}

/** Subscriptions begin a moment after they are asked for. */
const begun = () => sleep(300);
const take = async (...json: (string | undefined)[]) => {
  const { errors } = await running.ask(IMPORT, { json });
  expect(errors).toEqual([]);
};
const codes = (ended: unknown) => (Array.isArray(ended) ? ended.map((error) => error.extensions?.code) : ended);

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.dispose()));
  await open.close();
});

describeStores((openStore) => {
  it('tells each article and each statement that comes, with what a query would tell of it', async () => {
    await start(await openStore());
    const client = connect();
    const articles = subscribe(client, 'subscription { articleIngested { id headline statements { totalCount nodes { text } } } }');
    const statements = subscribe(client, 'subscription { statementAdded { act text source { name } article { id outlet { name } } } }');
    await begun();
    await take(harbour);
    await until(() => articles.events.length >= 1 && statements.events.length >= 3);
    expect(articles.events).toEqual([
      {
        data: {
          articleIngested: {
            id: 'ledger/harbour',
            headline: "Norland blocks Estmark's grain, minister says",
            statements: { totalCount: 4, nodes: expect.arrayContaining([{ text: 'Norland has blocked three grain ships' }]) },
          },
        },
      },
    ]);
    // In text order, without the headline, which only restates.
    const article = { id: 'ledger/harbour', outlet: { name: 'The Ledger' } };
    expect(statements.events.map(({ data }) => data?.statementAdded)).toEqual([
      { act: 'ACCUSE', text: 'Norland has blocked three grain ships', source: { name: 'Jana Velde' }, article },
      expect.objectContaining({ act: 'ASSERT', source: { name: 'Jana Velde' }, article }),
      { act: 'PREDICT', text: 'that the ships would leave by Friday', source: { name: 'A port official in Tarn' }, article },
    ]);
    await take(harbour);
    await sleep(300);
    expect([articles.events.length, statements.events.length]).toEqual([1, 3]);
  });

  it('tells what passes the filter alone, by the names of those whom the graph knows', async () => {
    await start(await openStore());
    await take(harbour);
    const client = connect();
    const denials = subscribe(client, 'subscription { statementAdded(filter: { act: [DENY], by: [{ name: "Norland" }] }) { text } }');
    const words = subscribe(client, 'subscription ($text: String!) { statementAdded(filter: { text: $text }) { text } }', {
      text: 'HARBOUR',
    });
    await begun();
    await take(answer);
    await until(() => denials.events.length > 0 && words.events.length >= 2);
    expect(denials.events).toEqual([{ data: { statementAdded: { text: 'it has blocked any ship' } } }]);
    expect(words.events.map(({ data }) => data?.statementAdded)).toEqual([
      { text: 'that according to Norland the harbour was full' },
      { text: 'the harbour was full' },
    ]);
  });

  it('tells of a new decomposition only what was not there before', async () => {
    await start(await openStore());
    const whole = decompositions[0];
    if (!whole) throw new Error('There is a first decomposition.');
    const [, , ...fewer] = [...whole.statements].reverse();
    const cut = { ...whole, statements: whole.statements.filter((each) => fewer.includes(each)), events: [] };
    await take(JSON.stringify(cut));
    const told = subscribe(connect(), 'subscription { statementAdded { text } }');
    await begun();
    await take(harbour);
    await until(() => told.events.length >= 2);
    expect(told.events).toHaveLength(2);
  });
});

describe('a subscription', () => {
  const embedded = async () => (await import('../../src/graph/embedded-store.js')).openEmbeddedStore({ folder: null });
  afterEach(() => open.store.close());

  it('ends when its client says so, and tells nothing more', async () => {
    await start(await embedded());
    const client = connect();
    const gone = subscribe(client, 'subscription { articleIngested { id } }');
    const kept = subscribe(client, 'subscription { articleIngested { id } }');
    await begun();
    gone.stop();
    await begun();
    await take(harbour);
    await until(() => kept.events.length > 0);
    expect([gone.events.length, kept.events.length]).toEqual([0, 1]);
  });

  it('ends with the server', async () => {
    await start(await embedded());
    const told = subscribe(connect(), 'subscription { articleIngested { id } }');
    await begun();
    const since = Date.now();
    await running.app.close();
    await told.ended;
    expect(Date.now() - since).toBeLessThan(5_000);
  });

  it.each([
    [
      'a filter that names nobody known',
      'subscription { statementAdded(filter: { by: [{ name: "Nobody Known" }] }) { id } }',
      'UNKNOWN_ENTITY',
    ],
    ['since after until', 'subscription { statementAdded(filter: { since: "2025-03-02", until: "2025-03-01" }) { id } }', 'BAD_USER_INPUT'],
    ['a field that is none', 'subscription { statementAdded { truth } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what does not parse', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['a null character', 'subscription { statementAdded(filter: { text: "a\\u0000" }) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a query', '{ stats { articles } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['a mutation', 'mutation { removeArticle(id: "x") { removed } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['two at once', 'subscription { articleIngested { id } statementAdded { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'what costs too much',
      'subscription { articleIngested { statements(first: 100) { nodes { article { statements(first: 100) { nodes { article { statements(first: 100) { nodes { id } } } } } } } } } }',
      'QUERY_TOO_LARGE',
    ],
    ['what is too deep', `subscription { statementAdded ${'{ within '.repeat(20)}{ id }${' }'.repeat(20)} }`, 'QUERY_TOO_LARGE'],
    ['10,000 tokens', `subscription { articleIngested { ${'id '.repeat(10_000)} } }`, 'QUERY_TOO_LARGE'],
  ])('is refused for %s', async (_, query, code) => {
    await start(await embedded());
    const told = subscribe(connect(), query);
    const ended = await told.ended;
    // What fails once the subscription is looked at comes as its one result.
    expect(codes(ended ?? told.events.flatMap(({ errors }) => errors))).toEqual([code]);
  });

  it('holds back for a client that does not read, goes on when it does, and ends where too much would wait', async () => {
    const store = await embedded();
    let reads = 0;
    const read: Store['read'] = (...asked) => {
      if (asked[0] === 'read/articles') reads += 1;
      return store.read(...asked);
    };
    await start(Object.assign(Object.create(store) as Store, { read }));
    const text = `Jana Velde said that the harbour was full. ${'The harbour of Tarn lies in the north. '.repeat(250)}`;
    await running.write([JSON.stringify(decompositionOf({ id: 'long', text, entities: {} }))]);
    const news = (count: number) =>
      running.feed.publish(Array.from({ length: count }, () => ({ articleId: 'long', statementIds: [], bookmark: null })));
    let socket: WebSocket | undefined;
    const client = connect({ opened: (one) => (socket = one) });
    // About a million bytes an event.
    const told = subscribe(
      client,
      `subscription { articleIngested { ${Array.from({ length: 100 }, (_, n) => `t${n}: text`).join(' ')} } }`,
    );
    await begun();
    socket?.pause();
    await news(60);
    await sleep(2_000);
    const held = reads;
    await sleep(1_000);
    expect(reads).toBe(held);
    expect(held).toBeLessThan(40);
    socket?.resume();
    await until(() => told.events.length === 60);
    expect(told.events).toHaveLength(60);
    socket?.pause();
    await news(1_100);
    await sleep(500);
    socket?.resume();
    expect(codes(await told.ended)).toEqual(['FEED_BEHIND']);
  }, 60_000);

  it('guesses no name of the schema where it is not told', async () => {
    await start(await embedded(), { introspection: false });
    for (const query of ['subscription { articleIngestet { id } }', 'subscription { articleIngested { idd } }']) {
      const ended = await subscribe(connect(), query).ended;
      expect(codes(ended)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(JSON.stringify(ended)).not.toContain('Did you mean');
    }
  });

  it('never tells what breaks inside', async () => {
    const store = await embedded();
    await start(Object.assign(Object.create(store) as Store, { read: () => Promise.reject(new TypeError('the password is hunter2')) }));
    const told = subscribe(connect(), 'subscription { articleIngested { id } }');
    await begun();
    await running.ask(IMPORT, { json: [harbour] });
    const ended = await told.ended;
    expect(codes(ended)).toEqual(['INTERNAL']);
    expect(JSON.stringify(ended)).not.toContain('hunter2');
  });

  it('is one of 20 on a connection at most', async () => {
    await start(await embedded());
    const client = connect();
    const told = Array.from({ length: 21 }, () => subscribe(client, 'subscription { articleIngested { id } }'));
    expect(codes(await Promise.race(told.map(({ ended }) => ended)))).toEqual(['BAD_USER_INPUT']);
    await take(harbour);
    await until(() => told.filter(({ events }) => events.length > 0).length >= 20);
    expect(told.filter(({ events }) => events.length > 0)).toHaveLength(20);
  });

  it('spends the budget of its client with each event', async () => {
    await start(await embedded(), { budget: 4 });
    const told = subscribe(connect(), 'subscription { statementAdded { id } }');
    await begun();
    running.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: '127.0.0.9',
      payload: { query: IMPORT, variables: { json: [harbour, answer] } },
    });
    expect(codes(await told.ended)).toEqual(['RATE_LIMITED']);
    expect(told.events).toHaveLength(3);
  });
});

describe('whoever connects', () => {
  const embedded = async () => (await import('../../src/graph/embedded-store.js')).openEmbeddedStore({ folder: null });
  afterEach(() => open.store.close());

  let known = true;
  const gate: Gate = {
    open: false,
    async admit(credentials) {
      if (credentials === undefined) return { name: 'nobody', role: null };
      if (credentials !== 'Bearer good' || !known) throw new UnauthenticatedError('This server does not know the key.');
      return { name: 'desk', role: 'reader' };
    },
  };
  beforeEach(() => {
    known = true;
  });

  const SUBSCRIPTION = 'subscription { articleIngested { id } }';

  it.each([
    ['no key', {}],
    ['a wrong key', { connectionParams: { authorization: 'Bearer wrong' } }],
    ['a wrong key in the handshake', { headers: { authorization: 'Bearer wrong' } }],
    ['what is no text', { connectionParams: { authorization: { $ne: null } } }],
  ])('with %s is sent away', async (_, options) => {
    await start(await embedded(), { gate });
    expect(await subscribe(connect(options), SUBSCRIPTION).ended).toMatchObject({ code: 4403 });
  });

  it.each([
    ['the connection', { connectionParams: { authorization: 'Bearer good' } }],
    ['the handshake', { headers: { authorization: 'Bearer good' } }],
  ])('with a key in %s is told, until the key is taken back', async (_, options) => {
    await start(await embedded(), { gate });
    const told = subscribe(connect(options), SUBSCRIPTION);
    await begun();
    const take = (json: string | undefined) => {
      const feed = running.feed;
      return running.write([json]).then((news) => feed.publish(news));
    };
    await take(harbour);
    await until(() => told.events.length > 0);
    expect(told.events).toHaveLength(1);
    known = false;
    await take(answer);
    expect(codes(await told.ended)).toEqual(['UNAUTHENTICATED']);
    expect(told.events).toHaveLength(1);
  });

  it.each([
    ['a page of another site', { origin: 'https://evil.example' }, '403'],
    ['a page without a site', { origin: 'null' }, '403'],
    ['a name that another site made point here', { host: 'evil.example' }, '403'],
  ])('from %s is refused at the handshake', async (_, headers, status) => {
    await start(await embedded());
    const socket = new WebSocket(url(), 'graphql-transport-ws', { headers });
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(error.message).toBe(`Unexpected server response: ${status}`);
  });

  it('elsewhere than at /graphql is refused', async () => {
    await start(await embedded());
    const socket = new WebSocket(url().replace('/graphql', '/health'), 'graphql-transport-ws');
    expect((await new Promise<Error>((resolve) => socket.once('error', resolve))).message).toBe('Unexpected server response: 404');
  });

  it('from a page of this server is let in', async () => {
    await start(await embedded());
    const told = subscribe(connect({ headers: { origin: url().replace('ws:', 'http:').replace('/graphql', '') } }), SUBSCRIPTION);
    await begun();
    await take(harbour);
    await until(() => told.events.length > 0);
    expect(told.events).toHaveLength(1);
  });

  it.each([
    [
      'a message of 300 kB',
      (socket: WebSocket) => socket.send(`{"type":"connection_init","payload":{"x":"${'x'.repeat(300_000)}"}}`),
      1009,
    ],
    ['no message of the protocol', (socket: WebSocket) => socket.send('hello'), 4400],
    [
      'a subscription before an introduction',
      (socket: WebSocket) => socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: SUBSCRIPTION } })),
      4401,
    ],
    ['nothing for three seconds', () => undefined, 4408],
  ])('and sends %s is sent away', async (_, send, code) => {
    await start(await embedded());
    const socket = new WebSocket(url(), 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    send(socket);
    expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(code);
  });
});
