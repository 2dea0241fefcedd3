/** The points of OWASP's GraphQL Cheat Sheet (2026-11), each by its name: what holds for this server. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { InjectOptions } from 'fastify';
import type { Caller } from '../../src/access/caller.js';
import { UnauthenticatedError } from '../../src/access/errors.js';
import type { Gate } from '../../src/access/gate.js';
import { ROLES, type Role } from '../../src/access/role.js';
import { ruleOf } from '../../src/api/access/guarded.js';
import { buildSchema } from '../../src/api/schema.js';
import type { ServerOptions } from '../../src/api/server.js';
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { playgroundPlugin } from '../../src/playground/plugin.js';
import { articles } from '../fixtures/articles.js';
import { ADDED_AT, type Client, clientOf } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

/** Each role's name is its key. */
const gate: Gate = {
  open: false,
  async admit(credentials): Promise<Caller> {
    const role = ROLES.find((each) => credentials === `Bearer ${each}`);
    if (credentials !== undefined && !role) throw new UnauthenticatedError('This server does not know the key.');
    return { name: role ?? 'nobody', role: role ?? null };
  },
};

let store: Store;
let open: Client;
let guarded: Client;
const servers: Client[] = [];
const start = async (server: Partial<ServerOptions> = {}, of: Store = store) => {
  const client = await clientOf(of, { server });
  servers.push(client);
  return client;
};
beforeAll(async () => {
  store = await openEmbeddedStore({ folder: null });
  await writeDecompositions(store, articles, ADDED_AT);
  open = await start();
  guarded = await start({ gate });
}, 60_000);
afterAll(async () => {
  await Promise.all(servers.map(({ app }) => app.close()));
  await store.close();
});

type Sent = {
  readonly status: number;
  readonly code: string | undefined;
  readonly text: string;
  readonly headers: Record<string, unknown>;
};

async function send({ app }: Client, payload: unknown, as?: Role, more: InjectOptions = {}): Promise<Sent> {
  const headers = { 'content-type': 'application/json', ...(as && { authorization: `Bearer ${as}` }), ...more.headers };
  const body = typeof payload === 'string' ? { query: payload } : (payload as object);
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: body, ...more, headers });
  const code = /"code":"(\w+)"/.exec(answer.body)?.[1];
  return { status: answer.statusCode, code, text: answer.body, headers: answer.headers };
}

const codeOf = async (client: Client, query: unknown, as?: Role) => (await send(client, query, as)).code;

