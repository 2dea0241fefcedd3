/** The likeliest sequence of name labels of a sentence: a name goes on only where one of its kind began. */
import { NAME_LABELS } from '../model/labels.js';

/** Numbers of labels: O is 0, then B and I of each kind in turn. */
const follows = (before: number, next: number): boolean => next === 0 || next % 2 === 1 || before === next || before === next - 1;
const COUNT = NAME_LABELS.length;

/**
 * Viterbi's algorithm.
 *
 * @param scores - logarithms of the labels' probabilities, one row a token.
 * @returns a label's number for each token.
 */
export function likeliestLabels(scores: readonly Float32Array[]): readonly number[] {
  const steps: (readonly number[])[] = [];
  let reached: readonly number[] = Array.from({ length: COUNT }, (_, label) => (follows(0, label) ? (scores[0]?.[label] ?? 0) : -Infinity));
  for (const row of scores.slice(1)) {
    const from = Array.from({ length: COUNT }, (_, label) => bestBefore(reached, label));
    reached = from.map((before, label) => (reached[before] as number) + (row[label] as number));
    steps.push(from);
  }
  let label = reached.indexOf(Math.max(...reached));
  const labels = scores.length === 0 ? [] : [label];
  for (const from of steps.reverse()) {
    label = from[label] as number;
    labels.push(label);
  }
  return labels.reverse();
}

/** The first of equals. */
function bestBefore(reached: readonly number[], label: number): number {
  let best = 0;
  for (let before = 1; before < COUNT; before++)
    if (follows(before, label) && (!follows(best, label) || (reached[before] as number) > (reached[best] as number))) best = before;
  return best;
}
