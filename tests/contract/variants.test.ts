/** Every variant of every file of cypher/ runs on every store over a small graph: the columns of its header, and the same rows. */
import { jest } from '@jest/globals';
import { optionalNames, productFiles, variantsOf } from '../../src/graph/statements.js';
import type { Row, Store, Value } from '../../src/graph/store.js';
import { typicalParams } from '../../src/graph/typical-calls.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { writeLinks } from '../../src/graph/write-links.js';
import { articles } from '../fixtures/articles.js';
import { canal } from '../fixtures/canal.js';
import { answer } from '../fixtures/decompositions.js';
import { decompositionOf } from '../fixtures/draft.js';
import { dumpableFiles } from '../helpers/dump.js';
import { linked, linksIn } from '../helpers/links.js';
import { describeStores } from '../helpers/stores.js';
import { type FittingCall, fittingCalls, type Stored } from './fitting-calls.js';

jest.setTimeout(900_000);

const files = productFiles();

/** Statements that are sent side by side. */
const AT_ONCE = 4;

/** What each call gave on the store that was asked first: the other one is to give the same. */
const answers = new Map<string, string>();

/** Each store looks for names in its own way: what fits some words is not the same. */
const OWN_WAY = ['search/names'];

describeStores(
  (open, kind) => {
    it('runs every variant of every read, with the columns of its header and the rows of the other store', async () => {
      const store = await open();
      await fill(store);
      const stored: Stored = await store.read('read/dump-nodes', [], {});
      const calls = [...fittingCalls(files, kind, stored)];
      const failures: string[] = [];
      const found = new Set<string>();
      const next = async () => {
        for (let call = calls.pop(); call !== undefined; call = calls.pop()) {
          const rows = await store.read(call.name, call.given, call.params).catch((error: unknown) => String(error));
          if (typeof rows === 'string') failures.push(`${call.name} [${call.given}]: ${rows}`);
          else {
            if (rows.some(holdsSomething)) found.add(call.name);
            failures.push(...complaints(call, rows));
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, next));
      expect(failures).toEqual([]);
      expect(files.names.filter((name) => !found.has(name) && !/^write\/|^read\/check-/.test(name))).toEqual([]);
    });

    it('runs every write, and leaves nothing when the transaction ends badly', async () => {
      const store = await open();
      const failures: string[] = [];
      for (const name of files.names.filter((candidate) => candidate.startsWith('write/'))) {
        const words = String(await undone(store, name).catch((error: unknown) => error));
        if (words !== 'Error: undone') failures.push(words);
      }
      expect(failures).toEqual([]);
    });

    function complaints(call: FittingCall, rows: readonly Row[]): readonly string[] {
      const file = files.file(call.name, kind);
      const columns = file.returns.filter(({ name, optional }) => !optional || call.given.includes(name)).map(({ name }) => name);
      const other = rows.find((row) => String(Object.keys(row).sort()) !== String([...columns].sort()));
      const question = JSON.stringify([call.name, call.given, call.params]);
      const answer = canonical(rows, /ORDER BY[^}]*$/.test(file.lines.map(({ text }) => text).join('\n')));
      const first = answers.get(question) ?? answer;
      answers.set(question, first);
      return [
        ...(other ? [`${call.name} [${call.given}] returns ${Object.keys(other)}`] : []),
        ...(answer !== first && !OWN_WAY.includes(call.name) ? [`${question}\nfirst: ${first}\n${kind}: ${answer}`] : []),
      ];
    }
  },
  { files: dumpableFiles },
);

/** The articles of the fixtures, one of them in a second revision, and what only later steps will write: judgements; with links of each kind between its articles. */
async function fill(store: Store): Promise<void> {
  const earlier = decompositionOf({ ...answer, text: `${answer.text}\nMore will be told.` });
  await writeDecompositions(store, [earlier], '2025-03-06T12:00:00Z');
  await writeDecompositions(store, [...articles, ...canal], '2025-03-07T12:00:00Z');
  await store.write(async (writer) => {
    const [entity, other] = (await writer.read('read/check-entity-page', [], { after: '', first: 2 })).map(({ id }) => id ?? null);
    const judged = {
      aId: entity ?? null,
      bId: other ?? null,
      verdict: 'same',
      at: '2025-03-08T00:00:00Z',
      revokedAt: '2025-03-08T06:00:00Z',
    };
    await writer.run('write/judgement', { rows: ['j1', 'j2'].map((id) => ({ id, props: { id, ...judged } })) });
    const ends = ['j1', 'j2'].flatMap((id) => [judged.aId, judged.bId].map((to) => ({ id, to })));
    await writer.run('write/concerns', { rows: ends });
  });
  const links = await linksIn(store);
  const stories = links.filter(({ type }) => type === 'copy').map(({ a, b }) => linked('story', a, b));
  await writeLinks(store, [...links, ...stories], '2025-03-08T12:00:00Z');
}

const undone = (store: Store, name: string) =>
  store.write(async (writer) => {
    await writer.run(name, typicalParams(files.file(name, store.kind), []));
    throw new Error('undone');
  });

/** A page of a hub without neighbours is no find. */
const holdsSomething = ({ rows, cells }: Row) => [rows, cells].every((list) => !Array.isArray(list) || list.length > 0);

/** Pages, and rows where the statement ends in an order, are in order; other rows and lists come as they come. */
function canonical(rows: readonly Row[], ordered: boolean): string {
  const lines = rows.map((row) => JSON.stringify(sorted(row)));
  return (ordered ? lines : lines.sort()).join('\n');
}

function sorted(value: Value, name = ''): Value {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) {
    const items = value.map((item) => sorted(item));
    return name === 'rows' ? items : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner, key)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

it('has no file with more than 64 variants, and writes without optional lines', () => {
  const sizes = files.names.map((name) => ({
    name,
    variants: variantsOf(files.file(name, 'neo4j')).length,
    optional: optionalNames(files.file(name, 'neo4j')),
  }));
  expect(sizes.filter(({ variants }) => variants > 64)).toEqual([]);
  expect(sizes.filter(({ name, optional }) => name.startsWith('write/') && optional.length > 0)).toEqual([]);
});
