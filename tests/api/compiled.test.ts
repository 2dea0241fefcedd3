/** A query that comes again is compiled, and answered as before. */
import { jest } from '@jest/globals';
import { parse } from 'graphql';
import { answersCompiled } from '../../src/api/compiled.js';
import { buildSchema } from '../../src/api/schema.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { newsroom } from '../fixtures/newsroom.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(240_000);

const PAGE =
  'pageInfo { hasNextPage endCursor } nodes { __typename id text act saidAt { value precision } article { headline outlet { name } } about { target entity { id name __typename } } }';
const QUERIES: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  [`{ statements(first: 5) { totalCount ${PAGE} } }`, {}],
  [
    `query ($first: Int = 3) { statements(first: $first) { edges { cursor node { ...S } } } } fragment S on Statement { text ... on Node { id } }`,
    { first: 2 },
  ],
  [
    `query ($by: [StatementAct!]) { statements { facets(by: ACT) { value count timeline(by: MONTH) { from count } } } }`.replace(
      '($by: [StatementAct!])',
      '',
    ),
    {},
  ],
  ['{ search(text: "a") { nodes { name ... on Person { roles { title } } ... on Country { iso2 } } } }', {}],
  ['query ($is: Boolean!) { statements(first: 2) { nodes { text @include(if: $is) act } } }', { is: true }],
  ['query ($is: Boolean!) { statements(first: 2) { nodes { text @skip(if: $is) act } } }', { is: true }],
  ['{ statements(first: 0) { nodes { text } } articles(first: 2) { nodes { headline } } }', {}],
  ['{ entity(ref: { name: "Nobody at all" }) { name } node(id: "s_none") { id } }', {}],
  ['{ __schema { queryType { name } } __typename }', {}],
];

describeStores((open) => {
  it.each(QUERIES)('answers %s each time alike', async (query, variables) => {
    const store = await open();
    await writeDecompositions(store, newsroom, ADDED_AT);
    const { ask } = await clientOf(store);
    const answers = [];
    for (let time = 0; time < 13; time += 1) answers.push(await ask(query, variables));
    const [first] = answers;
    expect(first?.data).not.toBeNull();
    for (const { data, errors, status } of answers)
      expect({ data, errors: errors.map(({ message, path }) => ({ message, path })), status }).toEqual({
        data: first?.data,
        errors: first?.errors.map(({ message, path }) => ({ message, path })),
        status: first?.status,
      });
  });

  it('gives each answer the values of its own variables', async () => {
    const store = await open();
    await writeDecompositions(store, newsroom, ADDED_AT);
    const { ask } = await clientOf(store);
    const query = 'query ($first: Int!, $order: Order) { statements(first: $first, order: $order) { nodes { id } } }';
    const count = async (variables: Readonly<Record<string, unknown>>) =>
      ((await ask(query, { ...variables })).data as { statements: { nodes: object[] } }).statements.nodes;
    const oldest = await count({ first: 1, order: 'OLDEST' });
    for (const first of [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2]) expect(await count({ first })).toHaveLength(first);
    expect(await count({ first: 1, order: 'OLDEST' })).toEqual(oldest);
    expect((await ask(query, { first: 'two' })).errors).toHaveLength(1);
  });
});

it('compiles what was asked often enough, and nothing that a variable includes or leaves out', async () => {
  const plugin = answersCompiled(buildSchema(), 3);
  const asked = async (text: string, times: number, document = parse(text)) => {
    const [operation] = document.definitions;
    const listener = await plugin.requestDidStart?.({} as never);
    const given = {
      document,
      operation,
      operationName: null,
      request: { variables: {} },
      contextValue: { caller: { role: 'admin' } },
      response: { http: {} },
    };
    const answers = [];
    for (let time = 0; time < times; time += 1) answers.push(await listener?.responseForOperation?.(given as never));
    return answers.map((answer) => answer !== null);
  };
  expect(await asked('{ __typename }', 4)).toEqual([false, false, true, true]);
  for (const text of [
    '{ __typename @include(if: true) }',
    `{ ${Array.from({ length: 700 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
    // Spread in one another, thirty times twice.
    `{ ...F0 } ${Array.from({ length: 30 }, (_, at) => `fragment F${at} on Query { __typename ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F30 on Query { __typename }`,
  ])
    expect(await asked(text, 4)).toEqual([false, false, false, false]);
});
