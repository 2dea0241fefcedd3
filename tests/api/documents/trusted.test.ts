/** Trusted documents: asked for by id in every way that clients have, and answered alone where the server is set so. */
import type { AddressInfo } from 'node:net';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type TrustedOptions, trustedDocuments } from '../../../src/api/documents/trusted.js';
import { openEmbeddedStore } from '../../../src/graph/embedded-store.js';
import type { Store } from '../../../src/graph/store.js';
import { type Client, clientOf } from '../../helpers/api.js';

const STATS = 'query Stats {\n  stats {\n    articles\n  }\n}';
const ENTITY = 'query Entity($name: String!) { entity(ref: { name: $name }) { id } }';
const REMOVE = 'mutation Remove { removeArticle(id: "x") { removed } }';
const HEARD = 'subscription Heard { articleIngested { id } }';
const OWN = 'mutation Own { removeArticle(id: "y") { removed } }';
const HASH = 'ab'.repeat(32);
const bodies = new Map([
  [HASH, STATS],
  ['entity', ENTITY],
  ['remove', REMOVE],
  ['heard', HEARD],
]);

let store: Store;
let client: Client;
beforeEach(async () => {
  store = await openEmbeddedStore({ folder: null });
});
afterEach(async () => {
  await client.app.close();
  await store.close();
});

const start = async (options: Partial<TrustedOptions> = {}) => {
  client = await clientOf(store, { server: { documents: trustedDocuments({ bodies, only: false, ...options }) } });
};

type Told = { readonly data?: unknown; readonly errors?: readonly { readonly extensions: { readonly code: string } }[] };

function outcome(answer: { readonly statusCode: number; json(): unknown }) {
  const { data, errors } = answer.json() as Told;
  return { status: answer.statusCode, ...(errors ? { code: errors[0]?.extensions.code } : { data }) };
}

const post = async (payload: object) => outcome(await client.app.inject({ method: 'POST', url: '/graphql', payload }));
const get = async (params: Record<string, string>) =>
  outcome(
    await client.app.inject({
      method: 'GET',
      url: `/graphql?${new URLSearchParams(params)}`,
      headers: { 'apollo-require-preflight': '1' },
    }),
  );

const persistedQuery = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const ANSWER = { status: 200, data: { stats: { articles: 0 } } };
const NOT_FOUND = { status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' };
const UNTRUSTED = { status: 403, code: 'UNTRUSTED_DOCUMENT' };

describe.each([{ only: false }, { only: true }])('with a manifest (alone: $only)', ({ only }) => {
  beforeEach(() => start({ only }));

  it.each([
    ['documentId', { documentId: HASH }],
    ['documentId with the name of its hash', { documentId: `sha256:${HASH}` }],
    ['the extension of Apollo', { extensions: persistedQuery(HASH) }],
    ['an id beside its text', { documentId: HASH, query: STATS }],
    ['its whole text', { query: STATS }],
  ])('answers %s in a body', async (_, payload) => {
    expect(await post(payload)).toEqual(ANSWER);
  });

  it.each([
    ['documentId', { documentId: HASH }],
    ['the extension of Apollo', { extensions: JSON.stringify(persistedQuery(HASH)) }],
    ['its whole text', { query: STATS }],
  ])('answers %s in an address', async (_, params) => {
    expect(await get(params)).toEqual(ANSWER);
  });

  it('runs what stands in the manifest, whatever text comes with its id', async () => {
    expect(await post({ documentId: HASH, query: REMOVE })).toEqual(ANSWER);
  });

  it('takes variables, and tells what is wrong with them', async () => {
    const nobody = { status: 200, data: { entity: null } };
    expect(await post({ documentId: 'entity', variables: { name: 'Ada Okoro' } })).toEqual(nobody);
    expect(await post({ documentId: 'entity', variables: {} })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(await get({ documentId: 'entity', variables: '{"name":"Ada Okoro"}' })).toEqual(nobody);
  });

  it('says so where an id is not known', async () => {
    expect(await post({ documentId: 'ee'.repeat(32) })).toEqual(NOT_FOUND);
    expect(await post({ extensions: persistedQuery('constructor') })).toEqual(NOT_FOUND);
    expect(await get({ documentId: 'nobody' })).toEqual(NOT_FOUND);
  });

  it('never writes for an address', async () => {
    expect(await get({ documentId: 'remove' })).toEqual({ status: 405, code: 'BAD_REQUEST' });
  });

  it.each([
    ['nothing', {}],
    ['an id that is no text', { documentId: 7 }],
    ['an empty id', { documentId: '' }],
    ['several at once', [{ documentId: HASH }]],
  ])('is asked for %s in vain', async (_, payload) => {
    expect(await post(payload)).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });
});

it('answers other queries, too, where it is not set to answer these alone', async () => {
  await start();
  expect(await post({ query: '{ stats { articles } }' })).toEqual(ANSWER);
  expect(await post({ query: '{ stats { articles } }', extensions: persistedQuery('ee'.repeat(32)) })).toEqual(ANSWER);
});

describe('set to answer these alone', () => {
  beforeEach(() => start({ only: true, own: [OWN] }));

  it.each([
    ['another query', { query: '{ stats { articles } }' }],
    ['one that differs by a space', { query: `${STATS} ` }],
    ['another query under an id that is not known', { query: '{ stats { articles } }', documentId: 'ee'.repeat(32) }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['what does not parse', { query: '{' }],
  ])('refuses %s', async (_, payload) => {
    expect(await post(payload)).toEqual(UNTRUSTED);
  });

  it('refuses another query in an address, however it is written', async () => {
    expect(await get({ query: '{ stats { articles } }' })).toEqual(UNTRUSTED);
    const twice = await client.app.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent(STATS)}&query={claims{nodes{id}}}`,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(outcome(twice)).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  it("answers what Hearsay's own commands send", async () => {
    expect(await post({ query: OWN })).toEqual({ status: 200, data: { removeArticle: { removed: false } } });
  });

  it('subscribes by an id, and by nothing else', async () => {
    await client.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = client.app.server.address() as AddressInfo;
    const socket = createClient({ url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
    const ended = (payload: { query: string; extensions?: Record<string, unknown> }) =>
      new Promise<unknown>((resolve) => {
        const stop = socket.subscribe(payload, { next: resolve, error: resolve, complete: () => resolve('complete') });
        setTimeout(stop, 2_000);
      });
    const code = (error: unknown) => (Array.isArray(error) ? error[0].extensions.code : error);
    expect(code(await ended({ query: 'subscription { articleIngested { headline } }' }))).toBe('UNTRUSTED_DOCUMENT');
    expect(code(await ended({ query: '', extensions: persistedQuery('nobody') }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await ended({ query: '', extensions: persistedQuery('heard') })).toBe('complete');
    await socket.dispose();
  }, 30_000);
});
