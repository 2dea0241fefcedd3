/** Countries: codes, ids, names, demonyms, capitals, and the groups that they are members of. */
import { type Entry, factbook, geoCountries, plain } from './factbook.js';
import type { ListFile } from './list-file.js';
import { cited, read, readJson } from './sources.js';
import { spellings, townsCalled } from './towns.js';

type Feature = {
  readonly properties: {
    readonly iso1A2?: string;
    readonly wikidata: string;
    readonly nameEn: string;
    readonly country?: string;
    readonly level?: string;
    readonly groups?: readonly string[];
  };
};

/** States that few others deny; Kosovo, Palestine, Taiwan and the Vatican are in the news as countries, but no members of the United Nations. */
const NO_MEMBERS = ['XK', 'PS', 'TW', 'VA'];
/** Words of the packages that are as often something else: another people, a town elsewhere, a part of the country or of the world, an adjective, a first name. Brussels speaks for the European Union. */
const LEFT_OUT = ['Korean', 'Dominican', 'Central African', 'Lao', 'Swati', 'West Bank', 'Male', 'East Jerusalem', 'Brussels'];
/** By the Factbook's abbreviation, the groups whose members are kept; those of EU and UN are country-coder's. */
const GROUPS = ['NATO', 'OPEC', 'ASEAN', 'AU', 'OSCE', 'G-7', 'G-20', 'CE', 'OAS', 'BRICS', 'SCO', 'WTO'];

let all: Feature['properties'][] | null = null;
export function features(): readonly Feature['properties'][] {
  all ??= readJson<{ features: Feature[] }>('countryCoder', 'src/data/borders.json').features.map(({ properties }) => properties);
  return all;
}

