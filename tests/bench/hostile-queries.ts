/** Two hundred queries that mean harm, no two alike: what a server answers or refuses must cost it little. */

/** What is sent as the body. */
type Body = object;

const many = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join(' ');
const nested = (depth: number, open: string) => `${`{ ${open} `.repeat(depth)}{ id }${' }'.repeat(depth)}`;

/** Fragments that spread one another. */
const circle = (size: number) =>
  `{ statements { nodes { ...f0 } } } ${many(size, (f) => `fragment f${f} on Statement { within { ...f${(f + 1) % size} } }`)}`;
/** Each fragment spreads the next twice: written out it would have 2^25 fields. */
const bomb = (first: number) =>
  `{ statements { ...f0 } } ${many(25, (f) => `fragment f${f} on StatementConnection { nodes { article { statements(first: ${first}) { ...f${f + 1} ...f${f + 1} } } } }`)} fragment f25 on StatementConnection { nodes { id } }`;

/** Each kind, written anew for each number, so that nothing is known from the time before. */
const KINDS: Readonly<Record<string, (n: number) => Body>> = {
  'alias storm': (n) => ({ query: `{ ${many(1_000 + n, (a) => `a${a}: statements(first: 100) { nodes { id } }`)} }` }),
  'circular fragments': (n) => ({ query: n % 2 === 0 ? circle(20 + n) : bomb(n + 2) }),
  '10,000 tokens': (n) => ({ query: `{ stats { ${'articles '.repeat(10_000 + n)} } }` }),
  'deep nest': (n) => ({ query: `{ statements { nodes ${nested(400 + n, 'within')} } }` }),
  'huge first': (n) => ({
    query: `{ statements(first: ${99_999_999 - n}) { nodes { article { statements(first: 99999999) { nodes { id } } } } } }`,
  }),
  directives: (n) => ({ query: `{ __typename ${'@include(if: true) '.repeat(1_500 + n)} }` }),
  batch: (n) => Array.from({ length: 100 + n }, () => ({ query: '{ statements(first: 100) { nodes { text } } }' })),
  'introspection bomb': (n) => ({
    query: `{ ${many(10 + n, (a) => `a${a}: __schema { types { fields { type { fields { type { fields { type { name } } } } } } } }`)} }`,
  }),
};

const OF_EACH = 25;

export type Hostile = { readonly kind: string; readonly body: Body };

export const HOSTILE: readonly Hostile[] = Array.from({ length: OF_EACH }, (_, n) =>
  Object.entries(KINDS).map(([kind, body]) => ({ kind, body: body(n) })),
).flat();

/** The same of another round: no text is one of another round's, so that what is known of those does not help. */
export const hostileOf = (round: number): readonly Hostile[] =>
  HOSTILE.map(({ kind, body }) => ({ kind, body: 'query' in body ? { ...body, query: `${body.query} # ${round}` } : body }));
