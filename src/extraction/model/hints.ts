/** Hints: what word lists and the rest of the article say of a token, for the network that labels words. */
import type { Document } from '../../document/document.js';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lexicon/countries.js';
import { FIRST_NAMES } from '../../lexicon/first-names.js';
import { ORGANISATION_BY_NAME, ORGANISATION_WORDS, PLACE_WORDS } from '../../lexicon/organisations.js';
import { TITLE_WORDS } from '../../lexicon/titles.js';
import { textOf } from '../../text/span.js';
import { bySentence } from '../token-lines.js';

/** In the order of training: the lists a word is in, how the article writes it elsewhere, where it stands. */
export const HINTS = [
  'country',
  'demonym',
  'capital',
  'organisation',
  'first name',
  'title',
  'organisation word',
  'place word',
  'lower case elsewhere',
  'capital elsewhere',
  'opens a sentence',
  'in title case',
] as const;

/** 1 where the hint holds, in the order of HINTS. */
export type Hints = readonly number[];

/** One for each token, in order. */
export function hintsOf({ text, tokens }: Document<'tokens'>): readonly Hints[] {
  const words = tokens.map((token) => textOf(text, token));
  const lines = bySentence(tokens).map(({ firstToken, endToken }) => {
    const sentence = words.slice(firstToken, endToken);
    return { sentence, titled: inTitleCase(sentence), opening: sentence.findIndex((word) => /[\p{L}\p{N}]/u.test(word)) };
  });
  const lower = new Set(words.filter((word) => /^\p{Ll}/u.test(word)).map(folded));
  const middle = new Set(lines.flatMap(({ sentence, titled }) => (titled ? [] : sentence.filter((_, i) => isInside(sentence, i)))));
  return lines.flatMap(({ sentence, titled, opening }) =>
    sentence.map((word, i) => [
      ...listsOf(sentence, i),
      number(isCapital(word) && lower.has(folded(word))),
      number(isCapital(word) && middle.has(word)),
      number(i === opening),
      number(titled),
    ]),
  );
}

const number = (holds: boolean): number => (holds ? 1 : 0);
const folded = (word: string): string => word.toLowerCase().replace(/\d/g, '0');
const isCapital = (word = ''): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);
/** A capital that no sentence or quotation gave it. */
const isInside = (sentence: readonly string[], i: number): boolean =>
  i > 0 && isCapital(sentence[i]) && !/^["“‘'(]$/.test(sentence[i - 1] as string);

/** More than 60 % of the longer words have a capital: a headline in title case. */
function inTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}$/u.test(word));
  return long.length > 3 && long.filter(isCapital).length > 0.6 * long.length;
}

/** Names of two words are looked up too. */
function listsOf(sentence: readonly string[], i: number): readonly number[] {
  const word = sentence[i] as string;
  const low = word.toLowerCase().replace(/\.$/, '');
  const written = [word, `${word} ${sentence[i + 1] ?? ''}`, `${sentence[i - 1] ?? ''} ${word}`];
  const listed = (lists: ReadonlyMap<string, unknown>): boolean => written.some((name) => lists.has(name));
  return [
    listed(COUNTRY_BY_NAME),
    listed(COUNTRY_BY_DEMONYM),
    listed(COUNTRY_BY_CAPITAL),
    listed(ORGANISATION_BY_NAME),
    isCapital(word) && FIRST_NAMES.has(low),
    TITLE_WORDS.has(low),
    ORGANISATION_WORDS.has(low),
    PLACE_WORDS.has(low),
  ].map(number);
}