type Territory = {
  readonly code: string;
  readonly name: string;
  readonly qid: string;
  readonly other_qids?: readonly string[];
  readonly parent?: string;
};
let parsed: Territory[] | null = null;
export function territories(): readonly Territory[] {
  parsed ??= read('territories', 'rigour/data/territories/data.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Territory);
  return parsed;
}

/** What a country is a member of stands on its parts where it has any: on Metropolitan France, on Denmark without the Faroes. */
const unions = (iso2: string): string[] =>
  ['UN', 'EU'].filter((union) =>
    features().some(({ iso1A2, country, groups }) => (iso1A2 === iso2 || country === iso2) && groups?.includes(union)),
  );

const stateFeatures = (): Feature['properties'][] =>
  features().filter(
    ({ iso1A2, country, level }) => iso1A2 && !country && !level && (NO_MEMBERS.includes(iso1A2) || unions(iso1A2).includes('UN')),
  );

/** The ISO codes of all that is a country here. */
export const stateCodes = (): string[] => stateFeatures().map(({ iso1A2 }) => iso1A2 as string);

export function countriesList(): ListFile {
  const entries = factbook('factbook');
  const iso = readJson<{ countries: Record<string, string | string[]> }>('isoCountries', 'langs/en.json').countries;
  const geo = geoCountries();
  const states = stateFeatures();
  const known = new Map(territories().map((territory) => [territory.code, territory]));
  const called = new Map<string, number>();
  const rows = states
    .map((feature) => {
      const iso2 = feature.iso1A2 as string;
      // The Kingdom of Denmark has a part called Denmark: that is the country of the news.
      const part = features().find(
        ({ country, nameEn }) => country === iso2 && new RegExp(`^Kingdom of (?:the )?${nameEn}$`).test(feature.nameEn),
      );
      const { wikidata, nameEn } = part ?? feature;
      const other = known.get(iso2.toLowerCase());
      if (other === undefined || ![other.qid, ...(other.other_qids ?? [])].includes(wikidata))
        throw new Error(`${iso2} is ${wikidata} for one source and ${other?.qid} for the other: decide, and say why here.`);
      const names = unique([nameEn, ...[iso[iso2] ?? []].flat(), ...names2(entries.get(iso2))])
        .filter(isPlainName)
        .filter((name) => !LEFT_OUT.includes(name));
      return {
        iso2,
        wikidata,
        names,
        demonyms: demonymsOf(entries.get(iso2), names),
        capital: geo[iso2]?.capital ?? '',
        population: geo[iso2]?.population ?? 0,
        groups: [...unions(iso2), ...groupsOf(entries.get(iso2))],
      };
    })
    .sort((a, b) => (a.iso2 < b.iso2 ? -1 : 1));
  // "Congolese", "Dominican": of two peoples called so, the larger.
  for (const { demonyms, population } of rows)
    for (const demonym of demonyms) called.set(demonym, Math.max(called.get(demonym) ?? 0, population));
  const names = new Map<string, number>();
  for (const row of rows) for (const name of row.names) names.set(name, (names.get(name) ?? 0) + 1);
  return {
    file: 'countries',
    exports: 'COUNTRIES_TABLE',
    about: 'Countries: ISO code | Wikidata id | names | demonyms, the adjective first | capital | groups.',
    sources: ['countryCoder', 'territories', 'isoCountries', 'factbook', 'geonames'].map((name) => cited(name as 'factbook')).join(', '),
    note: 'an id is one that country-coder and rigour share',
    licence: 'CC-BY-4.0',
    lines: rows.map(({ iso2, wikidata, names: own, demonyms, capital, population, groups }) =>
      [
        iso2,
        wikidata,
        own.filter((name) => names.get(name) === 1).join(';'),
        demonyms.filter((demonym) => called.get(demonym) === population).join(';'),
        isNamedAsCountry(capital, own) ? '' : capitalSpellings(iso2, capital).join(';'),
        groups.join(';'),
      ].join('|'),
    ),
  };
}

/** None where a larger town elsewhere has its name: "St. John's", "Victoria". */
function capitalSpellings(iso2: string, capital: string): string[] {
  const called = townsCalled(capital);
  const own = Math.max(0, ...called.filter(({ countrycode }) => countrycode === iso2).map(({ population }) => population));
  const others = called.filter(({ countrycode }) => countrycode !== iso2).map(({ population }) => population);
  const written = [...called.filter(({ countrycode }) => countrycode === iso2).map(({ name }) => name), capital];
  return Math.max(0, ...others) > own ? [] : unique(written.flatMap(spellings)).filter((name) => !LEFT_OUT.includes(name));
}

const isNamedAsCountry = (capital: string, names: readonly string[]): boolean => names.includes(capital);
const unique = (words: readonly string[]): string[] => [...new Set(words)];
/** A name as a text has it: no "Korea, Republic of", no "none", no brackets. */
const isPlainName = (name: string): boolean => /^\p{Lu}[^,()[\]<&]+$/u.test(name) && !/^(?:The |None$)/.test(name);

function names2(entry: Entry | undefined): string[] {
  const name = entry?.Government?.['Country name'];
  return [name?.['conventional short form']?.text, name?.['conventional long form']?.text]
    .map(plain)
    .map((words) => words.replace(/^The /, ''))
    .filter((words) => words !== 'none');
}

/** "Dane(s)", "Saudi or Saudi Arabian", "Motswana (singular), Batswana (plural)", "Frenchman(men), Frenchwoman(women)". */
function demonymsOf(entry: Entry | undefined, names: readonly string[]): string[] {
  const nationality = entry?.['People and Society']?.Nationality;
  return unique(
    [nationality?.adjective?.text, nationality?.noun?.text].map(plain).flatMap((words) =>
      words
        .replace(/;.*$/, '')
        .replace(/\([^)]*\)/g, '')
        .split(/,|\bor\b/)
        .map((word) => word.trim()),
    ),
  ).filter(
    (word) => /^\p{Lu}[\p{L}' -]+$/u.test(word) && word !== 'None' && word !== 'NA' && !names.includes(word) && !LEFT_OUT.includes(word),
  );
}

function groupsOf(entry: Entry | undefined): string[] {
  const member = plain(entry?.Government?.['International organization participation']?.text).split(/, /);
  return GROUPS.filter((group) => member.includes(group));
}
