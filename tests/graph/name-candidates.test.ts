/** Candidates: no name that the ranking would take is left out by the store that looks for pieces of words. */

import { candidateQuery } from '../../src/graph/name-candidates.js';
import { editDistance, errorsAllowed } from '../../src/graph/name-score.js';
import fc from '../helpers/property.js';

const letter = fc.constantFrom(...'abcdeo');
const word = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''));

it('any word with as many errors as allowed still holds a piece', () => {
  const edits = fc.array(fc.record({ at: fc.nat(12), kind: fc.constantFrom('insert', 'drop', 'change', 'swap'), letter }), {
    maxLength: 2,
  });
  fc.assert(
    fc.property(word, edits, (wanted, changes) => {
      const other = changes.reduce((text, { at, kind, letter }) => edited(text, at % (text.length + 1), kind, letter), wanted);
      fc.pre(editDistance(wanted, other) <= errorsAllowed(wanted));
      const { pieces } = candidateQuery(wanted);
      expect((pieces as readonly string[]).some((piece) => other.includes(piece))).toBe(true);
    }),
  );
});

it('a name with one of the words is a candidate, whatever else it holds', () => {
  const words = fc.array(word, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(words, words, fc.nat(2), (wanted, others, index) => {
      const name = [...others, wanted[index % wanted.length]].join(' ');
      const { pieces } = candidateQuery(wanted.join(' '));
      expect((pieces as readonly string[]).some((piece) => name.includes(piece))).toBe(true);
    }),
  );
});

it('asks the full-text index for the words, their beginnings and their misspellings', () => {
  expect(candidateQuery('ada okoro').query).toBe('"ada"^4 OR ada* OR "okoro"^4 OR okoro* OR okoro~1 OR "adaokoro"^4');
  expect(candidateQuery('un').query).toBe('"un"^4 OR un* OR "u n"^4');
});

function edited(text: string, at: number, kind: string, letter: string): string {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (kind === 'insert') return before + letter + after;
  if (kind === 'drop') return before + after.slice(1);
  if (kind === 'change') return before + (after === '' ? '' : letter) + after.slice(1);
  return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
}
