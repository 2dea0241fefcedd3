/** How well a name fits the words someone looks for. */

/** What is written in one word instead of several, or with its letters apart: 'U.N.' and 'UN', 'Weber Works' and 'WeberWorks'. */
const JOINED = 0.97;

/** Scores below this are no match. */
const LEAST = 0.6;

/**
 * From 0 (no match) to 1 (the same words), to three digits. Each word looked for counts by its length and is matched by the
 * word of the name that fits it best: the same, one that begins with it, or one with a few wrong letters. Words of the name
 * that nothing asks for cost a little.
 *
 * @param words - folded.
 * @param name - folded.
 */
export function nameScore(words: string, name: string): number {
  if (words === name) return 1;
  if (joined(words) === joined(name)) return JOINED;
  const wanted = words.split(' ');
  const had = name.split(' ');
  const length = wanted.reduce((sum, word) => sum + word.length, 0);
  const fit = wanted.reduce((sum, word) => sum + word.length * Math.max(...had.map((other) => wordScore(word, other))), 0) / length;
  const unasked = had.filter((other) => !wanted.some((word) => wordScore(word, other) > 0)).length;
  return fit < LEAST ? 0 : Math.round((fit * 0.98 - 0.05 * Math.min(unasked, 4)) * 1000) / 1000;
}

/** Words written as one. */
export const joined = (words: string): string => words.replaceAll(' ', '');

/** How many wrong letters a word of this length may have; two letters side by side that changed places are one. */
export const errorsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

function wordScore(wanted: string, word: string): number {
  if (wanted === word) return 1;
  if (wanted.length >= 2 && word.startsWith(wanted)) return 0.8 + (0.15 * wanted.length) / word.length;
  const allowed = errorsAllowed(wanted);
  if (allowed === 0 || Math.abs(wanted.length - word.length) > allowed) return 0;
  const errors = editDistance(wanted, word);
  return errors > allowed ? 0 : 0.95 - (0.15 * errors) / allowed;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(at(row, j), at(before, j - 2) + 1);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
