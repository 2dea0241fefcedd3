/** Reach: content that touches the edge of what the head could see from its cue goes on to where it must end. */
import type { WordRange, Words } from './pieces.js';
import { QUOTATION, SPACE } from './surface.js';

/** Words from the edge at which content still counts as touching it. */
const AT_EDGE = 2;

/**
 * Quoted content goes on to the quotation mark, other content to the end of the sentence, what follows a colon to the end of the line; never beyond the line.
 *
 * @param content - in text order, never empty.
 * @param seen - the words that were tagged.
 */
export function reachingOn(words: Words, content: readonly WordRange[], seen: WordRange, head: number): readonly WordRange[] {
  const ranges = content.map((range) => ({ ...range }));
  const first = ranges.at(0);
  const last = ranges.at(-1);
  if (!first || !last) return ranges;
  if (last.endWord > seen.endWord - AT_EDGE && seen.endWord < words.count) last.endWord = endOf(words, last.endWord, isColon(words, head));
  if (first.firstWord < seen.firstWord + AT_EDGE && seen.firstWord > 0) first.firstWord = startOf(words, first.firstWord);
  return ranges;
}

const isColon = ({ text, starts, ends }: Words, word: number): boolean => text.slice(starts[word], ends[word]) === ':';

function endOf(words: Words, end: number, toEndOfLine: boolean): number {
  const quoted = words.quotations[end - 1] === QUOTATION.inside;
  let word = end;
  while (word < words.count && !beginsLine(words, word)) {
    if (toEndOfLine) word++;
    else if (quoted) {
      if (words.quotations[word] === QUOTATION.outside) break;
      word++;
      if (words.quotations[word - 1] === QUOTATION.mark) break;
    } else if (beginsSentence(words, word)) break;
    else word++;
  }
  return word;
}

function startOf(words: Words, start: number): number {
  const quoted = words.quotations[start] === QUOTATION.inside;
  let word = start;
  while (word > 0 && !beginsLine(words, word)) {
    if (quoted ? words.quotations[word - 1] === QUOTATION.outside : beginsSentence(words, word)) break;
    word--;
    if (quoted && words.quotations[word] === QUOTATION.mark) break;
  }
  return word;
}

const beginsLine = ({ spaces }: Words, word: number): boolean => spaces[word] === SPACE.newLine;
const beginsSentence = ({ sentenceStarts }: Words, word: number): boolean => sentenceStarts[word] === word;
