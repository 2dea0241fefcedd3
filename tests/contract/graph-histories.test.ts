import { jest } from '@jest/globals';
import type { Decomposition } from '../../src/decomposition/decomposition.js';
import { checkGraph } from '../../src/graph/check.js';
import { exportDecompositions } from '../../src/graph/export.js';
import { removeArticle } from '../../src/graph/remove-article.js';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { ARTICLE_IDS, anyDecomposition } from '../fixtures/generated.js';
import { ADDED, dumpableFiles, dumpOf } from '../helpers/dump.js';
import fc from '../helpers/property.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(600_000);

/** Looks for a smaller history that fails for so long, and then tells the smallest one found. */
const LIMITS = { interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true };

/** One call: several articles written together, or one removed. */
type Step = { readonly write: readonly Decomposition[] } | { readonly remove: string };

const history: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ write: fc.array(anyDecomposition, { minLength: 1, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom(...ARTICLE_IDS) }) },
  ),
  { minLength: 1, maxLength: 6 },
);

/** What is to be left: of each article its texts, oldest first, each as last decomposed. */
function remaining(steps: readonly Step[]): readonly Decomposition[] {
  const left = new Map<string, readonly Decomposition[]>();
  for (const step of steps) {
    if ('remove' in step) left.delete(step.remove);
    else for (const each of step.write) left.set(each.article.id, [...(left.get(each.article.id) ?? []).filter(hasOtherText(each)), each]);
  }
  return [...left.values()].flat();
}

const hasOtherText = (a: Decomposition) => (b: Decomposition) => a.article.textSha256 !== b.article.textSha256;

async function live(store: Store, steps: readonly Step[]): Promise<void> {
  for (const [day, step] of steps.entries()) {
    if ('remove' in step) await removeArticle(store, step.remove);
    else await writeDecompositions(store, step.write, `2025-02-${String(day + 1).padStart(2, '0')}T00:00:00Z`);
  }
}

const clear = (store: Store) =>
  live(
    store,
    ARTICLE_IDS.map((remove) => ({ remove })),
  );

async function exported(store: Store): Promise<readonly string[]> {
  const json: string[] = [];
  for await (const line of exportDecompositions(store)) json.push(line);
  return json;
}

describeStores(
  (open, kind) => {
    it('holds after any history what writing the rest alone would have left', async () => {
      const store = await open();
      const property = fc.asyncProperty(history, fc.boolean(), async (steps, together) => {
        await clear(store);
        await live(store, steps);
        expect(await checkGraph(store)).toEqual([]);
        const lived = await dumpOf(store, ADDED);
        const left = remaining(steps);
        expect([...(await exported(store))].sort()).toEqual(left.map((each) => JSON.stringify(each)).sort());
        await clear(store);
        expect((await dumpOf(store)).nodes.length).toBeLessThanOrEqual(1);
        await live(store, together ? [{ write: left }] : [...left].map((each) => ({ write: [each] })));
        expect(await dumpOf(store, ADDED)).toEqual(lived);
      });
      await fc.assert(property, { ...LIMITS, numRuns: kind === 'embedded' ? 30 : 5 });
    });

    it('is made again by what it gives out, older revisions and all', async () => {
      const store = await open();
      const property = fc.asyncProperty(history, async (steps) => {
        await clear(store);
        await live(store, steps);
        const lived = await dumpOf(store, ADDED);
        const lines = await exported(store);
        await clear(store);
        for (const line of lines) await writeDecompositions(store, [JSON.parse(line)], '2025-02-09T00:00:00Z');
        expect(await dumpOf(store, ADDED)).toEqual(lived);
        expect(await exported(store)).toEqual(lines);
      });
      await fc.assert(property, { ...LIMITS, numRuns: kind === 'embedded' ? 20 : 3 });
    });
  },
  { files: dumpableFiles },
);
