/** Fits weights so that of several candidates the right one has most: a softmax over the candidates of each example. */

/** The features of each candidate, and the indexes of those that are right. */
export type Example = { readonly candidates: readonly Features[]; readonly right: readonly number[]; readonly weight: number };
export type Features = readonly (readonly [feature: string, value: number])[];

const EPOCHS = 300;
const STEP = 0.5;

/**
 * @param given - weights that stay as they are.
 * @param ridge - how strongly the others are drawn to 0.
 */
export function fitted(examples: readonly Example[], given: ReadonlyMap<string, number>, ridge: number): Map<string, number> {
  const names = [...new Set(examples.flatMap(({ candidates }) => candidates.flat().map(([name]) => name)))].sort();
  const weights = new Map(names.map((name) => [name, given.get(name) ?? 0]));
  const seen = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slopes = slopesOf(examples, weights);
    for (const name of names) {
      if (given.has(name)) continue;
      const weight = weights.get(name) ?? 0;
      const slope = (slopes.get(name) ?? 0) + ridge * weight;
      const square = (seen.get(name) ?? 1e-6) + slope * slope;
      seen.set(name, square);
      weights.set(name, weight - (STEP * slope) / Math.sqrt(square));
    }
  }
  return weights;
}

function slopesOf(examples: readonly Example[], weights: ReadonlyMap<string, number>): Map<string, number> {
  const slopes = new Map<string, number>();
  for (const { candidates, right, weight } of examples) {
    const scores = candidates.map((features) => features.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0));
    const top = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - top));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const good = right.reduce((sum, index) => sum + (shares[index] ?? 0), 0);
    candidates.forEach((features, index) => {
      const share = shares[index] ?? 0;
      const slope = weight * (share / all - (right.includes(index) ? share / good : 0));
      if (slope !== 0) for (const [name, value] of features) slopes.set(name, (slopes.get(name) ?? 0) + slope * value);
    });
  }
  return slopes;
}
