/** Countries: names, demonyms, capitals, ids and groups, joined from the generated list and the words of news. Source: generated/countries.ts, country-words.ts; licence CC-BY-4.0; 2026-11. */
import { COUNTRY_WORDS } from './country-words.js';
import { COUNTRIES_TABLE } from './generated/countries.js';

export type Country = {
  readonly iso2: string;
  readonly wikidataId: string;
  /** The name as news writes it first, then others. */
  readonly names: readonly string[];
  /** Adjectives and words for its people, singular. */
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  /** UN, EU, NATO, OPEC, ASEAN, AU, OSCE, G-7, G-20, CE, OAS, BRICS, SCO, WTO: those of which it is a member. */
  readonly memberOf: readonly string[];
};

const listOf = (cell = ''): string[] => cell.split(';').filter((item) => item !== '');
const cellsByCode = new Map(
  COUNTRY_WORDS.trim()
    .split('\n')
    .map((row) => row.split('|'))
    .map(([iso2 = '', ...cells]) => [iso2, cells.map(listOf)] as const),
);

type Row = Country & { readonly capitals: readonly string[] };
const ROWS: readonly Row[] = COUNTRIES_TABLE.trim()
  .split('\n')
  .map((row) => {
    const [iso2 = '', wikidataId = '', names, demonyms, capital, groups] = row.split('|');
    const [ownNames = [], ownDemonyms = [], ownCapitals = []] = cellsByCode.get(iso2) ?? [];
    const shown = ownNames.filter((name) => name.startsWith('=')).map((name) => name.slice(1));
    const capitals = [...listOf(capital), ...ownCapitals];
    return {
      iso2,
      wikidataId,
      names: [...new Set([...shown, ...listOf(names), ...ownNames.filter((name) => !name.startsWith('='))])],
      demonyms: [...new Set([...ownDemonyms, ...listOf(demonyms)])],
      capital: capitals[0] ?? null,
      capitals,
      memberOf: listOf(groups),
    };
  });

export const COUNTRIES: readonly Country[] = ROWS;

const plurals = (demonym: string): string[] =>
  /(?:ese|ss|sh|ch|z)$/.test(demonym) ? [demonym] : [demonym, demonym.endsWith('man') ? demonym.replace(/an$/, 'en') : `${demonym}s`];
const index = (keys: (country: Row) => readonly string[]): ReadonlyMap<string, Country> =>
  new Map(ROWS.flatMap((country) => keys(country).map((key) => [key, country] as const)));

/** Whether one person can be called so: "an Italian", but not "a French". */
export const isCountable = (demonym: string): boolean =>
  COUNTRIES.some(({ demonyms }) => demonyms.includes(demonym)) && plurals(demonym).length > 1;

/** By ISO code. */
export const COUNTRY_BY_CODE: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.iso2, country] as const));

/** By name as it is written: "US" is a country and "us" is not. */
export const COUNTRY_BY_NAME = index(({ names }) => names);
/** By adjective or people, singular and plural, as it is written. */
export const COUNTRY_BY_DEMONYM = index(({ demonyms }) => demonyms.flatMap(plurals));
/** By capital, in each spelling. */
export const COUNTRY_BY_CAPITAL = index(({ capitals }) => capitals);
/** Names that are as often something else: a person, a state, a brand. Alone they are no proof of a country. */
export const UNSURE_COUNTRY_NAMES: ReadonlySet<string> = new Set([
  'Georgia',
  'Jordan',
  'Chad',
  'Emirates',
  'Dominica',
  'Guinea',
  'Grenada',
  'Monaco',
  'Micronesia',
]);
/** What a country is called behind "the" once an article has named it in full, by its code. */
export const SHORT_COUNTRY_NAMES: readonly (readonly [name: string, iso2: string])[] = [
  ['North', 'KP'],
  ['South', 'KR'],
  ['South', 'SS'],
];

/**
 * The country that a short name stands for, in an article that names these.
 *
 * @param codes - codes of the countries that the article names in full.
 * @returns null where none of them is called so, or two are.
 */
export function countryCalled(short: string, codes: ReadonlySet<string>): Country | null {
  const called = SHORT_COUNTRY_NAMES.filter(([name, iso2]) => name === short && codes.has(iso2));
  return called.length === 1 ? (COUNTRIES.find(({ iso2 }) => iso2 === called[0]?.[1]) ?? null) : null;
}
