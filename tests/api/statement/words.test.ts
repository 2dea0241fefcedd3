/** Words around a statement: so many, with the white space and marks between them. */
import { firstWords, lastWords } from '../../../src/api/statement/words.js';

it.each([
  ['He said\n“', 0, ''],
  ['He said\n“', 1, '“'],
  ['He said\n“', 2, 'said\n“'],
  ['He said ', 1, 'said '],
  ['He said ', 9, 'He said '],
  ['', 3, ''],
])('of %j the last %i are %j', (text, words, expected) => {
  expect(lastWords(text, words)).toBe(expected);
});

it.each([
  ['”  he said.', 0, ''],
  ['”  he said.', 1, '”'],
  ['”  he said.', 2, '”  he'],
  [' he said.', 1, ' he'],
  [' he said. ', 9, ' he said. '],
])('of %j the first %i are %j', (text, words, expected) => {
  expect(firstWords(text, words)).toBe(expected);
});
