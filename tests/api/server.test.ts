/** The server around the queries: what breaks inside is hidden and logged, a client that goes ends its reads, health tells of the store. */
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import { CancelledError, type ReadOptions, type Store, StoreUnavailableError } from '../../src/graph/store.js';
import { clientOf } from '../helpers/api.js';

/** A real store, but for its reads: what breaks cannot be had from a sound one. */
async function withReads(read: (options: ReadOptions) => Promise<never>): Promise<Store> {
  const store = await openEmbeddedStore({ folder: null });
  return Object.assign(Object.create(store) as Store, {
    read: (_name: string, _given: unknown, _params: unknown, options: ReadOptions = {}) => read(options),
  });
}

it('hides what breaks inside, and logs it under the id that the client is told', async () => {
  const lines: string[] = [];
  const store = await withReads(() => Promise.reject(new TypeError('the password is hunter2')));
  const { ask } = await clientOf(store, { log: (line) => lines.push(line) });
  const { data, errors } = await ask('{ stats { articles } articles { nodes { id } } }');
  expect(data).toEqual({ stats: null, articles: null });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL', 'INTERNAL']);
  expect(JSON.stringify(errors)).not.toContain('hunter2');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject(
    errors.map(({ extensions, path }) => ({ requestId: extensions.requestId, path, err: { message: 'the password is hunter2' } })),
  );
  await store.close();
});

it('tells what the store raises on purpose', async () => {
  const store = await withReads(() => Promise.reject(new StoreUnavailableError('Nobody answers. Start Neo4j.')));
  const { ask, app } = await clientOf(store);
  expect((await ask('{ stats { articles } }')).errors).toMatchObject([
    { message: 'Nobody answers. Start Neo4j.', path: ['stats'], extensions: { code: 'STORE_UNAVAILABLE' } },
  ]);
  const health = await app.inject('/health');
  expect({ status: health.statusCode, body: health.json() }).toEqual({
    status: 503,
    body: { server: 'up', store: { kind: 'embedded', status: 'STORE_UNAVAILABLE' }, feed: { status: 'up' } },
  });
  await store.close();
});

it('is well when its store is', async () => {
  const store = await openEmbeddedStore({ folder: null });
  const { app } = await clientOf(store);
  const health = await app.inject('/health');
  expect({ status: health.statusCode, body: health.json() }).toEqual({
    status: 200,
    body: { server: 'up', store: { kind: 'embedded', status: 'up' }, feed: { status: 'up' } },
  });
  await store.close();
});

it('ends the reads of a client that has gone', async () => {
  let ended: (options: ReadOptions) => void;
  const aborted = new Promise<ReadOptions>((resolve) => {
    ended = resolve;
  });
  const store = await withReads(
    (options) =>
      new Promise((_, reject) => {
        options.signal?.addEventListener('abort', () => {
          reject(new CancelledError('gone'));
          ended(options);
        });
        client.destroy();
      }),
  );
  const { app } = await clientOf(store);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const client = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } });
  client.on('error', () => undefined); // it is we who hang up
  client.end(JSON.stringify({ query: '{ stats { articles } }' }));
  expect((await aborted).deadline).toBeGreaterThan(Date.now());
  await app.close();
  await store.close();
});

it('says which statements an answer took only when it is asked', async () => {
  const store = await openEmbeddedStore({ folder: null });
  const { app } = await clientOf(store);
  const extensions = async (headers: Record<string, string>) =>
    (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: '{ stats { articles } }' } })).json().extensions;
  expect(await extensions({})).toBeUndefined();
  expect(await extensions({ 'hearsay-debug': 'cypher' })).toEqual({ cypher: { statements: ['read/stats'], count: 1 } });
  await store.close();
});

it.each([
  ['a name that no operation has', { query: 'query a { __typename }', operationName: 'b' }],
  ['no name where there are several', { query: 'query a { __typename } query b { __typename }' }],
])('refuses %s', async (_, payload) => {
  const store = await openEmbeddedStore({ folder: null });
  const { app } = await clientOf(store);
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload });
  const [{ extensions }] = answer.json().errors;
  expect({ status: answer.statusCode, code: extensions.code }).toEqual({ status: 400, code: 'OPERATION_RESOLUTION_FAILURE' });
  await app.close();
  await store.close();
});

it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)('says by which methods it is asked, to %s', async (method) => {
  const store = await openEmbeddedStore({ folder: null });
  const { app } = await clientOf(store);
  const answer = await app.inject({ method, url: '/graphql', payload: { query: '{ __typename }' } });
  const [{ message, extensions }] = answer.json().errors;
  expect({ status: answer.statusCode, allow: answer.headers.allow, code: extensions.code }).toEqual({
    status: 405,
    allow: 'GET, POST',
    code: 'METHOD_NOT_ALLOWED',
  });
  expect(message).toContain(method);
  await app.close();
  await store.close();
});
