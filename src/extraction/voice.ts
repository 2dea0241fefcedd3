/** The voice of a verb: whether what stands before it does something, or has it done to it. */
import type { Word } from './words.js';

/** Words before a verb that belong to it: "had not yet been". */
export const OF_THE_VERB = new Set(['ADV', 'AUX', 'PART']);
const LOOK_BACK = 4;

/** @param words - of its sentence. @param head - the verb's index among them. */
export function isPassive(head: number, words: readonly Word[]): boolean {
  if (!/(?:ed|en|t|n|d|ng|wn|un)$/.test(words[head]?.lower ?? '') || words[head]?.lower.endsWith('ing')) return false;
  const left = words.slice(Math.max(0, head - LOOK_BACK), head);
  const near = left.slice(left.findLastIndex(({ pos }) => !OF_THE_VERB.has(pos)) + 1);
  const asked = words[0]?.lemma === 'be';
  return asked || near.some(({ lemma }) => lemma === 'be' || lemma === 'get');
}
