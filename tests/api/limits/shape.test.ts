/** The shape of a text: too much of anything is refused, fast, and before the schema is asked. */
import { parse } from 'graphql';
import { QueryTooLargeError } from '../../../src/api/errors.js';
import { MAX_ALIASES, MAX_DEFINITIONS, MAX_DEPTH, MAX_DIRECTIVES, MAX_REPEATS, MAX_TEXT } from '../../../src/api/limits/bounds.js';
import { checkShape } from '../../../src/api/limits/shape.js';
import { textCheck } from '../../../src/api/limits/text.js';

const many = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join(' ');
const nested = (depth: number) => `${'{ within '.repeat(depth - 1)}{ id }${' }'.repeat(depth - 1)}`;

/** Each with as much as is taken, and one more. */
const SHAPES: readonly {
  readonly what: string;
  readonly limit: number;
  readonly query: (count: number) => string;
  readonly told: string;
}[] = [
  {
    what: 'aliases',
    limit: MAX_ALIASES,
    query: (count) => `{ ${many(count, (n) => `a${n}: __typename`)} }`,
    told: 'gives 101 fields another name',
  },
  { what: 'directives', limit: MAX_DIRECTIVES, query: (count) => `{ __typename ${many(count, () => '@x')} }`, told: 'holds 51 directives' },
  {
    what: 'definitions',
    limit: MAX_DEFINITIONS,
    query: (count) => `{ id } ${many(count - 1, (n) => `fragment f${n} on Query { id }`)}`,
    told: 'defines 51 operations and fragments',
  },
  {
    what: 'the same field',
    limit: MAX_REPEATS,
    query: (count) => `{ ${many(count, () => 'stats { articles }')} }`,
    told: 'asks 21 times for one name',
  },
  {
    what: 'the same fragment',
    limit: MAX_REPEATS,
    query: (count) => `{ ${many(count, () => '...f')} } fragment f on Query { id }`,
    told: 'asks 21 times',
  },
  { what: 'fields inside fields', limit: MAX_DEPTH, query: nested, told: 'is 17 fields deep' },
  {
    what: 'fields inside fields through fragments',
    limit: MAX_DEPTH,
    query: (count) => `{ a { ...f } } fragment f on X ${nested(count - 1)}`,
    told: 'is 17 fields deep',
  },
];

it.each(SHAPES)('takes $limit of $what, and says what to do with more', ({ limit, query, told }) => {
  expect(() => checkShape(parse(query(limit)))).not.toThrow();
  expect(() => checkShape(parse(query(limit + 1)))).toThrow(QueryTooLargeError);
  expect(() => checkShape(parse(query(limit + 1)))).toThrow(told);
  expect(() => checkShape(parse(query(limit + 1)))).toThrow(`at most ${limit} are answered. `);
});

it.each([
  ['fragments that spread themselves', '{ ...a } fragment a on Query { ...a }'],
  ['fragments that spread one another', '{ ...a } fragment a on Query { ...b } fragment b on Query { x { ...a } }'],
  ['fragments that are not there', '{ ...a }'],
])('leaves %s to validation', (_, query) => {
  expect(() => checkShape(parse(query))).not.toThrow();
});

it('measures a fragment bomb at once', () => {
  const start = Date.now();
  checkShape(parse(`{ ...f0 } ${many(40, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f40 on Query { id }`));
  expect(Date.now() - start).toBeLessThan(500);
});

describe('the check of texts', () => {
  it('refuses one that is too long, and leaves what does not parse to the server', () => {
    const check = textCheck();
    expect(() => check(`{ id } #${'x'.repeat(MAX_TEXT)}`)).toThrow('Send long values as variables.');
    expect(() => check('{ stats {')).not.toThrow();
    expect(() => check(`{ ${'['.repeat(20_000)} }`)).not.toThrow();
  });

  it('refuses the same text each time', () => {
    const check = textCheck();
    for (let n = 0; n < 3; n += 1) expect(() => check(nested(MAX_DEPTH + 1))).toThrow(QueryTooLargeError);
    for (let n = 0; n < 3; n += 1) expect(() => check('{ id }')).not.toThrow();
  });
});
