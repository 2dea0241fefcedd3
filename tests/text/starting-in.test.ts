import { startingIn } from '../../src/text/span.js';

const spans = [0, 2, 2, 5, 9].map((start, index) => ({ start, end: start + 3, index }));

it.each<[start: number, end: number, indexes: number[]]>([
  [0, 20, [0, 1, 2, 3, 4]],
  [2, 5, [1, 2]],
  [3, 5, []],
  [5, 6, [3]],
  [10, 20, []],
])('from %i to %i start %j', (start, end, indexes) => {
  expect(startingIn(spans, { start, end }).map(({ index }) => index)).toEqual(indexes);
});

it('starts nothing in an empty list', () => {
  expect(startingIn([], { start: 0, end: 9 })).toEqual([]);
});
