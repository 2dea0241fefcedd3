/** The shape of a word, as taggers see it: "McCain's" → "XxXxx'x". */

/** Runs of one class are cut to two; at most 12 classes, so that a name of 300 letters is no feature of its own. */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of word.slice(0, 40)) {
    const kind = /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : /\p{N}/u.test(character) ? 'd' : character;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
    if (shape.length >= 12) break;
  }
  return shape;
}

/** Digits made one, quotation marks and dashes made plain, lower case: what a word has in common with its variants. */
export const normal = (word: string): string =>
  word.replace(/\p{N}/gu, '0').replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').toLowerCase();
