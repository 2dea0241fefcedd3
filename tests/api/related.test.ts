/** Who speaks about whom, who is mentioned beside whom, who accuses whom, and how a claim spread: counted on articles whose counts are known. */
import { writeDecompositions } from '../../src/graph/write-article.js';
import { type Draft, decompositionOf } from '../fixtures/draft.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { describeStores, type OpenStore } from '../helpers/stores.js';

const people: Draft['entities'] = {
  nair: { kind: 'Person', name: 'Ina Nair', country: 'norland' },
  weber: { kind: 'Person', name: 'Otto Weber', country: 'norland' },
  norland: { kind: 'Country', name: 'Norland', iso2: 'XN' },
  estmark: { kind: 'Country', name: 'Estmark', iso2: 'XE' },
  velde: { kind: 'Country', name: 'Velde', iso2: 'XV' },
  duarte: { kind: 'Organisation', name: 'Duarte Lines' },
};

/** Two ministers accuse a country, one of them a firm too; one names a country that it does not accuse. */
const accusations: Draft = {
  id: 'ledger/accusations',
  outlet: 'The Ledger',
  publishedAt: '2025-03-04T09:30:00Z',
  text: `Ina Nair of Norland said that Estmark had cut the cable off Velde.
Ina Nair said that Duarte Lines had helped.
Otto Weber said that Estmark had paid for it.
Otto Weber said that rain is likely in Velde.`,
  entities: people,
  statements: [
    {
      content: 'that Estmark had cut the cable off Velde',
      source: 'nair',
      cue: 'said#1',
      act: 'accuse',
      about: ['velde'],
      targets: ['estmark'],
    },
    {
      content: 'that Duarte Lines had helped',
      source: 'nair',
      sourceText: 'Ina Nair#2',
      cue: 'said#2',
      act: 'accuse',
      targets: ['duarte'],
    },
    { content: 'that Estmark had paid for it', source: 'weber', cue: 'said#3', act: 'accuse', targets: ['estmark'] },
    {
      content: 'that rain is likely in Velde',
      source: 'weber',
      sourceText: 'Otto Weber#2',
      cue: 'said#4',
      act: 'predict',
      about: ['velde'],
    },
  ],
};

/** The first claim again, a day later and without an hour; a joint accusation counts once for a country. */
const again: Draft = {
  id: 'courier/again',
  outlet: 'Courier',
  publishedAt: '2025-03-05',
  text: `Estmark spoke on Wednesday, as did Velde.
Ina Nair and Otto Weber of Norland said that Estmark had cut the cable off Velde.`,
  entities: people,
  statements: [
    {
      content: 'that Estmark had cut the cable off Velde',
      source: 'nair',
      also: ['weber'],
      cue: 'said',
      act: 'accuse',
      about: ['velde'],
      targets: ['estmark'],
    },
  ],
};

/** Long before the others. */
const before: Draft = {
  id: 'ledger/before',
  outlet: 'The Ledger',
  publishedAt: '2025-02-27',
  text: 'Ina Nair and Otto Weber met in Velde. Ina Nair said that Velde is quiet.',
  entities: people,
  statements: [{ content: 'that Velde is quiet', source: 'nair', sourceText: 'Ina Nair#2', cue: 'said', about: ['velde'] }],
};

async function asked(open: OpenStore) {
  const store = await open();
  await writeDecompositions(store, [accusations, again, before].map(decompositionOf), ADDED_AT);
  const { ask } = await clientOf(store);
  return async (query: string) => {
    const { data, errors } = await ask(query);
    return errors.length > 0 ? errors.map(({ message }) => message) : data;
  };
}

const of = (name: string, field: string) => `{ entity(ref: { name: "${name}" }) { list: ${field} } }`;

