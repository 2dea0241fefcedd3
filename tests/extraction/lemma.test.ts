import { lemmaOf } from '../../src/extraction/lemma.js';

it.each([
  ['denied', 'VERB', 'deny'],
  ['planned', 'VERB', 'plan'],
  ['accusing', 'VERB', 'accuse'],
  ['told', 'VERB', 'tell'],
  ['ministries', 'NOUN', 'ministry'],
  ['women', 'NOUN', 'woman'],
  ['Minsk', 'PROPN', 'Minsk'],
] as const)('give the lemma of %s', (word, pos, lemma) => {
  expect(lemmaOf(word, pos)).toBe(lemma);
});
