/** Everything that is refused for being too much says how much may be, and what to ask for instead. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '../../../src/access/caller.js';
import type { Gate } from '../../../src/access/gate.js';
import { MAX_BODY, MAX_QUERY_BODY } from '../../../src/api/limits/bounds.js';
import type { ServerOptions } from '../../../src/api/server.js';
import { openEmbeddedStore } from '../../../src/graph/embedded-store.js';
import type { Store } from '../../../src/graph/store.js';
import { clientOf } from '../../helpers/api.js';

const many = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join(' ');
const nested = (depth: number, inner = '{ id }') => `{ statements { nodes ${'{ within '.repeat(depth)}${inner}${' }'.repeat(depth)} } }`;

const readers: Gate = { open: false, admit: async (): Promise<Caller> => ({ name: 'desk', role: 'reader' }) };

type Refusal = {
  readonly what: string;
  readonly payload: unknown;
  readonly status: number;
  readonly code: string;
  /** What is too much, how much may be, and what to do. */
  readonly says: readonly [string, string, string];
  readonly server?: Partial<ServerOptions>;
};

const REFUSED: readonly Refusal[] = [
  {
    what: 'depth',
    payload: { query: nested(20) },
    status: 400,
    code: 'QUERY_TOO_LARGE',
    says: ['is 23 fields deep', 'at most 16', 'Ask for the inner part'],
  },
  {
    what: 'nesting',
    payload: { query: nested(400) },
    status: 400,
    code: 'QUERY_TOO_LARGE',
    says: ['brackets inside one another', 'more than 64', 'Ask for the inner part'],
  },
  {
    what: 'tokens',
    payload: { query: `{ stats { ${'articles '.repeat(10_000)}} }` },
    status: 400,
    code: 'QUERY_TOO_LARGE',
    says: ['words and marks', 'more than 5000', 'Send values as variables'],
  },
  {
    what: 'length',
    payload: { query: `{ stats { articles } } #${'x'.repeat(100_000)}` },
    status: 400,
    code: 'QUERY_TOO_LARGE',
    says: ['characters', 'more than 100000', 'Send long values as variables'],
  },
  {
    what: 'aliases',
    payload: { query: `{ ${many(101, (n) => `a${n}: __typename`)} }` },
    status: 400,
    code: 'QUERY_TOO_LARGE',
    says: ['fields under another name', 'more than 100', 'Ask for several at once'],
  },
  {
    what: 'directives',
    payload: { query: `{ __typename ${'@skip(if: false) '.repeat(51)}}` },
    status: 400,
    code: 'QUERY_TOO_LARGE',
    says: ['directives', 'more than 50', 'Leave out what is not wanted'],
  },
  {
    what: 'fragments',
    payload: { query: `{ __typename } ${many(50, (n) => `fragment f${n} on Query { __typename }`)}` },
    status: 400,
    code: 'QUERY_TOO_LARGE',
    says: ['operations and fragments', 'more than 50', 'Send one operation'],
  },
  {
    what: 'one field again and again',
    payload: { query: `{ ${'stats { articles } '.repeat(21)}}` },
    status: 400,
    code: 'QUERY_TOO_LARGE',
    says: ['asks 21 times for one name', 'at most 20', 'Ask once'],
  },
  {
    what: 'lists',
    payload: { query: `{ ${many(61, (n) => `a${n}: statements(first: 1) { nodes { id } }`)} }` },
    status: 400,
    code: 'QUERY_TOO_LARGE',
    says: ['asks for 61 lists', 'at most 60', 'Ask for several things in one list'],
  },
  {
    what: 'cost',
    payload: {
      query: 'query ($n: Int) { articles(first: 50) { nodes { statements(first: $n) { nodes { about { entity { id } } } } } } }',
      variables: { n: 900 },
    },
    status: 400,
    code: 'QUERY_TOO_LARGE',
    says: [
      'What costs most: articles.nodes.statements (900 a page) 45000; articles (50 a page) 50.',
      'at most 20000',
      'Ask for first: 100 or fewer in articles.nodes.statements; then the query fits.',
    ],
  },
  {
    what: 'the schema again and again',
    payload: {
      query: `{ ${many(30, (n) => `a${n}: __schema { types { name fields { name args { name type { name ofType { name } } } type { name ofType { name } } } } }`)} }`,
    },
    status: 400,
    code: 'QUERY_TOO_LARGE',
    says: ['What costs most: a0 ', 'at most 20000', 'Ask for less in each of several requests.'],
  },
  {
    what: 'the schema inside itself',
    payload: { query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }' },
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: ['lists of the schema', 'three deep', 'Ask for each type by its name'],
  },
  {
    what: 'the size of a page',
    payload: { query: '{ statements(first: 101) { nodes { id } } }' },
    status: 200,
    code: 'BAD_USER_INPUT',
    says: ['"first" is 101', '100', 'must be'],
  },
  {
    what: 'body',
    payload: { query: '{ __typename }', variables: { x: 'x'.repeat(MAX_QUERY_BODY) } },
    status: 413,
    code: 'BODY_TOO_LARGE',
    says: ['bytes', `more than ${MAX_QUERY_BODY}`, 'Send less at once'],
    server: { gate: readers },
  },
  {
    what: 'body of a writer',
    payload: { query: '{ __typename }', variables: { x: 'x'.repeat(MAX_BODY) } },
    status: 413,
    code: 'BODY_TOO_LARGE',
    says: ['bytes', `more than ${MAX_BODY}`, 'Send fewer articles'],
  },
  {
    what: 'queries at once',
    payload: [{ query: '{ __typename }' }],
    status: 400,
    code: 'BAD_REQUEST',
    says: ['Several queries in one request', 'not answered', 'Send each in a request of its own'],
  },
  {
    what: 'articles at once',
    payload: { query: `mutation { ingest(articles: [${'{ text: "x" } '.repeat(21)}]) { bookmark } }` },
    status: 200,
    code: 'BAD_USER_INPUT',
    says: ['holds 21 articles', '20', 'send at most'],
  },
  {
    what: 'time',
    payload: { query: '{ stats { articles } }' },
    status: 200,
    code: 'DEADLINE',
    says: ['did not answer', 'in time', 'Ask for less'],
    server: { time: 300 },
  },
  {
    what: 'budget',
    payload: { query: '{ statements(first: 30) { nodes { id } } }' },
    status: 429,
    code: 'RATE_LIMITED',
    says: ['This costs 30', '20', 'Ask again in'],
    server: { budget: 20 },
  },
];

let store: Store;
beforeAll(async () => {
  const embedded = await openEmbeddedStore({ folder: null });
  store = Object.assign(Object.create(embedded) as Store, {
    read: async (...asked: Parameters<Store['read']>) => {
      if (asked[0] === 'read/stats') await sleep(1_000);
      return embedded.read(...asked);
    },
  });
});
afterAll(() => store.close());

it.each(REFUSED)(
  '$what',
  async ({ payload, status, code, says, server = {} }) => {
    const { app } = await clientOf(store, { server });
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: payload as object });
    const [first] = answer.json().errors;
    expect({ status: answer.statusCode, code: first.extensions.code }).toEqual({ status, code });
    for (const words of says) expect(first.message).toContain(words);
    if (code === 'RATE_LIMITED') expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await app.close();
  },
  60_000,
);
