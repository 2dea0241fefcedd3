/** Towns, regions and continents: in which country each lies, and its id where the name and the countries of an article tell which is meant. Source: generated/towns.ts, generated/regions.ts, spellings by hand; licence CC-BY-4.0; 2026-11. */
import { REGIONS_TABLE } from './generated/regions.js';
import { TOWNS_TABLE } from './generated/towns.js';
import { HOMONYMS } from './homonyms.js';

/** One of those that bear a name; `mark`: ~ told by its country alone, ! never told. */
type Bearer = { readonly iso2: string | null; readonly wikidataId: string | null; readonly mark: '' | '~' | '!' };

/** What a name in an article stands for: nothing is said where it is open. */
export type KnownPlace = { readonly iso2: string | null; readonly wikidataId: string | null; readonly open: boolean };

/** What news writes, and what the lists write. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['Frankfurt', 'Frankfurt am Main'],
  ['Bombay', 'Mumbai'],
  ['Calcutta', 'Kolkata'],
  ['Madras', 'Chennai'],
  ['Bangalore', 'Bengaluru'],
  ['Odessa', 'Odesa'],
  ['Kharkov', 'Kharkiv'],
  ['Lvov', 'Lviv'],
  ['St Petersburg', 'Saint Petersburg'],
  ['St. Petersburg', 'Saint Petersburg'],
  ['Saigon', 'Ho Chi Minh City'],
  ['Gaza', 'Gaza Strip'],
  ['Marrakech', 'Marrakesh'],
]);

const BEARERS = bearers(`${TOWNS_TABLE}\n${REGIONS_TABLE}`);
const REGIONS = bearers(REGIONS_TABLE);

function bearers(table: string): ReadonlyMap<string, readonly Bearer[]> {
  const found = new Map<string, Bearer[]>();
  for (const line of table.trim().split(/\n+/)) {
    const bar = line.indexOf('|');
    const iso2 = line.startsWith('-') ? null : line.slice(0, bar);
    for (const cell of line.slice(bar + 1).split(';')) {
      const mark = cell[0] === '~' || cell[0] === '!' ? cell[0] : '';
      const id = / (Q\d+)$/.exec(cell)?.[1] ?? null;
      const name = cell.slice(mark.length, id === null ? undefined : -id.length - 1);
      const one = { iso2, wikidataId: id, mark } as const;
      const others = found.get(name);
      if (others) others.push(one);
      else found.set(name, [one]);
    }
  }
  return found;
}

/** What an article says of where a place lies: in which countries, and whether by a region: "Paris, Texas". */
export type SaidToLie = { readonly codes: ReadonlySet<string>; readonly inRegion: boolean };

/**
 * @param said - null where the article says nothing. Of a town in a region no id is given: the lists do not know regions of towns, and a country has several of one name.
 * @param named - codes of the countries that the article names.
 * @returns null for a name of no list.
 */
export function placeCalled(name: string, said: SaidToLie | null, named: ReadonlySet<string>): KnownPlace | null {
  const written = SPELLINGS.get(name) ?? name;
  const all = BEARERS.get(written) ?? [];
  const code = HOMONYMS.get(name);
  if (said !== null) {
    const there = told(all.filter(({ iso2 }) => iso2 !== null && said.codes.has(iso2)));
    return said.inRegion ? { ...there, wikidataId: null } : there;
  }
  if (code !== undefined) return named.has(code) ? told(all.filter(({ iso2 }) => iso2 === code)) : { ...UNKNOWN, open: true };
  if (all.length === 0) return null;
  if (SHARED.has(written)) return { ...told(all), wikidataId: null };
  const sure = all.filter(({ mark }) => mark === '');
  return told(sure.length > 0 ? sure : all.filter(({ iso2 }) => iso2 !== null && named.has(iso2)));
}

/** Regions whose name is most often that of a town which the lists know by a longer one. */
const SHARED = new Set(['New York']);

const UNKNOWN: KnownPlace = { iso2: null, wikidataId: null, open: false };

/** Of several nothing is told. */
function told(bearing: readonly Bearer[]): KnownPlace {
  const [one, other] = bearing;
  return one && !other ? { iso2: one.iso2, wikidataId: one.mark === '!' ? null : one.wikidataId, open: false } : UNKNOWN;
}

/** The country of a region of that name; null where none is known. */
export function countryOfRegion(name: string): string | null {
  const [one, other] = REGIONS.get(name) ?? [];
  return one && !other ? one.iso2 : (ABBREVIATED.get(name) ?? null);
}

/** As they stand behind a town: "Paris, Tenn." */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ...'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo'
    .split(' ')
    .map((state) => [`${state}.`, 'US'] as const),
  ['Georgia', 'US'],
  ['Ont.', 'CA'],
  ['B.C.', 'CA'],
]);
