/** Checks that filters have in common. */
import { soughtWords } from '../text/sought-words.js';
import { wordsScore } from '../text/words-score.js';
import { BadInputError } from './errors.js';

/** Characters of a text that is looked for. */
const MAX_TEXT = 200;
/** Things that one list of a filter may name. */
const MAX_NAMED = 100;

/** How a `text` of a filter is read; for descriptions. */
export const WORDS =
  'Its text holds all of these words, in any order; case, accents and marks do not count, and no word is cut to its stem. "words in quotation marks" stand side by side, and begin* is the beginning of a word. At most 200 characters.';

/** How a `title` of a filter is read. */
export const TITLE = 'Said in an office whose title holds all of these words: `minister` finds prime ministers too.';

/** What an edge of a list says where its filter has a `text`; for descriptions. */
export const SCORE =
  'How well it fits the `text` of the filter, from 0 to 1; null where there is none. The order is that of time all the same.';

/** What edges say when words are looked for. @throws BadInputError as `wordsIn` does. */
export function scoreFor(text: string | null | undefined) {
  const parts = wordsIn(text);
  return parts === null ? undefined : (row: { readonly text: string }) => ({ score: wordsScore(parts, row.text) });
}

/**
 * Words looked for inside texts, in the parts that the graph compares; null where none are given.
 *
 * @throws BadInputError when nothing or too much is looked for, or a * begins no word.
 */
export function wordsIn(text: string | null | undefined, name = 'text'): readonly string[] | null {
  if (text === null || text === undefined) return null;
  const { parts, problem } = soughtWords(checkedText(text, name));
  if (problem !== null) {
    throw new BadInputError(
      `"${name}" ${problem}. Give words, "words side by side" in quotation marks, or at least two letters and * for the beginning of a word.`,
    );
  }
  return parts;
}

/**
 * A name that is looked for.
 *
 * @throws BadInputError when it is empty or too long.
 */
export function checkedText(text: string, name = 'text'): string {
  if (text.trim() === '') throw new BadInputError(`"${name}" is empty. Give the words to look for.`);
  if (text.length > MAX_TEXT) throw new BadInputError(`"${name}" has ${text.length} characters; at most ${MAX_TEXT} are looked for.`);
  return text.trim();
}

/**
 * From the one time, up to the other.
 *
 * @throws BadInputError when nothing lies between them.
 */
export function checkWindow(since: string | null, until: string | null, [from, to] = ['since', 'until']): void {
  if (since !== null && until !== null && since >= until)
    throw new BadInputError(`"${from}" (${since}) must be before "${to}" (${until}).`);
}

/** A time as times of learning are compared: those have milliseconds, and '…00.000Z' sorts before '…00Z'. Null where none is given. */
export const knownBound = (time: string | null | undefined): string | null => time?.replace(/Z$/, '') ?? null;

/**
 * The number itself; null where none is given.
 *
 * @throws BadInputError when it does not lie between 0 and 1.
 */
export function checkedShare(name: string, share: number | null | undefined): number | null {
  if (share === null || share === undefined) return null;
  if (share < 0 || share > 1) throw new BadInputError(`"${name}" is ${share}; it must be from 0 to 1.`);
  return share;
}

/**
 * The list itself; null where none is given.
 *
 * @throws BadInputError when it is longer than a filter takes.
 */
export function someOf<Item>(name: string, list: readonly Item[] | null | undefined): readonly Item[] | null {
  if (list === null || list === undefined) return null;
  if (list.length > MAX_NAMED) throw new BadInputError(`"${name}" names ${list.length} things; at most ${MAX_NAMED} are taken.`);
  return list;
}
