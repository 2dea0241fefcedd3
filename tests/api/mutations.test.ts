/** Mutations over HTTP: what is bad is told, what is good is kept, and what was written is seen at once. */
import type { Decomposition } from '../../src/decomposition/decomposition.js';
import { articleId } from '../../src/decomposition/ids.js';
import type { Article } from '../../src/document/article.js';
import { answer, harbour } from '../fixtures/decompositions.js';
import { decompositionOf } from '../fixtures/draft.js';
import { clientOf } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

/** A real extractor is the seed test's; here whoever a text begins with said all of it. */
async function extract({ id, url, headline, outlet, publishedAt, language, text }: Article): Promise<Decomposition> {
  const [name = ''] = /^\S+ \S+/.exec(text) ?? [];
  const draft = decompositionOf({
    id,
    text,
    entities: { speaker: { kind: 'Person', name } },
    statements: [{ content: text.slice(name.length).trim(), source: 'speaker' }],
  });
  return { ...draft, article: { ...draft.article, url, headline, outlet, publishedAt, language } };
}

const INGEST = `mutation ($articles: [ArticleInput!]!) {
  ingest(articles: $articles) {
    results { article { id outlet { name } statements { nodes { text source { name } } } } error { code message path } }
    bookmark
  }
}`;

describeStores((open, kind) => {
  it('takes good articles in beside a bad one, in their order', async () => {
    const { ask } = await clientOf(await open(), { extract });
    const articles = [
      { id: 'a', text: 'Ada Okoro rowed home yesterday.', outlet: 'The Ledger', published: '2025-03-01', language: 'en' },
      { id: 'b', text: '   ' },
      { id: 'c', text: 'Olu Brand counted the boats again.', published: 'some day', language: 'en' },
      { text: 'Mira Castel opened the quay at noon.', language: 'en' },
    ];
    const { data, errors } = await ask(INGEST, { articles });
    expect(errors).toEqual([]);
    const { results, bookmark } = (data as { ingest: { results: unknown[]; bookmark: string | null } }).ingest;
    expect(results).toMatchObject([
      {
        article: {
          id: 'a',
          outlet: { name: 'The Ledger' },
          statements: { nodes: [{ text: 'rowed home yesterday.', source: { name: 'Ada Okoro' } }] },
        },
        error: null,
      },
      { article: null, error: { code: 'ARTICLE_EMPTY' } },
      { article: null, error: { code: 'ARTICLE_DATE' } },
      { article: { id: articleId({ id: null, url: null, text: 'Mira Castel opened the quay at noon.' }), outlet: null }, error: null },
    ]);
    expect(typeof bookmark).toBe(kind === 'neo4j' ? 'string' : 'object');
    expect((await ask('{ stats { articles } }')).data).toEqual({ stats: { articles: 2 } });
  }, 60_000);

  it('answers however long extraction took: reading what was written has its whole time', async () => {
    const now = Date.now;
    const slowly = (article: Article) => {
      Date.now = () => now() + 60_000;
      return extract(article);
    };
    try {
      const { ask } = await clientOf(await open(), { extract: slowly });
      const { data, errors } = await ask(INGEST, { articles: [{ id: 'a', text: 'Ada Okoro rowed home yesterday.', language: 'en' }] });
      expect(errors).toEqual([]);
      expect(data).toMatchObject({ ingest: { results: [{ article: { id: 'a' }, error: null }] } });
    } finally {
      Date.now = now;
    }
  }, 60_000);

  it('takes decompositions in beside bad ones, and says where these are wrong', async () => {
    const { ask } = await clientOf(await open());
    const good = decompositionOf(harbour);
    const json = [JSON.stringify(good), '{"schema":', JSON.stringify({ ...good, article: { ...good.article, text: '' } })];
    const { data, errors } = await ask(
      'mutation ($json: [String!]!) { importDecompositions(json: $json) { results { article { id headline } error { code path } } } }',
      { json },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      importDecompositions: {
        results: [
          { article: { id: 'ledger/harbour', headline: good.article.headline }, error: null },
          { article: null, error: { code: expect.stringMatching(/JSON/) } },
          { article: null, error: { code: 'DECOMPOSITION_INVALID', path: expect.stringContaining('article.text') } },
        ],
      },
    });
  }, 60_000);

  it('removes an article with what it alone says, and sees that in the same request', async () => {
    const { ask } = await clientOf(await open());
    await ask('mutation ($json: [String!]!) { importDecompositions(json: $json) { bookmark } }', {
      json: [harbour, answer].map((draft) => JSON.stringify(decompositionOf(draft))),
    });
    const { data, errors } = await ask(`mutation {
      gone: removeArticle(id: "ledger/harbour") { removed }
      again: removeArticle(id: "ledger/harbour") { removed bookmark }
    }`);
    expect({ data, errors }).toMatchObject({ data: { gone: { removed: true }, again: { removed: false } }, errors: [] });
    const after = await ask(
      '{ stats { articles statements } article(id: "ledger/harbour") { id } entity(ref: { name: "Estmark" }) { id } }',
    );
    expect(after.data).toEqual({ stats: { articles: 1, statements: 4 }, article: null, entity: null });
  }, 60_000);
});
