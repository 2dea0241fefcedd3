/** Goldens of the API: tests/api/golden/<name>.graphql with its answer and the statements it took, alike on both stores. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { articles } from '../fixtures/articles.js';
import { ADDED_AT, clientOf, countsOf } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

const folder = new URL('golden/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));
const goldenOf = (name: string) => new URL(`${name}.json`, folder);

describeStores((open, kind) => {
  // One test for all: writing the articles takes longer than asking.
  it('answers each golden query with its answer, by its statements', async () => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    const { ask } = await clientOf(store);
    const answers: Record<string, unknown> = {};
    for (const name of names) {
      const { data, errors, statements } = await ask(readFileSync(new URL(`${name}.graphql`, folder), 'utf8'));
      expect({ name, errors }).toEqual({ name, errors: [] });
      answers[name] = { data, statements: countsOf(statements) };
    }
    if (process.env.UPDATE_GOLDEN === '1' && kind === 'embedded') {
      for (const name of names) writeFileSync(goldenOf(name), `${JSON.stringify(answers[name], null, 2)}\n`);
    }
    for (const name of names)
      expect({ name, ...(answers[name] as object) }).toEqual({ name, ...JSON.parse(readFileSync(goldenOf(name), 'utf8')) });
  }, 120_000);
});