describe('Input validation', () => {
  it('General practices: specific data types, scalars and enums take their own values alone', async () => {
    for (const filter of ['act: [SHOUT]', 'since: "yesterday"', 'minConfidence: "high"', 'by: [{ id: { ne: null } }]', 'targetOnly: "yes"'])
      expect({ filter, code: await codeOf(open, `{ statements(filter: { ${filter} }) { nodes { id } } }`) }).toEqual({
        filter,
        code: 'GRAPHQL_VALIDATION_FAILED',
      });
  });

  it('General practices: mutations have schemas of input, which take nothing else', async () => {
    const query = 'mutation ($a: [ArticleInput!]!) { ingest(articles: $a) { bookmark } }';
    for (const article of [{ text: 'x', admin: true }, { text: 7 }, { text: { $gt: '' } }, { headline: 'no text' }])
      expect(await codeOf(open, { query, variables: { a: [article] } })).toBe('BAD_USER_INPUT');
  });

  it('General practices: characters that no text can hold are refused, and free text stays text', async () => {
    expect(await codeOf(open, '{ search(text: "a\\u0000") { nodes { id } } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    const { status, code } = await send(open, {
      query: 'query ($t: String!) { search(text: $t) { nodes { id } } }',
      variables: { t: '<script>' },
    });
    expect({ status, code }).toEqual({ status: 200, code: undefined });
  });

  it('General practices: a single internal encoding: composed or not, a letter is the same letter', async () => {
    const [composed, decomposed] = ['NFC', 'NFD'].map((form) => `{ search(text: "${'Zoë Lindström'.normalize(form)}") { nodes { id } } }`);
    expect((await send(open, composed)).text).toBe((await send(open, decomposed)).text);
    expect(await send(open, '', undefined, { payload: Buffer.from('{"query":"{ stats { articles } }"}', 'utf16le') })).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
    });
  });

  it('General practices: invalid input is rejected without a word on the inside', async () => {
    const { status, text } = await send(open, {
      query: 'query ($s: DateTime) { statements(filter: { since: $s }) { nodes { id } } }',
      variables: { s: {} },
    });
    expect(status).toBe(400);
    expect(text).not.toMatch(/node_modules|\.js|\.ts:|stack|MATCH|cypher/);
  });

  it('Process validation: no address that a client gives is ever asked', async () => {
    let asked = 0;
    const elsewhere = createServer((_, response) => {
      asked += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => elsewhere.once('listening', resolve));
    const url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/page`;
    const given = { ...articles[0], article: { ...articles[0]?.article, id: 'elsewhere', url } };
    const query = 'mutation ($json: [String!]!) { importDecompositions(json: $json) { results { article { id url } error { message } } } }';
    const empty = await openEmbeddedStore({ folder: null });
    const { text } = await send(await start({}, empty), {
      query,
      variables: { json: [JSON.stringify(given)] },
    });
    expect(JSON.parse(text).data.importDecompositions.results).toEqual([{ article: { id: 'elsewhere', url }, error: null }]);
    await send(open, { query: 'query ($u: String) { article(url: $u) { id } }', variables: { u: url } });
    expect(asked).toBe(0);
    elsewhere.close();
    await empty.close();
  });
});

describeStores((openStore) => {
  it('Injection prevention: statements have parameters: what looks like Cypher names nobody, and changes nothing', async () => {
    const own = await openStore();
    await writeDecompositions(own, articles, ADDED_AT);
    const { ask, app } = await clientOf(own);
    const before = await ask('{ stats { articles statements entities outlets } }');
    for (const x of [
      "' OR 1=1 //",
      '"}) MATCH (n) DETACH DELETE n //',
      '`}) DETACH DELETE e RETURN 1 AS x //',
      '*:* OR text:[a TO z]',
      '$ne',
      '\\u0027 DROP',
    ])
      expect({ x, ...(await ask(HOSTILE, { x, id: x })) }).toMatchObject({
        x,
        data: { node: null, entity: null, article: null, outlet: null, claim: null, search: { nodes: [] }, statements: { nodes: [] } },
      });
    expect(await ask('{ stats { articles statements entities outlets } }')).toEqual(before);
    await app.close();
  }, 180_000);
});

const HOSTILE = `query ($x: String!, $id: ID!) {
  node(id: $id) { id } entity(ref: { name: $x }) { id } article(url: $x) { id } outlet(name: $x) { id } claim(id: $id) { id }
  search(text: $x) { nodes { id } } statements(filter: { outlet: [$id] }) { nodes { id } } claims(filter: { text: $x }) { nodes { id } }
}`;

