import { parseDecomposition } from '../../src/decomposition/parse.js';
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import { exportDecompositions } from '../../src/graph/export.js';
import type { Store } from '../../src/graph/store.js';
import { ExtractionStoppedError } from '../../src/ingest/errors.js';
import type { Extract } from '../../src/ingest/extractor.js';
import { BATCH, ingestInto } from '../../src/ingest/ingest.js';
import { loadNewsExtractor } from '../../src/load-extractor.js';
import { decompositions } from '../fixtures/decompositions.js';
import { describeStores } from '../helpers/stores.js';

let extract: Extract;
beforeAll(async () => {
  const extractor = await loadNewsExtractor();
  extract = (article) => extractor.extract(article);
}, 60_000);

const NOW = new Date('2025-05-01T12:00:00Z');
const loadExtractor = async () => extract;
const TEXT = 'The bridge will open in May, Mayor Lena Brandt told reporters on the quay on Tuesday.';
const json = decompositions.map((one) => JSON.stringify(one));

async function exported(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportDecompositions(store)) lines.push(line);
  return lines;
}

const articleIn = (line: string) => (JSON.parse(line) as { article: { id: string; text: string } }).article;

describeStores((open) => {
  it('takes the good articles of a list in, and tells of each bad one in its place', async () => {
    const store = await open();
    const { results } = await ingestInto({ loadExtractor, store, now: () => NOW }).articles([
      { id: 'one', text: TEXT, published: '2025-04-02' },
      { text: ' ' },
      { id: 'two', text: TEXT, published: 'Thursday' },
      { id: 'three@0123456789ab', text: TEXT },
      { id: 'five', text: TEXT, language: 'xx-yy-zz' },
      { id: 'four', headline: 'Bridge to open', text: TEXT },
    ]);
    expect(results.map(({ articleId, error }) => articleId ?? `${error?.code} ${error?.path}`)).toEqual([
      'one',
      'ARTICLE_EMPTY text',
      'ARTICLE_DATE published',
      'ARTICLE_ID id',
      'ARTICLE_LANGUAGE language',
      'four',
    ]);
    const stored = await exported(store);
    expect(stored.map((line) => articleIn(line).id)).toEqual(['four', 'one']);
    for (const line of stored) expect(parseDecomposition(JSON.parse(line))).toEqual(JSON.parse(line));
  });

  it('takes decompositions in, and gives them out as they were', async () => {
    const store = await open();
    const invalid = JSON.stringify({ ...decompositions[0], mentions: [{ start: 1 }] });
    const taken = { ...decompositions[0], article: { ...decompositions[0]?.article, id: 'one@0123456789ab' } };
    const given = [json[0], '{"schema": ', invalid, JSON.stringify(taken), json[1]] as string[];
    const { results } = await ingestInto({ loadExtractor, store, now: () => NOW }).decompositions(given);
    expect(results.map(({ error }) => error?.code ?? null)).toEqual([
      null,
      'JSON_LINE',
      'DECOMPOSITION_INVALID',
      'DECOMPOSITION_INVALID',
      null,
    ]);
    expect(results.map(({ error }) => error?.path ?? null)).toEqual([
      null,
      null,
      expect.stringMatching(/^mentions\[0\]/),
      'article.id',
      null,
    ]);
    expect(await exported(store)).toEqual(json.slice(0, 2).sort((a, b) => (articleIn(a).id < articleIn(b).id ? -1 : 1)));
  });

  it('takes more than fit in one transaction', async () => {
    const store = await open();
    const many = Array.from({ length: BATCH + 3 }, (_, index) => ({
      ...decompositions[3],
      article: { ...decompositions[3]?.article, id: `bare-${index}` },
    }));
    const { results } = await ingestInto({ loadExtractor, store, now: () => NOW }).decompositions(many.map((one) => JSON.stringify(one)));
    expect(results.map(({ articleId }) => articleId)).toEqual(many.map((_, index) => `bare-${index}`));
    expect(await exported(store)).toHaveLength(many.length);
  });

  it('removes, and tells whether there was anything to remove', async () => {
    const store = await open();
    const ingest = ingestInto({ loadExtractor, store, now: () => NOW });
    await ingest.decompositions(json);
    expect((await ingest.remove('bare')).removed).toBe(true);
    expect((await ingest.remove('bare')).removed).toBe(false);
    expect(await exported(store)).toHaveLength(json.length - 1);
  });

  it('fails as a whole when the store does, and what was written before stays', async () => {
    const store = await open();
    const ingest = ingestInto({ loadExtractor, store, now: () => NOW });
    await store.close();
    await expect(ingest.decompositions(json)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(ingest.articles([{ text: TEXT }])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

describe('an extractor that breaks', () => {
  it('costs one article, and not the others', async () => {
    const store = await openEmbeddedStore({ folder: null });
    const breaking: Extract = (article) => (article.id === 'two' ? Promise.reject(new RangeError('no such token')) : extract(article));
    const ingest = ingestInto({ loadExtractor: async () => breaking, store, now: () => NOW });
    const { results } = await ingest.articles(['one', 'two', 'three'].map((id) => ({ id, text: TEXT })));
    expect(results.map(({ error }) => error?.code ?? null)).toEqual([null, 'EXTRACTION_FAILED', null]);
    expect(results[1]?.error?.message).toContain('no such token');
    await store.close();
  });

  it('that has ended as a whole ends the call: no article is why', async () => {
    const store = await openEmbeddedStore({ folder: null });
    const ended: Extract = () => Promise.reject(new ExtractionStoppedError());
    const ingest = ingestInto({ loadExtractor: async () => ended, store, now: () => NOW });
    await expect(ingest.articles([{ text: TEXT }])).rejects.toMatchObject({ code: 'EXTRACTION_STOPPED' });
    await store.close();
  });

  it('that cannot be loaded ends the call', async () => {
    const store = await openEmbeddedStore({ folder: null });
    const ingest = ingestInto({ loadExtractor: () => Promise.reject(new Error('no model')), store, now: () => NOW });
    await expect(ingest.articles([{ text: TEXT }])).rejects.toThrow('no model');
    await store.close();
  });
});
