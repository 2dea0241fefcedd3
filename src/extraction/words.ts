/** Words: tokens joined with their tags, so that a rule can ask for both at once. */
import type { PartOfSpeech, Tag, Token } from '../document/document.js';
import type { Span } from '../text/span.js';

/** `lower` is the word as it stands, in lower case, with straight apostrophes; `lemma` is lower case too. */
export type Word = Token & { readonly pos: PartOfSpeech; readonly lemma: string; readonly lower: string };

/** A dozen components ask for the same words. */
const joined = new WeakMap<readonly Tag[], { readonly tokens: readonly Token[]; readonly words: readonly Word[] }>();

/** One for each token, in text order. */
export function wordsOf(text: string, tokens: readonly Token[], tags: readonly Tag[]): readonly Word[] {
  const known = joined.get(tags);
  if (known?.tokens === tokens) return known.words;
  const words = tokens.map(({ start, end, sentence }, index) => {
    const { pos, lemma } = tags[index] as Tag;
    return { start, end, sentence, pos, lemma: lemma.toLowerCase(), lower: text.slice(start, end).toLowerCase().replaceAll('’', "'") };
  });
  joined.set(tags, { tokens, words });
  return words;
}

/** The words that lie wholly or partly in the span, found without looking at all the others. */
export function wordsIn(words: readonly Word[], { start, end }: Span): readonly Word[] {
  const first = firstEndingAfter(words, start);
  let past = first;
  while (past < words.length && (words[past] as Word).start < end) past += 1;
  return words.slice(first, past);
}

/** Index of the first word that ends after the offset; the number of words when none does. */
export const firstEndingAfter = (words: readonly Word[], offset: number): number => firstThat(words, ({ end }) => end > offset);

/** Where the first stands for which it is so, given that it is so for all that follow. */
function firstThat(words: readonly Word[], isSo: (word: Word) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(words[middle] as Word)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last word that ends at the offset or before it. */
export const lastBefore = (words: readonly Word[], offset: number): Word | undefined => words[firstEndingAfter(words, offset) - 1];

/** The words of the sentence before the span, and those after it, in text order. */
export function around(words: readonly Word[], span: Span): { readonly before: readonly Word[]; readonly after: readonly Word[] } {
  const inside = wordsIn(words, span);
  const here = inside[0]?.sentence;
  if (here === undefined) return { before: [], after: [] };
  const first = firstEndingAfter(words, span.start);
  return {
    before: words.slice(
      firstThat(words, ({ sentence }) => sentence >= here),
      first,
    ),
    after: words.slice(
      first + inside.length,
      firstThat(words, ({ sentence }) => sentence > here),
    ),
  };
}

/** Forms under which a lexicon may list the word: its lemma, then what its ending comes from, for lemmas that a rule gets wrong ("fined", "troops"). */
export function baseForms({ lemma, lower, pos }: Word): readonly string[] {
  if (pos === 'AUX' || lower.length < 4) return [lemma];
  const stem = lower.replace(/(?:ing|ed|es|s)$/, '');
  if (stem === lower) return [lemma];
  // "Planned" comes from "plan", and "seemed" not from "see".
  const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [lemma, stem, `${stem}e`, lower.replace(/(?:ied|ies)$/, 'y'), ...single];
}

export const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';
