/** What one request answers in lists that have no pages: how long they are, only the answer tells. */
import { QueryTooLargeError } from '../errors.js';
import { MAX_COST } from './bounds.js';

/** Characters of a text that count as one thing. */
const CHARACTERS_A_THING = 1_000;

export type Unpaged = {
  /**
   * What is made, once it is counted; nothing is made any more when there is too much already.
   *
   * @param instead - what to ask for where that is too much.
   * @throws QueryTooLargeError, and what `make` throws.
   */
  list<Thing>(make: () => readonly Thing[], instead: string): readonly Thing[];
  /** The text itself. @throws QueryTooLargeError */
  text(text: string): string;
};

/** @param most - things in all such lists of one request together. */
export function unpaged(most = MAX_COST): Unpaged {
  let answered = 0;
  const check = (instead: string) => {
    if (answered > most)
      throw new QueryTooLargeError(
        `What has no pages would hold more than ${most} things together, the most that are answered. ${instead}`,
      );
  };
  return {
    list(make, instead) {
      check(instead);
      const things = make();
      answered += things.length;
      check(instead);
      return things;
    },
    text(text) {
      answered += Math.ceil(text.length / CHARACTERS_A_THING);
      check('Ask for fewer articles with their text at once.');
      return text;
    },
  };
}
