/** Words around a passage: runs without white space. */

/** The last so many words of a text, with the white space that follows them. */
export function lastWords(text: string, words: number): string {
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  if (starts.length <= words) return text;
  return text.slice(words === 0 ? text.length : starts.at(-words));
}

/** The first so many words of a text, with the white space that goes before them. */
export function firstWords(text: string, words: number): string {
  const ends = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);
  if (ends.length <= words) return text;
  return text.slice(0, words === 0 ? 0 : ends[words - 1]);
}
