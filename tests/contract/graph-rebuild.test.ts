import { jest } from '@jest/globals';
import { checkGraph } from '../../src/graph/check.js';
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import { rebuild } from '../../src/graph/rebuild.js';
import { removeArticle } from '../../src/graph/remove-article.js';
import type { Store } from '../../src/graph/store.js';
import { StoreRebuiltError, StoreVersionError } from '../../src/graph/store.js';
import { StoredDecompositionError } from '../../src/graph/stored-revisions.js';
import { assertVersion, GRAPH_VERSION, graphVersion } from '../../src/graph/version.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { answer, decompositions, harbour } from '../fixtures/decompositions.js';
import { decompositionOf } from '../fixtures/draft.js';
import { dumpableFiles, dumpOf, edgesOf, nodeOf } from '../helpers/dump.js';
import { plantsIn } from '../helpers/plant.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(60_000);

const [MORNING, NOON, EVENING] = ['2025-03-06T08:00:00.000Z', '2025-03-06T12:00:00.000Z', '2025-03-06T18:00:00.000Z'];

/** Written at three times: a replacement, which keeps what persists, and a revision; with a judgement and a link that someone made. */
async function livedIn(store: Store): Promise<void> {
  await writeDecompositions(store, decompositions, MORNING);
  const { events: _, ...withoutEvents } = harbour;
  await writeDecompositions(store, [decompositionOf({ ...withoutEvents, statements: (harbour.statements ?? []).slice(1, 3) })], NOON);
  await writeDecompositions(store, [decompositionOf({ ...answer, text: `${answer.text} Nobody else did.` })], EVENING);
  const [a, b] = [await nodeOf(store, 'Entity', { name: 'Oskar Lund' }), await nodeOf(store, 'Entity', { folded: 'jana velde' })];
  const judgement = {
    id: 'j_1',
    aId: a.id as string,
    bId: b.id as string,
    verdict: 'same',
    score: 0.5,
    reason: 'planted',
    by: 'a test',
    at: NOON,
  };
  await plantsIn(store).written('judgement', { rows: [{ id: 'j_1', props: judgement }] });
  await plantsIn(store).written('concerns', { rows: [judgement.aId, judgement.bId].map((to) => ({ id: 'j_1', to })) });
  const [canonicalId = ''] = [judgement.aId, judgement.bId].sort();
  await plantsIn(store).written('canonical-id', {
    rows: [judgement.aId, judgement.bId].map((id) => ({
      id,
      canonicalId,
      memberIds: id === canonicalId ? [judgement.aId, judgement.bId].sort() : null,
    })),
  });
  await plantsIn(store).written('link', { rows: [{ id: 'l_1', props: { id: 'l_1', json: '{"type":"copy"}', addedAt: NOON } }] });
}

/** The store, with something that happens before each of its transactions, which are counted from 1. */
function watched(store: Store, happens: (nth: number) => unknown): Store {
  let writes = 0;
  const write: Store['write'] = async (work) => {
    writes += 1;
    await happens(writes);
    return store.write(work);
  };
  return Object.assign(Object.create(store) as Store, { write });
}

async function writesOfRebuild(store: Store): Promise<number> {
  let writes = 0;
  await rebuild(
    watched(store, (nth) => {
      writes = nth;
    }),
  );
  return writes;
}

