/** Adds the names that word lists are sure of: countries, demonyms, capitals, well-known organisations, peoples. */
import type { Document } from '../../document/document.js';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, UNSURE_COUNTRY_NAMES } from '../../lexicon/countries.js';
import { BODIES_OF, SEATS } from '../../lexicon/metonyms.js';
import { ORGANISATION_BY_NAME } from '../../lexicon/organisations.js';
import { PEOPLES } from '../../lexicon/peoples.js';
import { THINGS } from '../../lexicon/things.js';
import type { EntityKind } from '../../text/terms.js';
import { phraseList, phrasesIn } from '../phrases.js';
import { formOf, type TokenName } from './tagged.js';

type Listed = { readonly kind: EntityKind; readonly demonym: boolean; readonly sure: boolean };

const LIST = phraseList<Listed>([
  ...[...PEOPLES].map((name) => [name, { kind: 'Group', demonym: false, sure: true }] as const),
  ...[...COUNTRY_BY_CAPITAL.keys()].map(
    (name) => [name, { kind: 'Place', demonym: false, sure: name !== 'Georgetown' && name !== 'Victoria' }] as const,
  ),
  ...[...SEATS.keys(), ...BODIES_OF.keys()].map((name) => [name, { kind: 'Organisation', demonym: false, sure: true }] as const),
  ...[...ORGANISATION_BY_NAME.keys()].map((name) => [name, { kind: 'Organisation', demonym: false, sure: true }] as const),
  ...[...COUNTRY_BY_DEMONYM.keys()].map((name) => [name, { kind: 'Country', demonym: true, sure: true }] as const),
  ...[...COUNTRY_BY_NAME.keys()].map((name) => [name, { kind: 'Country', demonym: false, sure: !UNSURE_COUNTRY_NAMES.has(name) }] as const),
  ...[...COUNTRY_BY_CAPITAL.keys()]
    .filter((name) => name.length > 3)
    .map((name) => [name.toUpperCase(), { kind: 'Place', demonym: false, sure: true }] as const),
  ...[...COUNTRY_BY_NAME.keys()]
    .filter((name) => name.length > 4)
    .map((name) => [name.toUpperCase(), { kind: 'Country', demonym: false, sure: true }] as const),
]);

/** What a list is sure of. */
export const LIST_CONFIDENCE = 0.95;

/** The names given and those listed, in text order, none overlapping: a longer name wins, and a list decides the kind of its own words. */
export function listedNames({ text, tokens }: Document<'tokens' | 'tags'>, tagged: readonly TokenName[]): TokenName[] {
  const at = new Map<number, number>();
  tagged.forEach(({ first, end }, name) => {
    for (let i = first; i < end; i++) at.set(i, name);
  });
  const gone = new Set<number>();
  const added: TokenName[] = [];
  const phrases = phrasesIn(text, tokens, LIST);
  const written = (first: number, end: number): string => text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  // "The trawler Lisbon": from there on the name is a ship's, unless the tagger saw the town too.
  const things = new Set(
    phrases
      .filter(({ firstToken, value }) => value.kind === 'Place' && THINGS.has(written(firstToken - 1, firstToken).toLowerCase()))
      .map(({ firstToken, endToken }) => written(firstToken, endToken)),
  );
  for (const { firstToken: first, endToken: end, value } of phrases) {
    if (things.has(written(first, end)) && !at.has(first)) continue;
    const touched = [...new Set(Array.from({ length: end - first }, (_, i) => at.get(first + i)))].filter((name) => name !== undefined);
    const others = touched.flatMap((name) => tagged[name] ?? []);
    const inside = others.some((name) => name.first <= first && end <= name.end && name.end - name.first > end - first);
    if (
      inside ||
      (others.length === 0
        ? !value.sure || isPartOfName(text, tokens, first, end)
        : !value.sure && others.some(({ kind }) => kind !== value.kind))
    )
      continue;
    if (
      others.some(
        (name) =>
          name.kind === 'Person' &&
          name.first === first &&
          name.end === end &&
          UNSURE_COUNTRY_NAMES.has(text.slice(tokens[first]?.start, tokens[end - 1]?.end)),
      )
    )
      continue;
    for (const name of touched) gone.add(name);
    const form = value.demonym ? 'demonym' : formOf(text.slice(tokens[first]?.start, tokens[end - 1]?.end), value.kind);
    added.push({ first, end, kind: value.kind, form, confidence: LIST_CONFIDENCE });
  }
  return [...tagged.filter((_, name) => !gone.has(name)), ...added].sort((a, b) => a.first - b.first);
}

/** For or against whom something is. */
const SIDES = /^(?:pro|anti)-$/i;

/** Before or behind a hyphen that joins it to a word with a capital: "Paris-Nord", not "pro-Paris". */
function isPartOfName(text: string, tokens: Document<'tokens'>['tokens'], first: number, end: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[end]];
  const prefix = tokens[first - 2];
  const sides = prefix !== undefined && SIDES.test(text.slice(prefix.start, before?.end));
  const tightBefore =
    !sides && before !== undefined && before.end === tokens[first]?.start && /[\p{L}\p{N}-]$/u.test(text.slice(before.start, before.end));
  const tightAfter =
    after !== undefined &&
    after.start === tokens[end - 1]?.end &&
    text.slice(after.start, after.end) === '-' &&
    /\p{Lu}/u.test(text[after.end] ?? '');
  return tightBefore || tightAfter;
}
