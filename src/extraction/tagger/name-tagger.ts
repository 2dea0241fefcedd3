/** Tags words as parts of names, from left to right. */
import type { Document } from '../../document/document.js';
import { bySentence } from '../token-lines.js';
import { best, type LinearModel } from './linear-model.js';
import { NAME_TAGS, nameFeatures, nameWords } from './name-features.js';

/** By how much 'O' must win on a word that is written and tagged as a name. Chosen on the visible news of GUM, MEANTIME and PUD: 0 finds fewer, 14 more wrong ones. */
const CAPITAL_MARGIN = 4;

/** One tag for each token: 'O', or B- and I- with the kind of name. */
export function tagNames(document: Document<'tokens' | 'tags'>, model: LinearModel): (typeof NAME_TAGS)[number][] {
  const words = nameWords(document);
  const scores = new Float64Array(NAME_TAGS.length);
  const seen = new Map<string, string>();
  const tags: (typeof NAME_TAGS)[number][] = [];
  for (const { firstToken: first, endToken: end } of bySentence(document.tokens)) {
    let [before, beforeThat] = [0, 0];
    for (let i = first; i < end; i++) {
      const word = words[i];
      const earlier = word?.capital ? (seen.get(word.low) ?? '') : '';
      const features = nameFeatures(words, i, { first, end }, NAME_TAGS[before] ?? 'O', NAME_TAGS[beforeThat] ?? 'O', earlier);
      model.score(features, scores);
      if (word?.capital && word.pos === 'PROPN') scores[0] = (scores[0] ?? 0) - CAPITAL_MARGIN;
      const tag = best(scores, (next) => follows(before, next));
      tags.push(NAME_TAGS[tag] ?? 'O');
      if (word?.capital) seen.set(word.low, NAME_TAGS[tag]?.slice(2) || 'O');
      [before, beforeThat] = [tag, before];
    }
  }
  return tags;
}

/** Tags are O, then B and I of each kind in turn: a name goes on only where one of its kind stands. */
export const follows = (before: number, next: number): boolean => next === 0 || next % 2 === 1 || before === next || before === next - 1;
