/** The questions that analysts ask, each one query, of the newsroom (tests/fixtures/newsroom/README.md says what is in each answer). */
import { expectGoldens } from '../helpers/golden-queries.js';
import { writeNewsroom } from '../helpers/newsroom.js';
import { describeStores } from '../helpers/stores.js';

describeStores((open) => {
  it('answers each question with its answer, by its statements', async () => {
    const store = await open();
    await writeNewsroom(store);
    await expectGoldens(new URL('questions/', import.meta.url), store);
  }, 900_000);
});
