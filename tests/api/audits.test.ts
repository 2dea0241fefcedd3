/** GraphQL over HTTP, as the specification has it: the audits of graphql-http, each against a server that listens. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { serverAudits } from 'graphql-http';
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import { clientOf } from '../helpers/api.js';

let url = '';
const audits = serverAudits({ url: () => url });

let app: FastifyInstance;
beforeAll(async () => {
  const store = await openEmbeddedStore({ folder: null });
  app = (await clientOf(store)).app;
  app.addHook('onClose', () => store.close());
  await app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => app.close());

it('is all of the audits', () => {
  expect(audits).toHaveLength(61);
});

it.each(audits)('$id $name', async ({ fn }) => {
  const { status, ...result } = await fn();
  // What a server must do is an error when it does not; what it should or may do stands in README.
  if (status === 'error' && 'reason' in result) throw new Error(result.reason);
  expect(status).not.toBe('error');
});
