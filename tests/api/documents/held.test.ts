/** What the server still holds of queries that it refused: nothing that grows with their number. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openEmbeddedStore } from '../../../src/graph/embedded-store.js';
import type { Store } from '../../../src/graph/store.js';
import { type Client, clientOf } from '../../helpers/api.js';

const MANY = 500;
/** Bytes: what else gets warm is some 700 of them; the smallest of these documents has 4,300. */
const MOST_OF_EACH = 2_000;
/** Valid, no two alike, each too dear or of no known operation. */
const REFUSED = {
  'what costs too much': (n: number) => ({
    query: `{ statements(first: 100) { nodes { article { statements(first: 100) { nodes { article { statements(first: 100) { nodes { id } } } } } } } } } # ${n}`,
  }),
  'what names no operation of its text': (n: number) => ({ query: `query a { stats { articles } } # ${n}`, operationName: 'b' }),
  'what asks for events over HTTP': (n: number) => ({ query: `subscription { statementAdded { id text act } } # ${n}` }),
};

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

let store: Store;
let client: Client;
beforeAll(async () => {
  store = await openEmbeddedStore({ folder: null });
  client = await clientOf(store);
});
afterAll(async () => {
  await client.app.close();
  await store.close();
});

it.each(Object.entries(REFUSED))('holds nothing of %s', async (_, body) => {
  await askEach(0, 100, body); // what the first of them warm up
  const before = held();
  await askEach(100, 100 + MANY, body);
  expect((held() - before) / MANY).toBeLessThan(MOST_OF_EACH);
});

async function askEach(from: number, to: number, body: (n: number) => object): Promise<void> {
  for (let n = from; n < to; n += 1) {
    const { statusCode } = await client.app.inject({ method: 'POST', url: '/graphql', payload: body(n) });
    expect(statusCode).toBe(400);
  }
}

/** Bytes of the heap, without garbage. */
function held(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
