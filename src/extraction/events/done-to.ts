/** Whether what stands before a verb has it done to it, in sentences and in headlines. */
import { isPassive, OF_THE_VERB } from '../voice.js';
import type { Word } from '../words.js';

/** @param words - of the whole sentence. @param head - the verb's index among them. */
export const isDoneTo = (head: number, words: readonly Word[]): boolean => isPassive(head, words) || isHeadline(head, words);

const AFTER_PASSIVE = new Set(['in', 'by', 'over', 'for', 'after', 'at', 'near', 'off', 'on', 'outside']);

const PARTICIPLE = /(?:ed|en|t|n|d|ng|wn|un)$/;

/** "Banker arrested in Tarn": without a full stop, an auxiliary or an object; what the subject does, headlines tell in the present tense. */
function isHeadline(head: number, words: readonly Word[]): boolean {
  const [verb, next, last] = [words[head], words[head + 1], words.at(-1)];
  if (!verb || !PARTICIPLE.test(verb.lower) || verb.lower.endsWith('ing') || !last || /[.!?:"”’]$/.test(last.lower)) return false;
  return words[head - 1] !== undefined && !OF_THE_VERB.has(words[head - 1]?.pos ?? '') && (!next || AFTER_PASSIVE.has(next.lower));
}
