/** Keys and names at the server: what is asked without one, with a wrong one, with one of each role, and under a foreign name. */
import type { InjectOptions } from 'fastify';
import type { Caller } from '../../../src/access/caller.js';
import { UnauthenticatedError } from '../../../src/access/errors.js';
import { type Gate, OPEN_GATE } from '../../../src/access/gate.js';
import { ROLES, type Role } from '../../../src/access/role.js';
import { openEmbeddedStore } from '../../../src/graph/embedded-store.js';
import type { Store } from '../../../src/graph/store.js';
import { type Client, clientOf } from '../../helpers/api.js';

/** Each role's name is its key. */
const gate: Gate = {
  open: false,
  async admit(credentials): Promise<Caller> {
    const role = ROLES.find((each) => credentials === `Bearer ${each}`);
    if (credentials !== undefined && !role) throw new UnauthenticatedError('This server does not know the key.');
    return { name: role ?? 'nobody', role: role ?? null };
  },
};

const STATS = '{ stats { articles } }';
const REMOVE = 'mutation { removeArticle(id: "none") { removed } }';
const INGEST = 'mutation { importDecompositions(json: []) { results { error { code } } } }';

let store: Store;
let open: Client;
let guardedServer: Client;
beforeAll(async () => {
  store = await openEmbeddedStore({ folder: null });
  open = await clientOf(store);
  guardedServer = await clientOf(store, { server: { gate } });
});
afterAll(() => store.close());

async function send({ app }: Client, query: string, headers: Record<string, string> = {}, more: InjectOptions = {}) {
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query }, ...more });
  const { data, errors } = answer.json();
  return {
    status: answer.statusCode,
    data,
    codes: (errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code),
    headers: answer.headers,
    errors,
  };
}
const as = (role: Role) => ({ authorization: `Bearer ${role}` });

it.each([
  ['a query', STATS],
  ['a mutation', INGEST],
  ['the schema', '{ __schema { types { name } } }'],
  ['one type', '{ __type(name: "Query") { name } }'],
  ['a field in a fragment', '{ ...F } fragment F on Query { ... on Query { stats { articles } } }'],
  ['what is no field', '{ stat { articles } }'],
  ['the name of the root', '{ __typename }'],
])('answers nobody %s', async (_, query) => {
  const { status, data, codes, headers, errors } = await send(guardedServer, query);
  expect({ status, data, codes }).toEqual({ status: 401, data: undefined, codes: ['UNAUTHENTICATED'] });
  expect(headers['www-authenticate']).toBe('Bearer');
  expect(errors[0].message).toContain('hearsay keys add');
});

it('refuses a wrong key before it reads the body', async () => {
  const { status, codes } = await send(guardedServer, '{ __typename }', { authorization: 'Bearer wrong' });
  expect({ status, codes }).toEqual({ status: 401, codes: ['UNAUTHENTICATED'] });
  const broken = await guardedServer.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: 'Bearer wrong', 'content-type': 'application/json' },
    payload: '{{{',
  });
  expect(broken.statusCode).toBe(401);
});

it.each<[Role, readonly string[][]]>([
  ['reader', [[], ['FORBIDDEN'], ['FORBIDDEN']]],
  ['editor', [[], ['FORBIDDEN'], ['FORBIDDEN']]],
  ['writer', [[], [], ['FORBIDDEN']]],
  ['admin', [[], [], []]],
])('lets a %s ask, take in and remove as its role says', async (role, expected) => {
  const codes = [];
  for (const query of [STATS, INGEST, REMOVE]) codes.push((await send(guardedServer, query, as(role))).codes);
  expect(codes).toEqual(expected);
});

it('says which role it takes', async () => {
  const { errors } = await send(guardedServer, INGEST, as('reader'));
  expect(errors[0]).toMatchObject({
    message:
      'Mutation.importDecompositions needs the role writer or admin (take articles in), and this key has the role reader. Use another key.',
    path: ['importDecompositions'],
  });
});

it('takes long bodies from writers alone', async () => {
  const long = { query: STATS, variables: { text: 'x'.repeat(1_100_000) } };
  expect(await send(guardedServer, '', as('reader'), { payload: long })).toMatchObject({ status: 413, codes: ['BODY_TOO_LARGE'] });
  expect(await send(guardedServer, '', as('writer'), { payload: long })).toMatchObject({ status: 200, codes: [] });
  expect(await send(guardedServer, '', { ...as('reader'), 'transfer-encoding': 'chunked' })).toMatchObject({
    status: 411,
    codes: ['LENGTH_REQUIRED'],
  });
});

it.each(['evil.example', 'evil.example:4000', '127.0.0.1.evil.example', '10.0.0.1'])(
  'answers no page that leads a browser here as %j, where nobody is asked who it is',
  async (host) => {
    expect(await send(open, STATS, { host })).toMatchObject({ status: 403, codes: ['FORBIDDEN_HOST'] });
    expect(await send(guardedServer, STATS, { host, ...as('reader') })).toMatchObject({ status: 200 });
  },
);

it.each(['localhost:4000', '127.0.0.1', '[::1]:4000'])('answers as %s', async (host) => {
  expect(await send(open, STATS, { host })).toMatchObject({ status: 200, codes: [] });
});

it('asks nobody who it is where no key is set', async () => {
  expect(OPEN_GATE.open).toBe(true);
  for (const query of [STATS, INGEST, REMOVE, '{ __schema { types { name } } }']) expect((await send(open, query)).codes).toEqual([]);
});

it('tells nobody the schema where introspection is off', async () => {
  const closed = await clientOf(store, { server: { gate, introspection: false } });
  expect((await send(closed, '{ __schema { types { name } } }', as('admin'))).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(JSON.stringify((await send(closed, '{ stat { articles } }', as('admin'))).errors)).not.toContain('Did you mean');
  expect((await send(closed, '{ __typename }', as('reader'))).data).toEqual({ __typename: 'Query' });
});

it('spends the budget of a caller, and not that of another', async () => {
  const budgeted = await clientOf(store, { server: { gate, budget: 3 } });
  const codes = async (role: Role) => (await send(budgeted, STATS, as(role))).codes;
  expect([await codes('reader'), await codes('reader'), await codes('reader'), await codes('reader'), await codes('editor')]).toEqual([
    [],
    [],
    [],
    ['RATE_LIMITED'],
    [],
  ]);
  const { status, headers } = await send(budgeted, STATS, as('reader'));
  expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true]);
});

it('tells what a query was reckoned to cost, when asked', async () => {
  const cost = async (debug: string) =>
    (
      await open.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'hearsay-debug': debug },
        payload: { query: '{ statements(first: 7) { nodes { id article { id } } } }' },
      })
    ).json().extensions;
  expect(await cost('cost')).toEqual({ cost: { estimated: 14, remaining: 20_000 - 14 } });
  expect(Object.keys(await cost('cypher, cost'))).toEqual(['cypher', 'cost']);
  expect(await cost('nothing')).toBeUndefined();
});
