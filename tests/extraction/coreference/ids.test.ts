/** An id only where name, kind and context agree: traps of names that several bear. */
import type { NewsExtractor } from '../../../src/extraction/news-pipeline.js';
import { articleFrom } from '../../../src/ingest/article-input.js';
import { loadNewsExtractor } from '../../../src/load-extractor.js';

let extractor: NewsExtractor;
beforeAll(async () => {
  extractor = await loadNewsExtractor();
}, 60_000);

/** By name, the id of each entity that has one. */
async function idsIn(text: string): Promise<Record<string, string>> {
  const { entities } = await extractor.extract(await articleFrom({ text }));
  return Object.fromEntries(entities.flatMap(({ name, wikidataId }) => (wikidataId === null ? [] : [[name, wikidataId]])));
}

describe('ids of', () => {
  it.each([
    ['a town that most mean', 'The ferry left Lisbon on Monday. Ada Okoro said it would reach Ostia by night.', { Lisbon: 'Q597' }],
    [
      'a town of another country',
      'A flood closed the only school in Paris, Texas, on Monday. Ada Okoro said Paris would ask for help.',
      { Texas: 'Q1439' },
    ],
    [
      'a town of a state by its abbreviation',
      'A flood closed a school in Paris, Tenn., on Monday. Ada Okoro said Paris would ask for help.',
      {},
    ],
    ['a town of a province', 'Rain fell near London in Manitoba on Monday, the farmer Ada Okoro said.', { Manitoba: 'Q1948' }],
    [
      'a town of the country that the article says',
      'Rain fell near London, Canada, on Monday, the farmer Ada Okoro said.',
      { Canada: 'Q16', London: 'Q92561' },
    ],
    ['a town of two countries, beside neither', 'The depot in Barcelona burned down on Monday, Ada Okoro said.', {}],
    [
      'a town of two countries, beside one',
      'Spain sent firemen to Barcelona on Monday, Ada Okoro said.',
      { Spain: 'Q29', Barcelona: 'Q1492' },
    ],
    ['a ship', 'The trawler Lisbon sank off Ostia on Monday, the coastguard said. All hands of the Lisbon are safe.', {}],
    ['a person', 'Vera London thanked the crew on Monday. London said that all were safe.', {}],
    [
      'a company called after a capital',
      'Athens Motors will cut 300 jobs. Athens said on Monday that its sales had fallen for a year.',
      {},
    ],
    [
      'a team called after a town',
      'Leeds Rovers beat Tarn Wanderers on Saturday. Leeds said their striker, Karl Lind, would miss the next match.',
      {},
    ],
    [
      'a company called after a country',
      'Finland Bakery Group will close two plants in Velde, its chief executive, Karl Lind, said on Monday.',
      {},
    ],
    ['people called after countries', 'Jordan Weber said on Monday that he had met Chad Brandt in Velde.', {}],
    ['a state and a country of one name', 'A storm hit Georgia on Monday. "We lost the roof," said Karl Lind.', {}],
    [
      'an organisation of a list',
      'The UN said on Monday that the road was open. "It is," said Karl Lind of the United Nations.',
      { 'United Nations': 'Q1065' },
    ],
    ['an organisation whose id no package has', 'The IMF said on Monday that it would lend to Velde.', {}],
  ])('%s', async (_, text, expected) => {
    expect(await idsIn(text)).toEqual(expected);
  });
});

describe('the short name of', () => {
  it.each([
    ['a company', 'Harlow Logistics opened a depot on Monday. Harlow said its profit rose by a tenth.', 'Harlow Logistics'],
    [
      'a company called after a capital',
      'Athens Motors will cut 300 jobs. Athens said on Monday that its sales had fallen for a year.',
      'Athens Motors',
    ],
    ['a team', 'Leeds Rovers beat Tarn Wanderers on Saturday. Leeds said their striker would miss the next match.', 'Leeds Rovers'],
    [
      'no company, where the article speaks of the country',
      'Athens Motors will cut 300 jobs, Greece was told. Athens said on Monday that it would help.',
      'Greece',
    ],
  ])('%s leads to who is meant', async (_, text, speaker) => {
    const { entities, statements } = await extractor.extract(await articleFrom({ text }));
    const sources = statements.map(({ source }) => entities.find(({ id }) => id === source?.entityId)?.name);
    expect(sources).toContain(speaker);
  });

  it('a company is not the town in which it stands', async () => {
    const { entities } = await extractor.extract(
      await articleFrom({
        text: 'Leeds Rovers beat Tarn Wanderers on Saturday. Leeds said the match was hard. Fans sang in the streets of Leeds.',
      }),
    );
    expect(
      entities
        .filter(({ aliases, name }) => name === 'Leeds' || aliases.includes('Leeds'))
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['Organisation', 'Place']);
  });
});
