/** Adds countries called by half their name: "the North", in an article that names North Korea. */
import type { Document } from '../../document/document.js';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, countryCalled, SHORT_COUNTRY_NAMES } from '../../lexicon/countries.js';
import { textOf } from '../../text/span.js';
import type { TokenName } from './tagged.js';

const SHORT = new Set(SHORT_COUNTRY_NAMES.map(([name]) => name));
/** Confidence of such a name. */
const SHORT_CONFIDENCE = 0.8;

/** The names given and those added, in text order; one of the same words gives way. */
export function withShortCountries({ text, tokens }: Document<'tokens'>, names: readonly TokenName[]): TokenName[] {
  const word = (i: number): string => (tokens[i] ? textOf(text, tokens[i]) : '');
  const codes = new Set(
    names
      .filter(({ kind }) => kind === 'Country')
      .flatMap((name) => codeOf(text.slice(tokens[name.first]?.start, tokens[name.end - 1]?.end))),
  );
  const found = tokens.flatMap((_, i): TokenName[] =>
    SHORT.has(word(i)) && /^the$/i.test(word(i - 1)) && !/^(?:-|\p{Lu})/u.test(word(i + 1)) && countryCalled(word(i), codes)
      ? [{ first: i, end: i + 1, kind: 'Country', form: 'name', confidence: SHORT_CONFIDENCE }]
      : [],
  );
  if (found.length === 0) return [...names];
  const taken = new Set(found.map(({ first }) => first));
  const others = names.filter(({ first, end }) => !(end - first === 1 && taken.has(first)));
  const held = new Set(others.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)));
  return [...others, ...found.filter(({ first }) => !held.has(first))].sort((a, b) => a.first - b.first);
}

function codeOf(words: string): string[] {
  const country = COUNTRY_BY_NAME.get(words) ?? COUNTRY_BY_DEMONYM.get(words);
  return country ? [country.iso2] : [];
}
