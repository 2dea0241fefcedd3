/** Scores of texts that hold what is looked for. */
import { soughtWords } from '../../src/text/sought-words.js';
import { wordsScore } from '../../src/text/words-score.js';
import fc from '../helpers/property.js';

it.each([
  ['ferry', 'the ferry', 'the ferry to Velde is late again, and nobody knows why it did not sail'],
  ['ferry', 'the ferry and the other ferry sail', 'the ferry and the other vessel sail'],
  ['ferry late', 'the ferry is late', 'the ferry is late and all of the passengers have gone home by now'],
  ['ferr*', 'ferries and ferrymen', 'ferries and captains'],
  ['"the ferry"', 'the ferry, the ferry', 'the ferry, that ferry'],
])('for %s, %j fits better than %j', (words, better, worse) => {
  const { parts } = soughtWords(words);
  expect(wordsScore(parts, better)).toBeGreaterThan(wordsScore(parts, worse));
  expect(wordsScore(parts, worse)).toBeGreaterThan(0);
});

it('is from 0 to 1, and 0 where nothing stands', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-c]{1,3}$/), { minLength: 1, maxLength: 5 }), fc.string(), (words, text) => {
      const { parts } = soughtWords(words.join(' '));
      const score = wordsScore(parts, text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
  expect(wordsScore([' ferry '], 'nothing sails')).toBe(0);
});
