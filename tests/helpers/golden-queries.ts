/** Golden queries: <folder>/<name>.graphql beside <name>.json, its answer and the statements it took, alike on both stores. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Store } from '../../src/graph/store.js';
import { clientOf, countsOf } from './api.js';

/** Milliseconds that a busy Neo4j may take to plan what it has not seen yet. */
const PATIENCE = 120_000;

/** `UPDATE_GOLDEN=1` writes what the embedded store answers. A query that fails, or a golden without a query, fails. */
export async function expectGoldens(folder: URL, store: Store): Promise<void> {
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? []);
  const goldenOf = (name: string) => new URL(`${name}.json`, folder);
  const { ask } = await clientOf(store, { server: { time: PATIENCE } });
  const answers: Record<string, object> = {};
  for (const name of names) {
    const { data, errors, statements } = await ask(readFileSync(new URL(`${name}.graphql`, folder), 'utf8'));
    expect({ name, errors }).toEqual({ name, errors: [] });
    answers[name] = { data, statements: countsOf(statements) };
  }
  if (process.env.UPDATE_GOLDEN === '1' && store.kind === 'embedded') {
    for (const name of names) writeFileSync(goldenOf(name), `${JSON.stringify(answers[name], null, 2)}\n`);
  }
  for (const name of names) expect({ name, ...answers[name] }).toEqual({ name, ...JSON.parse(readFileSync(goldenOf(name), 'utf8')) });
  expect(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort(),
  ).toEqual(names.map((name) => `${name}.json`).sort());
}
