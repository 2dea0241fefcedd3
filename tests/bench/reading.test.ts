/** The bench of reading: that its graph is one of ours, that all whom it compares tell the same, and that it comes to its end. Never how fast. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../src/cli/errors.js';
import { checkGraph } from '../../src/graph/check.js';
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { BUILD_TIME, built } from '../helpers/command.js';
import { describeWith } from '../helpers/needs.js';
import { emptyNeo4j, HOW_TO_GET_NEO4J, takeNeo4j, testNeo4j } from '../helpers/neo4j.js';
import { corpus } from './reading/corpus.js';
import { load } from './reading/load.js';
import { readingAsked } from './reading/options.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OTHERS = `${ROOT}tests/bench/neo4j-graphql/node_modules`;
/** Milliseconds: a machine at work on something else plans and fills ten times as slowly. */
const LONGEST = 1_200_000;

it('the graph that is read breaks no rule, though it is filled without looking at what stands', async () => {
  const store = await openEmbeddedStore({ folder: null });
  try {
    await load([store], corpus(15));
    expect(await checkGraph(store)).toEqual([]);
    const stats = await store.read('read/stats', [], {});
    expect(stats.map(({ name, total }) => [name, total])).toEqual(
      expect.arrayContaining([
        ['articles', 15],
        ['statements', 300],
      ]),
    );
  } finally {
    await store.close();
  }
});

describe('the options of npm run bench', () => {
  it('have defaults, and the speakers grow with the graph', () => {
    const sizes = { busy: 1_000_000, quiet: 10_000, counted: 100_000, spelt: 2_000 };
    expect(readingAsked([])).toEqual({
      statements: 100_000,
      sizes,
      seconds: 3,
      rounds: 5,
      parts: ['others', 'sent', 'growth', 'embedded'],
    });
    expect(readingAsked(['--statements', '2000', '--busy', '50', '--parts', 'sent,others'])).toMatchObject({
      ...{ statements: 2_000, parts: ['sent', 'others'], sizes: { busy: 50, quiet: 200, counted: 2_000, spelt: 40 } },
    });
  });

  it.each(['--statements many', '--seconds 0', '--parts all', '--fast', 'text'])('are refused in "%s"', (given) => {
    expect(() => readingAsked(given.split(' '))).toThrow(UsageError);
  });
});

const how = `${HOW_TO_GET_NEO4J}; and npm ci --prefix tests/bench/neo4j-graphql --legacy-peer-deps`;
describeWith(testNeo4j !== null && existsSync(OTHERS), 'npm run bench', how, () => {
  let giveBack: () => Promise<void>;
  beforeAll(async () => {
    giveBack = await takeNeo4j();
    await built();
  }, 900_000 + BUILD_TIME);
  afterAll(async () => {
    if (testNeo4j) await emptyNeo4j(testNeo4j);
    await giveBack();
  }, LONGEST);

  it(
    'finds that all tell the same, and prints what it measured',
    async () => {
      if (testNeo4j === null) throw new Error(HOW_TO_GET_NEO4J);
      await emptyNeo4j(testNeo4j);
      const small = ['--statements', '2000', '--busy', '2000', '--seconds', '0.5', '--rounds', '1'];
      const bench = spawn(process.execPath, ['--import', 'tsx', 'tests/bench/reading/bench.ts', ...small], { cwd: ROOT });
      const ended = new Promise((resolve) => bench.once('exit', resolve));
      const [code, out, err] = await Promise.all([ended, text(bench.stdout), text(bench.stderr)]);
      expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('Error') });
      const rows = out.split('\n').filter((line) => line.startsWith('|'));
      // Four tables of heads, rules and rows: three questions, and twice three; three; six; three.
      expect(rows).toHaveLength(5 * 2 + 3 + 6 + 3 + 6 + 3);
      expect(out).not.toMatch(/NaN|Infinity/);
      const counts = rows.slice(rows.findIndex((row) => row.includes('statements sent')) + 2).slice(0, 3);
      for (const row of counts)
        expect(
          new Set(
            row
              .split('|')
              .slice(2, -1)
              .map((cell) => cell.trim()),
          ).size,
        ).toBe(1);
      const store = await openNeo4jStore(testNeo4j);
      const strange = await store.read('read/check-facets', [], { limit: 5 }).finally(() => store.close());
      expect(strange).toEqual([]);
    },
    LONGEST,
  );
});
