/** The shape of a text: what is too deep or asked for too often is refused, fast, and before the schema is asked. */
import { parse } from 'graphql';
import { QueryTooLargeError } from '../../../src/api/errors.js';
import { MAX_DEPTH, MAX_REPEATS } from '../../../src/api/limits/bounds.js';
import { checkShape } from '../../../src/api/limits/shape.js';
import { processorTime } from '../../helpers/processor-time.js';

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
  const bomb = parse(`{ ...f0 } ${many(40, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f40 on Query { id }`);
  expect(processorTime(() => checkShape(bomb))).toBeLessThan(500);
});
