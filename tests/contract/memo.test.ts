/** Snapshots with a memo answer what they would without one, whoever writes in between, and read nothing twice. */
import { jest } from '@jest/globals';
import type { Decomposition } from '../../src/decomposition/decomposition.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import type { Dimension } from '../../src/graph/reads/list-counts.js';
import { listPages, type PageShape } from '../../src/graph/reads/list-pages.js';
import { FIRST_KEY, LAST_KEY } from '../../src/graph/reads/sort-keys.js';
import { removeArticle } from '../../src/graph/remove-article.js';
import { type CypherFiles, productFiles } from '../../src/graph/statements.js';
import type { SnapshotReader, Store, Value } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { articles } from '../fixtures/articles.js';
import { ARTICLE_IDS, anyDecomposition } from '../fixtures/generated.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { testNeo4j } from '../helpers/neo4j.js';
import fc from '../helpers/property.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(600_000);

const LIMITS = { interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true };

/** Files that an engine was sent, in order. */
const sent: string[] = [];
const product = productFiles();
const files: CypherFiles = {
  names: product.names,
  file(name, kind) {
    sent.push(name);
    return product.file(name, kind);
  },
};

/** Everything is kept, so that what is kept for too long shows. */
const memo = { slow: 0 };

type Step =
  | { readonly write: readonly Decomposition[]; readonly elsewhere: boolean }
  | { readonly remove: string; readonly elsewhere: boolean }
  | { readonly ask: readonly Dimension[]; readonly filter: Readonly<Record<string, Value>>; readonly first: number };

const elsewhere = fc.boolean();
const history: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ write: fc.array(anyDecomposition, { minLength: 1, maxLength: 2 }), elsewhere }) },
    { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom(...ARTICLE_IDS), elsewhere }) },
    {
      weight: 5,
      arbitrary: fc.record({
        ask: fc.constantFrom<readonly Dimension[]>(['act', 'month'], ['speaker'], ['about', 'day']),
        filter: fc.constantFrom<Readonly<Record<string, Value>>>({}, { acts: ['deny'] }),
        first: fc.constantFrom(0, 2),
      }),
    },
  ),
  { minLength: 3, maxLength: 10 },
);

/** The same reads, each by itself: nothing is written while they are read. */
const withoutSnapshots = (store: Store): SnapshotReader => ({ read: store.read.bind(store), snapshot: (work) => work(store) });

/** Lists of everything, and of each speaker that there is. */
async function answers(reader: SnapshotReader, speakers: readonly string[], shape: PageShape) {
  const window = { after: FIRST_KEY, before: LAST_KEY, since: FIRST_KEY, until: LAST_KEY };
  const of = (hubIds: readonly string[] | null) => ({ hubIds, ...window });
  return {
    everything: await listPages(reader, 'statements', shape, [of(null)]),
    said: await listPages(reader, 'said', shape, [of(speakers), ...speakers.map((id) => of([id]))]),
  };
}

async function speakersIn(store: Store): Promise<readonly string[]> {
  const shape = { first: 0, oldestFirst: true, parts: [], filter: {}, counts: { by: [['speaker']], all: [] } } satisfies PageShape;
  const { everything } = await answers(withoutSnapshots(store), [], shape);
  return (everything[0]?.counts?.by.get('speaker') ?? []).flatMap(({ values }) => values.speaker ?? []);
}

async function live(store: Store, other: Store, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('ask' in step) {
      const { ask, filter, first } = step;
      const shape = { first, oldestFirst: false, parts: [], filter, counts: { by: [ask], all: ['month'] } } satisfies PageShape;
      const speakers = await speakersIn(store);
      expect(await answers(store, speakers, shape)).toEqual(await answers(withoutSnapshots(store), speakers, shape));
    } else {
      const writer = step.elsewhere ? other : store;
      if ('remove' in step) await removeArticle(writer, step.remove);
      else await writeDecompositions(writer, step.write, ADDED_AT);
    }
  }
}

describeStores(
  (open, kind) => {
    it('answers after any history as without a memo, by whomever the articles are written', async () => {
      const store = await open();
      const other = kind === 'neo4j' && testNeo4j ? await openNeo4jStore(testNeo4j) : store;
      const property = fc.asyncProperty(history, async (steps) => {
        for (const id of ARTICLE_IDS) await removeArticle(store, id);
        await live(store, other, steps);
      });
      await fc.assert(property, { ...LIMITS, numRuns: kind === 'embedded' ? 30 : 5 });
      await other.close();
    });

    it('counts a list once while nothing is written, and tells the same statements each time', async () => {
      const store = await open();
      await writeDecompositions(store, articles, ADDED_AT);
      const { ask } = await clientOf(store);
      const asked = async () => {
        sent.length = 0;
        const { statements, data, errors } = await ask(
          '{ entity(ref: { name: "Olu Brand" }) { statements { facets(by: SPEAKER) { label count } timeline(by: MONTH) { from count } } } }',
        );
        expect(errors).toEqual([]);
        return { statements, data, counted: sent.filter((name) => name === 'read/said-counts').length };
      };
      const first = await asked();
      expect(first.counted).toBeGreaterThan(0);
      expect(await asked()).toEqual({ ...first, counted: 0 });
      await removeArticle(store, articles[0]?.article.id ?? '');
      expect((await asked()).counted).toBe(first.counted);
    });

    it('keeps nothing of what is read outside of snapshots', async () => {
      const store = await open();
      await writeDecompositions(store, articles, ADDED_AT);
      sent.length = 0;
      for (let turn = 0; turn < 2; turn += 1) await store.read('read/stats', [], {});
      expect(sent).toEqual(['read/stats', 'read/stats']);
    });
  },
  { files, memo },
);
