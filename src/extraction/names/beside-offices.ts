/** Names beside offices and trades: what an office is for is no name of a body, and what a person does is none of a person's. */
import type { Document } from '../../document/document.js';
import { COUNTRY_BY_DEMONYM } from '../../lexicon/countries.js';
import { FIRST_NAMES } from '../../lexicon/first-names.js';
import { OFFICE_FIELDS, OFFICES_ALONE } from '../../lexicon/offices.js';
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import { fold } from '../../text/fold.js';
import { textOf } from '../../text/span.js';
import type { TokenName } from './tagged.js';

/** Confidence of a demonym that the list of countries has. */
const LISTED_CONFIDENCE = 0.9;

/** In text order, none overlapping. */
export function besideOffices({ text, tokens }: Document<'tokens'>, names: readonly TokenName[]): TokenName[] {
  const written = (i: number): string => (tokens[i] ? textOf(text, tokens[i]) : '');
  const word = (i: number): string => written(i).toLowerCase().replace(/\.$/, '');
  const here = (i: number, name: TokenName): boolean => tokens[i]?.sentence === tokens[name.first]?.sentence;
  return names.flatMap((name, index) => {
    const before = names[index - 1];
    if (name.kind === 'Person') return isTrade(name, before, names[index + 1], word) ? [] : [name];
    if (name.kind === 'Organisation' && here(name.end, name) && OFFICES_ALONE.has(word(name.end))) return withoutField(name, word, written);
    return [name];
  });
}

/** "Juror" of "Juror Ada Okoro", and "Sports Writer" of "Ada Okoro, Sports Writer". */
function isTrade(name: TokenName, before: TokenName | undefined, next: TokenName | undefined, word: (i: number) => string): boolean {
  if (!PERSON_NOUNS.has(word(name.end - 1)) || FIRST_NAMES.has(fold(word(name.first)))) return false;
  const titles = name.end - name.first === 1 && next?.kind === 'Person' && next.first === name.end;
  const apposed = name.end - name.first > 1 && before?.kind === 'Person' && before.end === name.first - 1 && word(name.first - 1) === ',';
  return titles || apposed;
}

/** "Indian National Security" before "Adviser" is the country alone, "Energy" before "Minister" no name. */
function withoutField(name: TokenName, word: (i: number) => string, written: (i: number) => string): TokenName[] {
  let end = name.end;
  while (end > name.first && OFFICE_FIELDS.has(word(end - 1))) end--;
  if (end === name.end) return [name];
  if (end === name.first) return [];
  return COUNTRY_BY_DEMONYM.has(written(name.first)) && end === name.first + 1
    ? [{ ...name, end, kind: 'Country', form: 'demonym', confidence: LISTED_CONFIDENCE }]
    : [{ ...name, end }];
}
