/** The chain over tags: of all sequences, the likeliest whose runs of content begin and end. */
import { isOpen, TAGS, type Tag } from './tags.js';

const SIZE = TAGS.length;

/** For each tag and the one after it, what the pair adds to a sequence's score; -Infinity where the second cannot follow. */
export type Transitions = Float64Array;

/**
 * @param weights - as learnt: a row for each tag, a column for each that follows.
 * @throws RangeError when there are not as many as pairs of tags.
 */
export function transitionsOf(weights: readonly (readonly number[])[]): Transitions {
  if (weights.length !== SIZE || weights.some((row) => row.length !== SIZE))
    throw new RangeError(`The model's transitions are not ${SIZE} times ${SIZE} numbers.`);
  const table = new Float64Array(SIZE * SIZE);
  for (const [before, row] of weights.entries()) {
    for (const [after, weight] of row.entries()) {
      const follows = isOpen(TAGS[before] as Tag) === ['inside', 'end'].includes(TAGS[after] as Tag);
      table[before * SIZE + after] = follows ? weight : Number.NEGATIVE_INFINITY;
    }
  }
  return table;
}

/**
 * The likeliest sequence of tags (Viterbi). Takes time in proportion to the words.
 *
 * @param logits - a row for each word, a column for each tag.
 * @param bias - added to each column.
 * @param first - the first row that counts; `end` the first that no longer does.
 */
export function likeliest(
  logits: Float32Array,
  first: number,
  end: number,
  transitions: Transitions,
  bias: readonly number[],
): readonly Tag[] {
  if (end <= first) return [];
  const length = end - first;
  const from = new Uint8Array(length * SIZE);
  let scores = Float64Array.from(TAGS, (_, tag) => (logits[first * SIZE + tag] as number) + (bias[tag] as number));
  for (let step = 1; step < length; step++) {
    const next = new Float64Array(SIZE);
    for (let tag = 0; tag < SIZE; tag++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < SIZE; before++) {
        const score = (scores[before] as number) + (transitions[before * SIZE + tag] as number);
        if (score <= best) continue;
        best = score;
        from[step * SIZE + tag] = before;
      }
      next[tag] = best + (logits[(first + step) * SIZE + tag] as number) + (bias[tag] as number);
    }
    scores = next;
  }
  const tags: Tag[] = [];
  let tag = scores.reduce((best, score, index) => (score > (scores[best] as number) ? index : best), 0);
  for (let step = length - 1; step >= 0; step--) {
    tags.push(TAGS[tag] as Tag);
    tag = from[step * SIZE + tag] as number;
  }
  return tags.reverse();
}
