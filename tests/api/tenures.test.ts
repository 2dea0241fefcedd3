/** The whole path of offices, countries and memberships: articles go in over HTTP, and who holds what, since when and of what comes out of the graph. */
import { readFileSync } from 'node:fs';
import { articleFrom } from '../../src/ingest/article-input.js';
import { readTextFile } from '../../src/ingest/text-file.js';
import { loadNewsExtractor } from '../../src/load-extractor.js';
import { clientOf } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

const INGEST = `mutation ($articles: [ArticleInput!]!) { ingest(articles: $articles) { results { article { id } error { code message } } } }`;

const ASKED = `{
  duarte: entity(ref: { name: "Karin Duarte" }) { ... on Person {
    roles { title of { name } from { value precision text } until { value text } }
    laterOn: roles(at: "2027-01-01") { title }
  } }
  brandt: entity(ref: { name: "Olu Brandt" }) { ... on Person { roles { title until { value precision before text } } now: roles(at: "2025-12-01") { title } } }
  authority: entity(ref: { name: "Tarn Ports Authority" }) { ... on Organisation {
    officers { title holder { name } from { value } until { value } }
    before: officers(at: "2020-01-01") { title holder { name } }
  } }
  tarn: entity(ref: { name: "Tarn", kind: PLACE }) { ... on Place { country { name } } }
  springdale: entity(ref: { name: "Springdale" }) { ... on Place { memberOf { name } } }
  velde: entity(ref: { name: "Velde Motors" }) { ... on Organisation { country { name } } }
  skarn: entity(ref: { name: "Skarn Group" }) { ... on Organisation { members { name kind } } }
  lind: entity(ref: { name: "Ana Lind" }) { ... on Person { memberOf { name kind } } }
  finland: entity(ref: { name: "Finland" }) { ... on Country { memberOf { name } } }
  spoken: statements(filter: { asHolderOf: [{ name: "Tarn Ports Authority" }] }) {
    nodes { text source { name } sourceRole { title from { value } until { value } } }
  }
}`;

const ANSWER = {
  duarte: {
    roles: [
      {
        title: 'leader',
        of: { name: 'Tarn Ports Authority' },
        from: { value: '2019', precision: 'YEAR', text: '2019' },
        until: { value: '2026-06-01', text: '1 June' },
      },
    ],
    laterOn: [],
  },
  brandt: {
    roles: [{ title: 'transport minister', until: { value: null, precision: 'PAST', before: '2025-11-12', text: 'Former' } }],
    now: [],
  },
  authority: {
    officers: expect.arrayContaining([
      { title: 'leader', holder: { name: 'Karin Duarte' }, from: { value: '2019' }, until: { value: '2026-06-01' } },
      { title: 'director', holder: { name: 'Paul Weber' }, from: { value: '2025-11-10' }, until: null },
    ]),
    before: [{ title: 'leader', holder: { name: 'Karin Duarte' } }],
  },
  tarn: { country: { name: 'Denmark' } },
  springdale: { memberOf: [{ name: 'Ohio' }] },
  velde: { country: { name: 'France' } },
  skarn: { members: [{ name: 'Roth Steel', kind: 'ORGANISATION' }] },
  lind: { memberOf: [{ name: 'Harbour Party', kind: 'ORGANISATION' }] },
  finland: { memberOf: [{ name: 'NATO' }] },
  spoken: {
    nodes: [
      {
        text: '"We are ready,"',
        source: { name: 'Karin Duarte' },
        sourceRole: { title: 'leader', from: { value: '2019' }, until: { value: '2026-06-01' } },
      },
    ],
  },
};

describeStores((open) => {
  it('answers who holds which office of what, since when, and what belongs where', async () => {
    const { extract } = await loadNewsExtractor();
    const { ask, app } = await clientOf(await open(), { extract });
    const articles = await Promise.all(['terms-of-office', 'belonging'].map(inputOf));
    const { data: taken } = await ask(INGEST, { articles });
    expect(taken).toEqual({ ingest: { results: articles.map(({ id }) => ({ article: { id }, error: null })) } });
    const { data, errors } = await ask(ASKED);
    expect(errors).toEqual([]);
    expect(data).toEqual(ANSWER);
    await app.close();
  }, 300_000);
});

async function inputOf(golden: string) {
  const { text, headline, outlet, publishedAt } = await articleFrom(
    readTextFile(readFileSync(`tests/golden/articles/${golden}.txt`, 'utf8')),
  );
  return { id: golden, text, headline, outlet, published: publishedAt };
}
