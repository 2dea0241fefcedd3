import { nameOutcomes } from './matching.js';

const text = 'President Ada Okoro’s envoy met the Tarn Board in Velde. Lind left.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const gold = {
  id: 'a',
  text,
  scopeEnd: text.indexOf('Lind'),
  mentions: [
    { ...at('President Ada Okoro’s'), type: 'person', isNamed: true },
    { ...at('the Tarn Board'), type: 'organization' },
    { ...at('Velde'), type: 'event' },
    { ...at('envoy'), type: 'person', isNamed: false },
  ],
};

describe('a name', () => {
  it.each([
    { what: 'is right without title and possessive', words: 'Ada Okoro', kind: 'Person', right: true },
    { what: 'is right without its article', words: 'Tarn Board', kind: 'Organisation', right: true },
    { what: 'is wrong with another kind', words: 'Tarn Board', kind: 'Place', right: false },
    { what: 'is wrong with half its words', words: 'Tarn', kind: 'Organisation', right: false },
    { what: 'is wrong where nothing is named', words: 'envoy', kind: 'Person', right: false },
    { what: 'is not judged where what is named has none of the kinds', words: 'Velde', kind: 'Place', right: null },
    { what: 'is not judged beyond what was annotated', words: 'Lind', kind: 'Person', right: null },
  ])('$what', ({ words, kind, right }) => {
    expect(nameOutcomes(gold, [{ ...at(words), kind }])).toEqual([right]);
  });
});
