import { jest } from '@jest/globals';
import { sha256 } from '../../src/decomposition/ids.js';
import { checkGraph } from '../../src/graph/check.js';
import { exportDecompositions } from '../../src/graph/export.js';
import { removeArticle } from '../../src/graph/remove-article.js';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { answer, harbour } from '../fixtures/decompositions.js';
import { type Draft, decompositionOf } from '../fixtures/draft.js';
import { ADDED, dumpableFiles, dumpOf, edgesOf, nodeOf } from '../helpers/dump.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(60_000);

const [MORNING, NOON, EVENING] = ['2025-03-06T08:00:00.000Z', '2025-03-06T12:00:00.000Z', '2025-03-06T18:00:00.000Z'];

const first = decompositionOf(harbour);
const corrected: Draft = { ...harbour, text: harbour.text.replace('by Friday', 'by Friday, perhaps') };
const second = decompositionOf(corrected);
const third = decompositionOf({ id: harbour.id, text: 'Withdrawn.' });
const other = decompositionOf(answer);

const olderId = (text: string) => `ledger/harbour@${sha256(text).slice(0, 12)}`;

const revises = async (store: Store, id: string) =>
  (await edgesOf(store, id)).filter(({ type, start }) => type === 'REVISES' && start === id).map(({ end }) => end);

describeStores(
  (open) => {
    it('keeps the older text under a mark of its own, with its evidence and outside every count', async () => {
      const store = await open();
      await writeDecompositions(store, [first, other], MORNING);
      await writeDecompositions(store, [second], NOON);
      const older = olderId(harbour.text);
      expect(await nodeOf(store, 'Article', { id: 'ledger/harbour' })).toMatchObject({
        current: true,
        text: corrected.text,
        addedAt: NOON,
      });
      expect(await nodeOf(store, 'Article', { id: older })).toMatchObject({
        current: false,
        text: harbour.text,
        addedAt: MORNING,
        givenId: 'ledger/harbour',
      });
      expect(await revises(store, 'ledger/harbour')).toEqual([older]);
      const types = new Set((await edgesOf(store, older)).map(({ type }) => type));
      expect([...types].sort()).toEqual(['HAS_DECOMPOSITION', 'REPORTS', 'REVISES', 'STATED_IN']);
      const statements = (await edgesOf(store, older)).filter(({ type }) => type === 'STATED_IN');
      expect(statements).toHaveLength(4);
      for (const { other: id } of statements) {
        const own = new Set((await edgesOf(store, id)).map(({ type }) => type));
        expect([...own].filter((type) => !['STATED_IN', 'RESTATES', 'WITHIN'].includes(type))).toEqual([]);
      }
      const claim = await nodeOf(store, 'Claim', { folded: 'norland has blocked three grain ships' });
      expect(claim).toMatchObject({ articleCount: 2, outletCount: 2 });
      expect(await checkGraph(store)).toEqual([]);
    });

    it('is, but for its own nodes, what the newest text alone would have left', async () => {
      const store = await open();
      await writeDecompositions(store, [second, other], NOON);
      const alone = await dumpOf(store, ADDED);
      for (const id of ['ledger/harbour', 'courier/answer']) await removeArticle(store, id);
      await writeDecompositions(store, [first, other, second], NOON);
      const revised = await dumpOf(store, ADDED);
      const extra = revised.nodes.filter((line) => !alone.nodes.includes(line)).map((line) => JSON.parse(line).labels[0]);
      expect([...new Set(extra)].sort()).toEqual(['Article', 'Decomposition', 'EventMention', 'Statement']);
      expect(alone.nodes.filter((line) => !revised.nodes.includes(line)).map((line) => JSON.parse(line).labels[0])).toEqual([
        'Decomposition',
      ]);
      expect(alone.relationships.filter((line) => !revised.relationships.includes(line))).toEqual([]);
    });

    it('makes a text that comes back current again, with the times it had', async () => {
      const store = await open();
      await writeDecompositions(store, [first], MORNING);
      await writeDecompositions(store, [second], NOON);
      await writeDecompositions(store, [first], EVENING);
      expect(await nodeOf(store, 'Article', { id: 'ledger/harbour' })).toMatchObject({ text: harbour.text, addedAt: MORNING });
      expect(await nodeOf(store, 'Statement', { articleId: 'ledger/harbour', act: 'predict' })).toMatchObject({ addedAt: MORNING });
      expect(await revises(store, 'ledger/harbour')).toEqual([olderId(corrected.text)]);
      expect(await revises(store, olderId(corrected.text))).toEqual([]);
      expect(await checkGraph(store)).toEqual([]);
    });

    it('keeps a chain of texts in order, gives them out oldest first, and removes them together', async () => {
      const store = await open();
      await writeDecompositions(store, [first, second, third], MORNING);
      expect(await revises(store, 'ledger/harbour')).toEqual([olderId(corrected.text)]);
      expect(await revises(store, olderId(corrected.text))).toEqual([olderId(harbour.text)]);
      const given: string[] = [];
      for await (const json of exportDecompositions(store)) given.push(json);
      expect(given).toEqual([first, second, third].map((each) => JSON.stringify(each)));
      expect((await removeArticle(store, olderId(harbour.text))).removed).toBe(false);
      expect((await removeArticle(store, 'ledger/harbour')).removed).toBe(true);
      expect((await dumpOf(store)).nodes).toHaveLength(1);
    });
  },
  { files: dumpableFiles },
);