describe('Common attacks', () => {
  /** What a server says to bytes as they are. */
  const raw = async (bytes: string) => {
    const { app } = await start();
    await app.listen({ port: 0, host: '127.0.0.1' });
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    socket.end(bytes);
    return (await socket.setEncoding('utf8').toArray()).join('');
  };

  it.each([
    ['two lengths', 'content-length: 5\r\ncontent-length: 35'],
    ['a length and chunks', 'content-length: 5\r\ntransfer-encoding: chunked'],
    ['a line end within a header', 'hearsay-bookmark: a\rx-admin: yes'],
  ])('Request smuggling and CRLF injection: %s are refused', async (_, headers) => {
    const answer = await raw(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${headers}\r\n\r\n{"query":"{ stats { articles } }"}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain('"data"');
  });

  it('Timeouts of the infrastructure: a request that never ends is cut off', async () => {
    const { server } = (await start()).app;
    expect(server.headersTimeout).toBeGreaterThan(0);
    expect(server.requestTimeout).toBeGreaterThan(0);
  });
});

describe('DoS prevention', () => {
  it('Query limiting: depth', async () => {
    const query = `{ statements { nodes ${'{ within '.repeat(20)}{ id }${' }'.repeat(20)} } }`;
    expect(await send(open, query)).toMatchObject({ status: 400, code: 'QUERY_TOO_LARGE' });
  });

  it('Query limiting: amount', async () => {
    expect(await codeOf(open, '{ statements(first: 101) { nodes { id } } }')).toBe('BAD_USER_INPUT');
    expect(await codeOf(open, '{ statements(first: 99999999) { nodes { id } } }')).toBe('QUERY_TOO_LARGE');
  });

  it('Pagination: without a size a list is short', async () => {
    const { text } = await send(open, '{ statements { nodes { id } } }');
    expect(JSON.parse(text).data.statements.nodes.length).toBeLessThanOrEqual(20);
  });

  it('Timeouts: what takes longer is given up, and the rest is answered', async () => {
    const slow = Object.assign(Object.create(store) as Store, {
      read: async (...asked: Parameters<Store['read']>) => {
        if (asked[0] === 'read/stats') await sleep(400);
        return store.read(...asked);
      },
    });
    const { text } = await send(await start({ time: 300 }, slow), '{ __typename stats { articles } }');
    expect(JSON.parse(text)).toMatchObject({
      data: { __typename: 'Query', stats: null },
      errors: [{ path: ['stats'], extensions: { code: 'DEADLINE' } }],
    });
  });

  it('Query cost analysis: lists inside lists are refused before anything is read', async () => {
    const query =
      '{ articles(first: 100) { nodes { statements(first: 100) { nodes { article { statements(first: 100) { nodes { id } } } } } } } }';
    expect(await send(open, query)).toMatchObject({ status: 400, code: 'QUERY_TOO_LARGE' });
  });

  it('Rate limiting: by what a caller asks for, not by requests', async () => {
    const client = await start({ gate, budget: 50 });
    const query = '{ statements(first: 30) { nodes { id } } }';
    expect(await codeOf(client, query, 'reader')).toBeUndefined();
    expect(await send(client, query, 'reader')).toMatchObject({
      status: 429,
      code: 'RATE_LIMITED',
      headers: { 'retry-after': expect.any(String) },
    });
    expect(await codeOf(client, query, 'editor')).toBeUndefined();
  });

  it('Server-side batching and caching: a list costs as many statements however long it is', async () => {
    const count = async (first: number) => {
      const query = `{ statements(first: ${first}) { nodes { source { name } article { outlet { name } } } } }`;
      const { text } = await send(open, query, undefined, { headers: { 'hearsay-debug': 'cypher' } });
      return JSON.parse(text).extensions.cypher.count;
    };
    expect(await count(9)).toBe(await count(1));
  });

  it('System resource management: bodies, texts, names and fragments are bounded', async () => {
    expect(await send(guarded, { query: '{ __typename }', variables: { x: 'x'.repeat(1_100_000) } }, 'reader')).toMatchObject({
      status: 413,
    });
    expect(await codeOf(open, `{ stats { ${'articles '.repeat(10_000)} } }`)).toBe('QUERY_TOO_LARGE');
    expect(await codeOf(open, '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf(open, `{ __typename ${'@skip(if: false) '.repeat(51)} }`)).toBe('QUERY_TOO_LARGE');
  });
});

describe('Access control', () => {
  const REMOVE = `mutation { removeArticle(id: "${articles[0]?.article.id}") { removed } }`;
  const IMPORT = 'mutation { importDecompositions(json: []) { bookmark } }';

  it('The requester is authorised to view and to change: by its role', async () => {
    expect(await send(guarded, '{ stats { articles } }')).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await codeOf(guarded, '{ stats { articles } }', 'reader')).toBeUndefined();
    expect(await codeOf(guarded, IMPORT, 'reader')).toBe('FORBIDDEN');
    expect(await codeOf(guarded, IMPORT, 'writer')).toBeUndefined();
  });

  it.each([
    ['an edge', '{ statements { edges { node { id } } } }'],
    ['a node', '{ statements { nodes { id } } }'],
    ['a node by its id', '{ node(id: "s_0") { id } }'],
    ['a node in a fragment', '{ ...F } fragment F on Query { ... on Query { node(id: "s_0") { ... on Statement { text } } } }'],
  ])('Both edges and nodes are checked: %s', async (_, query) => {
    expect(await send(guarded, query)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('General data access: whoever knows an id may not do more for it', async () => {
    for (const role of ['reader', 'editor', 'writer'] as const) expect(await codeOf(guarded, REMOVE, role)).toBe('FORBIDDEN');
    expect(
      JSON.parse((await send(guarded, `{ article(id: "${articles[0]?.article.id}") { id } }`, 'reader')).text).data.article,
    ).not.toBeNull();
  });

  it('Query access: each field where a request begins says who may ask for it, and nobody else is answered', async () => {
    const roots = buildSchema();
    for (const type of [roots.getQueryType(), roots.getMutationType(), roots.getSubscriptionType()]) {
      for (const field of Object.values(type?.getFields() ?? {})) {
        const rule = ruleOf(field);
        expect({ field: field.name, known: rule !== null }).toEqual({ field: field.name, known: true });
        if (type === roots.getMutationType())
          expect({ field: field.name, rule }).toEqual({ field: field.name, rule: expect.not.stringMatching(/reader|public/) });
      }
    }
  });

  it('Interfaces and unions: what stands behind one is as open as the field that leads to it', async () => {
    const changes = '{ changes(since: "2025-01-01") { nodes { __typename ... on ClaimAdded { claim { text } } } } }';
    expect(await codeOf(guarded, changes)).toBe('UNAUTHENTICATED');
    expect(await codeOf(guarded, changes, 'reader')).toBeUndefined();
  });

  it('Mutation access: a page or a link of another site writes nothing', async () => {
    const form = await send(open, '', undefined, { headers: { 'content-type': 'text/plain' }, payload: JSON.stringify({ query: REMOVE }) });
    expect(form).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    const link = await open.app.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent(REMOVE)}`,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(link.statusCode).toBe(405);
  });
});

describe('Batching attacks', () => {
  it('Mitigating: several queries in one request are refused', async () => {
    const batch = Array.from({ length: 50 }, () => ({ query: '{ stats { articles } }' }));
    expect(await send(open, batch)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it('Mitigating: so is one thing asked for again and again under other names', async () => {
    const many = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: statement(id: "s_${n}") { id }`).join(' ')} }`;
    expect(await send(open, many(101))).toMatchObject({ status: 400, code: 'QUERY_TOO_LARGE' });
  });

  it('Mitigating: what is asked for under other names counts as often', async () => {
    const client = await start({ gate, budget: 20 });
    const many = `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: statement(id: "s_${n}") { id }`).join(' ')} }`;
    expect(await codeOf(client, many, 'reader')).toBe('RATE_LIMITED');
  });

  it('Mitigating: one request tries one key', async () => {
    const { status, text } = await send(guarded, [{ query: '{ __typename }' }], undefined, {
      headers: { authorization: 'Bearer a, Bearer reader' },
    });
    expect({ status, text: text.includes('data') }).toEqual({ status: 401, text: false });
  });
});

describe('Secure configurations', () => {
  it('Introspection is off where it is set so, for everybody, and no mistyped field is guessed', async () => {
    const closed = await start({ gate, introspection: false });
    expect(await codeOf(closed, '{ __schema { types { name } } }', 'admin')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf(closed, '{ __type(name: "Query") { name } }', 'admin')).toBe('GRAPHQL_VALIDATION_FAILED');
    const { text } = await send(closed, '{ stat { articles } }', 'admin');
    expect(text).toContain('stat');
    expect(text).not.toContain('Did you mean');
  });

  it('GraphiQL is served where it is set so, and nowhere else', async () => {
    const page = async (client: Client) =>
      (await client.app.inject({ method: 'GET', url: '/graphql', headers: { accept: 'text/html' } })).headers['content-type'];
    expect(await page(open)).not.toMatch(/html/);
    expect(await page(await start({ playground: playgroundPlugin }))).toMatch(/html/);
  });

  it("Excessive errors: neither stack nor driver's words leave the server, in whatever mode it runs", async () => {
    const broken = Object.assign(Object.create(store) as Store, {
      read: () => Promise.reject(new TypeError('bolt://neo4j:hunter2@10.0.0.1')),
    });
    for (const mode of ['development', 'production']) {
      const was = process.env.NODE_ENV;
      process.env.NODE_ENV = mode;
      const { text } = await send(await start({}, broken), '{ stats { articles } }');
      process.env.NODE_ENV = was;
      expect(text).toContain('"code":"INTERNAL"');
      expect(text).not.toMatch(/hunter2|TypeError|stacktrace|node_modules/);
    }
  });
});
