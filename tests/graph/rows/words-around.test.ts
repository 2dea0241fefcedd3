import { wordsAround } from '../../../src/graph/rows/words-around.js';
import fc from '../../helpers/property.js';

it.each([
  { text: 'a b “c d” e f', words: 2, prefix: 'b “', suffix: '” e' },
  { text: 'a b “c d” e f', words: 9, prefix: 'a b “', suffix: '” e f' },
  { text: 'c d', words: 2, prefix: '', suffix: '' },
  { text: 'a  \n b c d.\n', words: 2, prefix: 'a  \n b ', suffix: '.\n' },
])('$text', ({ text, words, prefix, suffix }) => {
  const start = text.indexOf('c d');
  expect(wordsAround(text, { start, end: start + 3 }, words)).toEqual({ prefix, suffix });
});

it('takes what stands there, and at most so many words', () => {
  const property = fc.property(
    fc.string({ unit: fc.constantFrom('a', ' ', '\n', '🕊', '.') }),
    fc.nat(),
    fc.nat(),
    fc.nat(5),
    (text, a, b, words) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const { prefix, suffix } = wordsAround(text, { start, end }, words);
      expect(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix)).toBe(true);
      for (const side of [prefix, suffix]) expect(side.split(/\s+/).filter((word) => word !== '').length).toBeLessThanOrEqual(words);
    },
  );
  fc.assert(property);
});
