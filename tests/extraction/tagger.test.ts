import { lemmaOf } from '../../src/extraction/tagger/lemma.js';
import { best, feature, linearModel } from '../../src/extraction/tagger/linear-model.js';
import { shapeOf } from '../../src/extraction/tagger/shape.js';
import { COUNTRIES } from '../../src/lexicon/countries.js';
import { Perceptron, weightsOf } from '../evaluation/taggers/perceptron.js';

describe('the taggers', () => {
  it('learn, are written and are read again', () => {
    const trainer = new Perceptron(2);
    const scores = new Float64Array(2);
    const examples = [
      { features: [feature(1, 'red'), feature(2, 'x')], tag: 0 },
      { features: [feature(1, 'blue'), feature(2, 'x')], tag: 1 },
    ];
    for (let round = 0; round < 5; round++) {
      for (const { features, tag } of examples) {
        trainer.score(features, scores);
        trainer.learn(features, tag, best(scores));
      }
    }
    const model = linearModel(['warm', 'cold'], weightsOf([trainer], { fewestUpdates: 1, smallest: 1, scale: 10 }).toString('base64'));
    for (const { features, tag } of examples) {
      model.score(features, scores);
      expect(best(scores)).toBe(tag);
    }
    expect(best(scores, (tag) => tag === 0)).toBe(0);
  });

  it.each([
    ['McCain', 'XxXxx'],
    ['U.S.', 'X.X.'],
    ['2024-10-17', 'dd-dd-dd'],
    ['é'.repeat(300), 'xx'],
  ])('see the shape of %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });

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
});

describe('the list of countries', () => {
  it('has each code and each id once, and a name for each', () => {
    for (const key of ['iso2', 'wikidataId'] as const)
      expect(new Set(COUNTRIES.map((country) => country[key])).size).toBe(COUNTRIES.length);
    for (const { iso2, wikidataId, names } of COUNTRIES) {
      expect(`${iso2} ${wikidataId}`).toMatch(/^[A-Z]{2} Q[1-9]\d*$/);
      expect(names.length).toBeGreaterThan(0);
    }
  });
});
