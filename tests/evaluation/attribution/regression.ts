/** Logistic regression by Newton's method, with a little pull towards 0 so that it always has an answer. */

const PULL = 1e-2;
const STEPS = 30;
/** A step that changes no weight by more is the last. */
const ENOUGH = 1e-6;

/** `weight`: how many it counts for. */
type Example = { readonly row: readonly number[]; readonly right: boolean; readonly weight?: number };

/**
 * @param pull - how strongly each weight is drawn to 0.
 * @returns a weight for each column.
 */
export function logisticRegression(examples: readonly Example[], pull = PULL): readonly number[] {
  const size = examples[0]?.row.length ?? 0;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -pull * weight);
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? pull : 0)));
    for (const { row, right, weight: counts = 1 } of examples) {
      const chance = 1 / (1 + Math.exp(-dot(row, weights)));
      for (const [i, value] of row.entries()) {
        gradient[i] = (gradient[i] as number) + counts * ((right ? 1 : 0) - chance) * value;
        for (const [j, other] of row.entries())
          (curvature[i] as number[])[j] = ((curvature[i] as number[])[j] as number) + counts * chance * (1 - chance) * value * other;
      }
    }
    const change = solved(curvature, gradient);
    weights = weights.map((weight, index) => weight + (change[index] as number));
    if (change.every((value) => Math.abs(value) < ENOUGH)) break;
  }
  return weights;
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);

/** Gaussian elimination; the matrix is positive definite, so that no row is ever exchanged. */
function solved(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, vector[index] as number]);
  for (const [pivot, top] of rows.entries()) {
    for (const [index, row] of rows.entries()) {
      if (index === pivot) continue;
      const factor = (row[pivot] as number) / (top[pivot] as number);
      for (let column = pivot; column < row.length; column++) row[column] = (row[column] as number) - factor * (top[column] as number);
    }
  }
  return rows.map((row, index) => (row.at(-1) as number) / (row[index] as number));
}