describeStores((open) => {
  it('counts whom somebody speaks about, and what is done by it', async () => {
    const answer = await asked(open);
    const fields = '{ entity { name } count before acts }';
    expect(await answer(of('Ina Nair', `speaksAbout(first: 2) ${fields}`))).toEqual({
      entity: {
        list: [
          { entity: { name: 'Velde' }, count: 3, before: null, acts: ['ACCUSE', 'ASSERT'] },
          { entity: { name: 'Estmark' }, count: 2, before: null, acts: ['ACCUSE'] },
        ],
      },
    });
    const week = 'since: "2025-03-01", until: "2025-03-08"';
    expect(await answer(of('Ina Nair', `speaksAbout(filter: { ${week}, act: [ACCUSE, ASSERT] }) ${fields}`))).toMatchObject({
      entity: {
        list: expect.arrayContaining([
          { entity: { name: 'Velde' }, count: 2, before: 1, acts: ['ACCUSE'] },
          { entity: { name: 'Duarte Lines' }, count: 1, before: 0, acts: ['ACCUSE'] },
        ]),
      },
    });
  });

  it('counts who is mentioned in the same articles, and who rose', async () => {
    const answer = await asked(open);
    const fields = '{ entity { name } count before }';
    expect(await answer(of('Velde', `mentionedWith(first: 2) ${fields}`))).toEqual({
      entity: {
        list: expect.arrayContaining([
          { entity: { name: 'Ina Nair' }, count: 3, before: null },
          { entity: { name: 'Otto Weber' }, count: 3, before: null },
        ]),
      },
    });
    const week = 'since: "2025-03-01", until: "2025-03-08"';
    expect(await answer(of('Velde', `mentionedWith(${week}, rank: RISE, first: 2) ${fields}`))).toEqual({
      entity: {
        list: expect.arrayContaining([
          { entity: { name: 'Estmark' }, count: 2, before: 0 },
          { entity: { name: 'Norland' }, count: 2, before: 0 },
        ]),
      },
    });
    expect(await answer(of('Velde', `mentionedWith(rank: RISE) ${fields}`))).toEqual([expect.stringContaining('give it')]);
  });

  it('counts which countries accuse which, ministers for their country', async () => {
    const answer = await asked(open);
    const matrix = (args: string) => answer(`{ matrix(${args}) { row { name } column { name } count } }`);
    expect(await matrix('act: ACCUSE, rows: COUNTRY, columns: COUNTRY')).toEqual({
      matrix: [{ row: { name: 'Norland' }, column: { name: 'Estmark' }, count: 3 }],
    });
    expect(await matrix('act: ACCUSE, rows: PERSON, columns: COUNTRY')).toEqual({
      matrix: expect.arrayContaining([
        { row: { name: 'Ina Nair' }, column: { name: 'Estmark' }, count: 2 },
        { row: { name: 'Otto Weber' }, column: { name: 'Estmark' }, count: 2 },
      ]),
    });
    expect(await matrix('act: ACCUSE, rows: COUNTRY, columns: ORGANISATION')).toEqual({
      matrix: [{ row: { name: 'Norland' }, column: { name: 'Duarte Lines' }, count: 1 }],
    });
    expect(await matrix('act: PREDICT, rows: COUNTRY, columns: COUNTRY')).toEqual({
      matrix: [{ row: { name: 'Norland' }, column: { name: 'Velde' }, count: 1 }],
    });
    expect(await matrix('act: ACCUSE, rows: COUNTRY, columns: COUNTRY, since: "2025-03-05"')).toMatchObject({ matrix: [{ count: 1 }] });
  });

  it.each([
    { by: 'HOUR', times: [['2025-03-04T09:00:00Z', 1, 1]] },
    {
      by: 'DAY',
      times: [
        ['2025-03-04T00:00:00Z', 1, 1],
        ['2025-03-05T00:00:00Z', 1, 1],
      ],
    },
    { by: 'WEEK', times: [['2025-03-03T00:00:00Z', 2, 2]] },
    { by: 'YEAR', times: [['2025-01-01T00:00:00Z', 2, 3]] },
  ])('counts the articles of a claim by $by', async ({ by, times }) => {
    const answer = await asked(open);
    const found = await answer(
      `{ claims(filter: { text: "cut the cable" }) { nodes { articleCount spread(by: ${by}) { from count ofAll } } } }`,
    );
    expect(found).toEqual({
      claims: { nodes: [{ articleCount: 2, spread: times.map(([from, count, ofAll]) => ({ from, count, ofAll })) }] },
    });
  });
});
