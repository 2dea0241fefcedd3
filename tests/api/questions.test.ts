/** The questions that analysts ask, each one query, of the newsroom (tests/fixtures/newsroom/README.md says what is in each answer). */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { newsroom } from '../fixtures/newsroom.js';
import { expectGoldens } from '../helpers/golden-queries.js';
import { writeNewsroom } from '../helpers/newsroom.js';
import { describeStores } from '../helpers/stores.js';

const folder = new URL('questions/', import.meta.url);
const questions = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

it('is twenty-five questions of forty articles, each one query', () => {
  expect(newsroom).toHaveLength(40);
  expect(questions.map((name) => name.slice(0, 2))).toEqual(Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0')));
  for (const name of questions) {
    const operations = parse(textOf(name)).definitions.filter(({ kind }) => kind === 'OperationDefinition');
    expect([name, operations.length]).toEqual([name, 1]);
  }
});

it.each(questions)('%s has several rows in its answer', (name) => {
  expect(longestList(JSON.parse(textOf(name.replace('.graphql', '.json'))).data)).toBeGreaterThan(1);
});

function longestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Math.max(Array.isArray(value) ? value.length : 0, ...Object.values(value).map(longestList));
}

describeStores((open) => {
  it('answers each question with its answer, by its statements', async () => {
    const store = await open();
    await writeNewsroom(store);
    await expectGoldens(folder, store);
  }, 900_000);
});
