import { logisticRegression } from './regression.js';

describe('logistic regression', () => {
  it('finds the weights by which examples were made', () => {
    const examples = [-3, -2, -1, 0, 1, 2, 3].flatMap((value) => {
      const chance = 1 / (1 + Math.exp(-(0.5 + 2 * value)));
      const right = Math.round(1000 * chance);
      return [...Array(1000).keys()].map((index) => ({ row: [1, value], right: index < right }));
    });
    const [constant, slope] = logisticRegression(examples);
    expect(constant).toBeCloseTo(0.5, 1);
    expect(slope).toBeCloseTo(2, 1);
  });

  it('has an answer where all are right, or there is nothing', () => {
    const [constant] = logisticRegression([{ row: [1], right: true }]);
    expect(constant).toBeGreaterThan(1);
    expect(constant).toBeLessThan(20);
    expect(logisticRegression([])).toEqual([]);
  });
});
