import { confidenceOf } from '../../../src/extraction/model/confidence.js';

const FLAT = { constant: 0, score: 0, content: 0, contentSquared: 0, source: 0, sourceSquared: 0, quoted: 0, length: 0 };
const evidence = { score: 2, contentLogit: 1, sourceLogit: -1, quoted: 0.5, length: 2 };

describe('confidence', () => {
  it('is the logistic of the weighted evidence, to two decimals', () => {
    const statement = { ...FLAT, constant: -1, score: 1, content: 0.5, source: 0.25 };
    expect(confidenceOf(evidence, { statement, source: FLAT })).toEqual({ confidence: 0.78, sourceConfidence: 0.5 });
  });

  it('weighs squares and lengths', () => {
    const statement = { ...FLAT, contentSquared: 5, length: 0.5, sourceSquared: -5 };
    expect(confidenceOf(evidence, { statement, source: FLAT }).confidence).toBe(0.73);
  });

  it.each([
    { constant: 1000, expected: 1 },
    { constant: -1000, expected: 0 },
  ])('stays between 0 and 1 at $constant', ({ constant, expected }) => {
    expect(confidenceOf(evidence, { statement: FLAT, source: { ...FLAT, constant } }).sourceConfidence).toBe(expected);
  });
});