describeStores(
  (open) => {
    it('makes the same graph again in its place: every time it was added, judgements and links too', async () => {
      const store = await open();
      await livedIn(store);
      const dump = await dumpOf(store);
      await rebuild(store);
      expect(await dumpOf(store)).toEqual(dump);
      expect(await checkGraph(store)).toEqual([]);
    });

    it('makes the same graph in a fresh store, and leaves the old one as it was', async () => {
      const store = await open();
      await livedIn(store);
      const dump = await dumpOf(store);
      const fresh = await openEmbeddedStore({ folder: null, files: dumpableFiles });
      await rebuild(store, fresh);
      expect(await dumpOf(fresh)).toEqual(dump);
      expect(await dumpOf(store)).toEqual(dump);
      await fresh.close();
    });

    it('mends what was derived wrongly', async () => {
      const store = await open();
      await livedIn(store);
      const dump = await dumpOf(store);
      const plants = plantsIn(store);
      await plants.noNode('Statement', await nodeOf(store, 'Statement', { text: 'It is raining,' }));
      await plants.properties('Claim', await nodeOf(store, 'Claim', { folded: 'it is raining' }), { text: 'it is dry' });
      await plants.written('name', { ids: ['nobody'] });
      expect((await checkGraph(store)).length).toBeGreaterThan(0);
      await rebuild(store);
      expect(await dumpOf(store)).toEqual(dump);
    });

    it('leaves the graph to another that begins while it runs, and says so', async () => {
      const store = await open();
      await livedIn(store);
      const dump = await dumpOf(store);
      const writes = await writesOfRebuild(store);
      for (const nth of [2, Math.ceil(writes / 2), writes]) {
        const overtaken = rebuild(watched(store, (at) => at === nth && rebuild(store)));
        await expect(overtaken).rejects.toThrow(StoreRebuiltError);
        await expect(overtaken).rejects.toThrow(/Another rebuild.*hearsay check/);
        expect(await dumpOf(store)).toEqual(dump);
      }
      const both = await Promise.allSettled([rebuild(store), rebuild(store)]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await dumpOf(store)).toEqual(dump);
      expect(await checkGraph(store)).toEqual([]);
    }, 300_000);

    it('is mended by the next wherever it breaks off, and nothing is written meanwhile', async () => {
      const store = await open();
      await livedIn(store);
      const dump = await dumpOf(store);
      const writes = await writesOfRebuild(store);
      const breakingOff = (nth: number) =>
        watched(store, (at) => {
          if (at === nth) throw new Error('broken off');
        });
      for (let nth = 1; nth <= writes; nth += 1) {
        await expect(rebuild(breakingOff(nth))).rejects.toThrow('broken off');
        expect(await graphVersion(store)).toBe(nth === 1 ? GRAPH_VERSION : 0);
        if (nth > 1) await expect(writeDecompositions(store, decompositions, EVENING)).rejects.toThrow(StoreVersionError);
        await rebuild(store);
        expect(await dumpOf(store)).toEqual(dump);
      }
    }, 300_000);

    it('keeps a judgement while an entity is gone, and holds it again when it comes back', async () => {
      const store = await open();
      await livedIn(store);
      const canonical = async () => (await nodeOf(store, 'Entity', { name: 'Oskar Lund' })).canonicalId;
      const before = await canonical();
      await removeArticle(store, 'courier/answer');
      expect((await edgesOf(store, 'j_1')).map(({ type }) => type)).toEqual(['CONCERNS']);
      const velde = await nodeOf(store, 'Entity', { folded: 'jana velde' });
      expect(velde.canonicalId).toBe(velde.id);
      await writeDecompositions(store, [decompositionOf(answer)], EVENING);
      expect(await canonical()).toBe(before);
      expect((await edgesOf(store, 'j_1')).map(({ type }) => type)).toEqual(['CONCERNS', 'CONCERNS']);
    });

    it('tells its version once something was written', async () => {
      const store = await open();
      expect(await graphVersion(store)).toBeNull();
      await assertVersion(store);
      await writeDecompositions(store, decompositions, NOON);
      expect(await graphVersion(store)).toBe(GRAPH_VERSION);
      await assertVersion(store);
    });

    it.each([
      { what: 'an older version', graph: -1, says: /has version -1.*hearsay rebuild/ },
      { what: 'a rebuild that was broken off', graph: 0, says: /not complete.*hearsay rebuild/ },
      { what: 'a newer version', graph: GRAPH_VERSION + 1, says: /newer.*Upgrade/ },
    ])('refuses $what, and changes nothing', async ({ graph, says }) => {
      const store = await open();
      await writeDecompositions(store, [decompositionOf(harbour)], NOON);
      await plantsIn(store).properties('Version', { id: 'graph' }, { graph });
      const dump = await dumpOf(store);
      await expect(assertVersion(store)).rejects.toThrow(says);
      await expect(writeDecompositions(store, decompositions, NOON)).rejects.toThrow(StoreVersionError);
      await expect(removeArticle(store, 'ledger/harbour')).rejects.toThrow(StoreVersionError);
      expect(await dumpOf(store)).toEqual(dump);
      if (graph > GRAPH_VERSION) {
        await expect(rebuild(store)).rejects.toThrow(says);
        expect(await dumpOf(store)).toEqual(dump);
      } else {
        await rebuild(store);
        await assertVersion(store);
      }
    });

    it('is not begun when a decomposition cannot be read', async () => {
      const store = await open();
      await writeDecompositions(store, [decompositionOf(harbour)], NOON);
      await plantsIn(store).properties('Decomposition', { id: 'ledger/harbour' }, { json: '{' });
      const dump = await dumpOf(store);
      await expect(rebuild(store)).rejects.toThrow(StoredDecompositionError);
      await expect(rebuild(store)).rejects.toThrow(/"ledger\/harbour".*backup/);
      expect(await dumpOf(store)).toEqual(dump);
    });

    it('takes decompositions without a version for an older graph', async () => {
      const store = await open();
      await writeDecompositions(store, [decompositionOf(harbour)], NOON);
      await plantsIn(store).noNode('Version', { id: 'graph' });
      const dump = await dumpOf(store);
      await expect(assertVersion(store)).rejects.toThrow(StoreVersionError);
      await expect(writeDecompositions(store, decompositions, NOON)).rejects.toThrow(StoreVersionError);
      await expect(removeArticle(store, 'ledger/harbour')).rejects.toThrow(StoreVersionError);
      expect(await dumpOf(store)).toEqual(dump);
    });
  },
  { files: dumpableFiles },
);
