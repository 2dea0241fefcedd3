/** What each store is asked so that it gives every name that may fit some words, and few others. */
import { errorsAllowed, joined } from './name-score.js';
import type { Params } from './store.js';

/** Names that a store gives at most. */
const MAX_CANDIDATES = 2_000;

/**
 * Parameters of search/names: `query` is for a full-text index, `pieces` for a store that looks through all names.
 *
 * @param words - folded: letters, digits and single spaces.
 */
export function candidateQuery(words: string): Params {
  const all = words.split(' ');
  const others = otherwiseSpaced(words);
  const query = [...all.map(lucene), ...others.map((each) => `"${each}"^4`)].join(' OR ');
  return { query, pieces: [...new Set([...all.flatMap(pieces), ...others])], limit: MAX_CANDIDATES };
}

/** Letters of an acronym that may be written apart: 'UN' and 'U.N.'. */
const LONGEST_ACRONYM = 6;

/** The same letters as one word, and those of an acronym apart. */
function otherwiseSpaced(words: string): readonly string[] {
  const one = joined(words);
  const apart = one.length <= LONGEST_ACRONYM ? [[...one].join(' ')] : [];
  return [one, ...apart].filter((each) => each !== words);
}

/** The word itself, words that begin with it, words with a few wrong letters. Folded words hold nothing that Lucene reads as a sign, but for its own words. */
function lucene(word: string): string {
  const quoted = `"${word}"^4`;
  const begins = word.length < 2 ? [] : [`${word}*`];
  const errors = errorsAllowed(word);
  return [quoted, ...begins, ...(errors > 0 ? [`${word}~${errors}`] : [])].join(' OR ');
}

/**
 * Parts of which a word with so many errors still has at least one: an error spoils two at most, so one part more than that.
 */
function pieces(word: string): readonly string[] {
  const count = Math.min(word.length, 2 * errorsAllowed(word) + 1);
  const cut = (index: number) => Math.round((index * word.length) / count);
  return Array.from({ length: count }, (_, index) => word.slice(cut(index), cut(index + 1)));
}
