/** The questions that analysts ask, each one query, of the newsroom (tests/fixtures/newsroom/README.md says what is in each answer). */
import { writeDecompositions } from '../../src/graph/write-article.js';
import { newsroom } from '../fixtures/newsroom.js';
import { expectGoldens } from '../helpers/golden-queries.js';
import { describeStores } from '../helpers/stores.js';

describeStores((open) => {
  it('answers each question with its answer, by its statements', async () => {
    const store = await open();
    await writeDecompositions(store, newsroom, '2026-05-31T00:00:00Z');
    await expectGoldens(new URL('questions/', import.meta.url), store);
  }, 240_000);
});
