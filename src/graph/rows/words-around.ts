/** The words before and after a passage, as they stand: with their spaces and marks, so that prefix + passage + suffix is the text. */
import type { Span } from '../../text/span.js';

/** Words kept on each side of a statement. */
const WORDS_AROUND = 50;

/** Words are runs without white space. `prefix` starts with a word, `suffix` ends with one, unless the text ends there. */
export function wordsAround(
  text: string,
  { start, end }: Span,
  words = WORDS_AROUND,
): { readonly prefix: string; readonly suffix: string } {
  return { prefix: text.slice(startOfWordsBefore(text, start, words), start), suffix: text.slice(end, endOfWordsAfter(text, end, words)) };
}

const isSpace = (text: string, index: number): boolean => /\s/.test(text.charAt(index));

/** Where the last `words` words before `index` begin. */
function startOfWordsBefore(text: string, index: number, words: number): number {
  let at = index;
  for (let word = 0; word < words && at > 0; word += 1) {
    while (at > 0 && isSpace(text, at - 1)) at -= 1;
    while (at > 0 && !isSpace(text, at - 1)) at -= 1;
  }
  return at;
}

/** Where the next `words` words after `index` end. */
function endOfWordsAfter(text: string, index: number, words: number): number {
  let at = index;
  for (let word = 0; word < words && at < text.length; word += 1) {
    while (at < text.length && isSpace(text, at)) at += 1;
    while (at < text.length && !isSpace(text, at)) at += 1;
  }
  return at;
}
