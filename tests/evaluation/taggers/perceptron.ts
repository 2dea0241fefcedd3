/** An averaged perceptron: learns the weights that `linearModel` reads. */

type Row = { readonly weights: Float64Array; readonly sums: Float64Array; readonly since: Int32Array; updates: number };

/** What is left out of the file and how finely weights are kept. */
export type Cut = { readonly fewestUpdates: number; readonly smallest: number; readonly scale: number };

export class Perceptron {
  private readonly rows = new Map<number, Row>();
  private time = 0;

  constructor(readonly tags: number) {}

  score(features: readonly number[], scores: Float64Array): void {
    scores.fill(0);
    for (const feature of features) {
      const row = this.rows.get(feature);
      if (row) for (let tag = 0; tag < this.tags; tag++) scores[tag] = (scores[tag] ?? 0) + (row.weights[tag] ?? 0);
    }
  }

  /** One example seen; where the guess was wrong its features move towards `gold` by `rate`. */
  learn(features: readonly number[], gold: number, guess: number, rate = 1): void {
    this.time++;
    if (gold === guess) return;
    for (const feature of features) {
      const row = this.rowOf(feature);
      this.move(row, gold, rate);
      this.move(row, guess, -rate);
    }
  }

  /** For each feature updated often enough, its weight for each tag, averaged over all that was seen. */
  averages(fewestUpdates: number): Map<number, Float64Array> {
    const kept = [...this.rows].filter(([, { updates }]) => updates >= fewestUpdates);
    return new Map(kept.map(([feature, row]) => [feature, Float64Array.from({ length: this.tags }, (_, tag) => this.average(row, tag))]));
  }

  private rowOf(feature: number): Row {
    const known = this.rows.get(feature);
    if (known) return known;
    const row = { weights: new Float64Array(this.tags), sums: new Float64Array(this.tags), since: new Int32Array(this.tags), updates: 0 };
    this.rows.set(feature, row);
    return row;
  }

  private move(row: Row, tag: number, by: number): void {
    row.sums[tag] = (row.sums[tag] ?? 0) + (this.time - (row.since[tag] ?? 0)) * (row.weights[tag] ?? 0);
    row.since[tag] = this.time;
    row.weights[tag] = (row.weights[tag] ?? 0) + by;
    row.updates++;
  }

  private average(row: Row, tag: number): number {
    return ((row.sums[tag] ?? 0) + (this.time - (row.since[tag] ?? 0)) * (row.weights[tag] ?? 0)) / this.time;
  }
}

/** The mean of several runs, in the form that `linearModel` reads: one run is two points of F1 better or worse than the next by chance. */
export function weightsOf(runs: readonly Perceptron[], { fewestUpdates, smallest, scale }: Cut): Buffer {
  const averages = runs.map((run) => run.averages(fewestUpdates));
  const features = [...new Set(averages.flatMap((of) => [...of.keys()]))].sort((a, b) => a - b);
  const tags = Array.from({ length: runs[0]?.tags ?? 0 }, (_, tag) => tag);
  const bytes = features.flatMap((feature) => {
    const kept = tags
      .map((tag) => [tag, clipped((averages.reduce((sum, of) => sum + (of.get(feature)?.[tag] ?? 0), 0) / runs.length) * scale)] as const)
      .filter(([, weight]) => Math.abs(weight) >= smallest);
    if (kept.length === 0) return [];
    return [
      (feature >> 16) & 255,
      (feature >> 8) & 255,
      feature & 255,
      kept.length,
      ...kept.flatMap(([tag, weight]) => [tag, weight & 255]),
    ];
  });
  return Buffer.from(bytes);
}

const clipped = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight)));

/** The items in an order that looks random and is the same each time. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items];
  let state = seed;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const j = Math.floor((state / 0x80000000) * (i + 1));
    [order[i], order[j]] = [order[j] as Item, order[i] as Item];
  }
  return order;
}
