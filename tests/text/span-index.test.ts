import { contains, overlaps, type Span } from '../../src/text/span.js';
import { SpanIndex } from '../../src/text/span-index.js';
import fc from '../helpers/property.js';

//             0123456789012
// a           [--------)
// b             [-)
// c             [----)
// d                    [--)
const named = [
  { start: 0, end: 9, name: 'a' },
  { start: 2, end: 4, name: 'b' },
  { start: 2, end: 7, name: 'c' },
  { start: 9, end: 12, name: 'd' },
];
const index = new SpanIndex(named);
const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name).join('');

it.each<[start: number, end: number, overlapping: string, around: string, inside: string]>([
  [0, 12, 'abcd', '', 'abcd'],
  [2, 4, 'abc', 'abc', 'b'],
  [4, 5, 'ac', 'ac', ''],
  [2, 8, 'abc', 'a', 'bc'],
  [8, 10, 'ad', '', ''],
  [12, 20, '', '', ''],
])('from %i to %i: %s overlap, %s lie around, %s inside', (start, end, overlapping, around, inside) => {
  expect(names(index.overlapping({ start, end }))).toBe(overlapping);
  expect(names(index.around({ start, end }))).toBe(around);
  expect(names(index.inside({ start, end }))).toBe(inside);
});

it('finds each once, in text order, whatever the order of the places', () => {
  const places = [
    { start: 8, end: 12 },
    { start: 0, end: 4 },
  ];
  expect(names(index.overlapping(...places))).toBe('abcd');
  expect(names(index.inside(...places))).toBe('bd');
  expect(index.overlapping()).toEqual([]);
});

it('holds nothing when it is empty', () => {
  expect(new SpanIndex([]).overlapping({ start: 0, end: 9 })).toEqual([]);
});

const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([start, length]): Span => ({ start, end: start + length }));

it('finds what looking at all of them finds', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), span, (spans, place) => {
      const index = new SpanIndex(spans);
      expect(index.overlapping(place)).toEqual(index.spans.filter((other) => overlaps(other, place)));
      expect(index.around(place)).toEqual(index.spans.filter((other) => contains(other, place)));
      expect(index.inside(place)).toEqual(index.spans.filter((other) => contains(place, other)));
    }),
  );
});
