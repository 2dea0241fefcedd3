/** How well a text fits words that it is known to hold. */
import { spacedWords } from './sought-words.js';

/** A part that comes again adds less each time; words of a text that nobody asked for take from it. As BM25 has them. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
/** Words of a text that neither gains nor loses by its length: a reported clause of middling length. Chosen, not measured. */
const USUAL_LENGTH = 16;

/**
 * From 0 to 1, to three digits: how often the parts stand in the text, against its length. Texts that are compared hold the same parts,
 * so that how rare a word is makes no difference.
 *
 * @param parts - of SoughtWords.
 */
export function wordsScore(parts: readonly string[], text: string): number {
  const words = spacedWords(text);
  const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * words.trim().split(' ').length) / USUAL_LENGTH;
  const scores = parts.map((part) => {
    const times = timesIn(words, part);
    return times / (times + SATURATION * length);
  });
  const sum = scores.reduce((total, score) => total + score, 0);
  return Math.round((1000 * sum) / Math.max(1, parts.length)) / 1000;
}

/** Places where a part stands; two of them may share a space. */
function timesIn(words: string, part: string): number {
  let times = 0;
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) times += 1;
  return times;
}
