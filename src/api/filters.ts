/** Checks that filters have in common. */
import { BadInputError } from './errors.js';

/** Characters of a text that is looked for. */
const MAX_TEXT = 200;
/** Things that one list of a filter may name. */
const MAX_NAMED = 100;

/**
 * Words looked for inside texts, in lower case as the graph compares them; null where none are given.
 *
 * @throws BadInputError when nothing or too much is looked for.
 */
export function searched(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  if (text.trim() === '') throw new BadInputError('"text" is empty. Give the words to look for.');
  if (text.length > MAX_TEXT) throw new BadInputError(`"text" has ${text.length} characters; at most ${MAX_TEXT} are looked for.`);
  return text.trim().toLowerCase();
}

/**
 * From the one time, up to the other.
 *
 * @throws BadInputError when nothing lies between them.
 */
export function checkWindow(since: string | null, until: string | null): void {
  if (since !== null && until !== null && since >= until) throw new BadInputError(`"since" (${since}) must be before "until" (${until}).`);
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
