/** Goldens of the API: tests/api/golden. */
import { writeDecompositions } from '../../src/graph/write-article.js';
import { articles } from '../fixtures/articles.js';
import { ADDED_AT } from '../helpers/api.js';
import { expectGoldens } from '../helpers/golden-queries.js';
import { describeStores } from '../helpers/stores.js';

describeStores((open) => {
  // One test for all: writing the articles takes longer than asking.
  it('answers each golden query with its answer, by its statements', async () => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    await expectGoldens(new URL('golden/', import.meta.url), store);
  }, 120_000);
});
