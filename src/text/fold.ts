/** Folding: the form in which names and words are compared. */

/** Without accents and case, everything but letters and digits made one space: "Ján O’Neill-Žukov" → "jan o neill zukov". */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
