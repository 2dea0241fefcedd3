/** What a query could cost is counted by its pages, whatever fragments they stand in. */
import { type FragmentDefinitionNode, getIntrospectionQuery, type OperationDefinitionNode, parse, validate } from 'graphql';
import { QueryTooLargeError } from '../../../src/api/errors.js';
import { checkAffordable } from '../../../src/api/limits/affordable.js';
import { MAX_COST } from '../../../src/api/limits/bounds.js';
import { buildSchema } from '../../../src/api/schema.js';
import { processorTime } from '../../helpers/processor-time.js';

const schema = buildSchema();
const WHOLE_SCHEMA =
  '__schema { types { name fields { name args { name type { name ofType { name } } } type { name ofType { name } } } } }';

function check(query: string, variables: Readonly<Record<string, unknown>> | undefined = {}): void {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const { definitions } = document;
  const operation = definitions.find((each) => each.kind === 'OperationDefinition') as OperationDefinitionNode;
  const fragments = definitions.filter((each): each is FragmentDefinitionNode => each.kind === 'FragmentDefinition');
  checkAffordable({ schema, operation, fragments: new Map(fragments.map((each) => [each.name.value, each])), variables });
}

/** Each fragment spreads the next twice: written out it would have 2^30 fields. */
const bomb = (depth: number, inner: (spread: string) => string) =>
  `{ statements { ...f0 } } ${Array.from({ length: depth }, (_, n) => `fragment f${n} on StatementConnection { ${inner(`...f${n + 1} ...f${n + 1}`)} }`).join(' ')}
   fragment f${depth} on StatementConnection { nodes { id } }`;

it.each([
  { what: 'one page', query: '{ statements(first: 100) { nodes { id } } }' },
  { what: 'a dashboard', query: '{ search(text: "x") { nodes { statements(first: 100) { nodes { about { entity { name } } } } } } }' },
  { what: 'the usual size inside the usual size', query: '{ articles { nodes { statements { nodes { id source { id } } } } } }' },
  { what: 'a page of variables', query: 'query ($n: Int) { statements(first: $n) { nodes { id } } }', variables: { n: 100 } },
  {
    what: 'what is counted of a list, once whatever its pages hold',
    query:
      '{ statements(first: 100) { nodes { id } facets(by: OUTLET, first: 100) { count facets(by: CUE) { count } } timeline(by: DAY) { count } } }',
  },
  { what: 'fragments that only repeat one another', query: bomb(30, (spread) => `nodes { id } ${spread}`) },
  { what: 'introspection', query: '{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }' },
])('takes $what', ({ query, variables }) => {
  expect(() => check(query, variables)).not.toThrow();
});

it.each([
  [
    'hundred times hundred times three',
    '{ articles(first: 100) { nodes { statements(first: 100) { nodes { article { entities(first: 3) { nodes { id } } } } } } } }',
  ],
  [
    'pages of variables that the request leaves out',
    'query ($n: Int = 100) { articles(first: $n) { nodes { statements(first: $n) { nodes { about { entity { id } } source { id } } } } } }',
  ],
  [
    'what denials deny, page by page',
    '{ statements(first: 100) { nodes { denies(first: 100) { claim { statements(first: 2) { nodes { id } } } } } } }',
  ],
  ['61 lists', `{ ${Array.from({ length: 61 }, (_, n) => `a${n}: statements(first: 1) { nodes { id } }`).join(' ')} }`],
  [
    'many pages side by side',
    `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: statements(first: 100) { nodes { about { entity { id } } source { id } } }`).join(' ')} }`,
  ],
  [
    'pages in fragments',
    'fragment A on Article { statements(first: 100) { nodes { article { statements(first: 100) { nodes { id } } } } } } { articles(first: 100) { nodes { ...A } } }',
  ],
  [
    'pages whose nodes stand in fragments',
    `{ ${'statements { ... on StatementConnection { nodes { article { '.repeat(4)} id ${'} } } }'.repeat(4)} }`,
  ],
  [
    'pages whose size is null',
    `{ ${'articles(first: null) { nodes { '.repeat(1)} ${'statements(first: null) { nodes { article { '.repeat(4)} id ${'} } }'.repeat(4)} } } }`,
  ],
  [
    'pages counted from the end, whose first is null',
    `{ ${'statements(first: null, last: 100) { nodes { article { '.repeat(3)} id ${'} } }'.repeat(3)} }`,
  ],
  [
    'what is counted of each list in a list',
    '{ articles(first: 100) { nodes { statements { facets(by: ABOUT) { count } timeline(by: DAY) { count } } } } }',
  ],
  ['61 totals', `{ ${Array.from({ length: 61 }, (_, n) => `a${n}: search(text: "a") { totalCount }`).join(' ')} }`],
  ['one introspection after another', `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: ${WHOLE_SCHEMA}`).join(' ')} }`],
  ['a fragment bomb', bomb(30, (spread) => `nodes { article { statements(first: 2) { ${spread} } } }`)],
])('refuses %s', (_, query) => {
  const time = processorTime(() => expect(() => check(query)).toThrow(QueryTooLargeError), 2);
  expect(time).toBeLessThan(1_000);
});

it.each([['the schema as clients ask for it', getIntrospectionQuery({ inputValueDeprecation: true })]])('takes %s', (_, query) => {
  expect(() => check(query)).not.toThrow();
});

function refusal(query: string): QueryTooLargeError {
  try {
    check(query);
  } catch (error) {
    if (error instanceof QueryTooLargeError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

it('says which part costs what, and what would fit', () => {
  const query = (first: number) =>
    `{ articles(first: 50) { nodes { said: statements(first: ${first}) { nodes { about { entity { id } } } } } } stats { articles } }`;
  const { message, details } = refusal(query(900));
  expect(message).toContain('What costs most: articles.nodes.said (900 a page) 45000; articles (50 a page) 50.');
  const fits = (details.cost as { fits: { first: number; in: string[] } }).fits;
  expect(fits.in).toEqual(['articles.nodes.said']);
  expect(message).toContain(`Ask for first: ${fits.first} or fewer in articles.nodes.said; then the query fits.`);
  expect(() => check(query(fits.first))).not.toThrow();
  expect(() => check(query(fits.first + 1).replace('50', String(fits.first + 1)))).toThrow(QueryTooLargeError);
});

it('says so where no size of pages would fit', () => {
  const many = Array.from({ length: 40 }, (_, n) => `a${n}: articles(first: 1) { nodes { id } }`).join(' ');
  const { message, details } = refusal(`{ ${Array.from({ length: 30 }, (_, n) => `b${n}: ${WHOLE_SCHEMA}`).join(' ')} ${many} }`);
  expect(message).toMatch(/What costs most: b0 \d+; b1 /);
  expect(message).toContain('Ask for less in each of several requests.');
  expect(details.cost).not.toHaveProperty('fits');
});

it('counts the things of a page and those inside each', () => {
  const exactly = `{ articles(first: 100) { nodes { statements(first: ${MAX_COST / 100 - 1}) { nodes { id } } } } }`;
  expect(() => check(exactly)).not.toThrow();
  expect(() => check(exactly.replace(/first: (\d+)\) \{ nodes \{ id/, (_, size) => `first: ${Number(size) + 1}) { nodes { id`))).toThrow(
    QueryTooLargeError,
  );
});
