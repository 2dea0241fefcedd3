import { jest } from '@jest/globals';
import type { Decomposition } from '../../src/decomposition/decomposition.js';
import { parseDecomposition } from '../../src/decomposition/parse.js';
import { checkGraph } from '../../src/graph/check.js';
import { exportDecompositions } from '../../src/graph/export.js';
import { removeArticle } from '../../src/graph/remove-article.js';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { answer, decompositions, harbour, note } from '../fixtures/decompositions.js';
import { decompositionOf } from '../fixtures/draft.js';
import { ADDED, dumpableFiles, dumpOf, edgesOf, nodeOf } from '../helpers/dump.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(60_000);

const MORNING = '2025-03-06T08:00:00.000Z';
const NOON = '2025-03-06T12:00:00.000Z';

const exported = async (store: Store) => {
  const json: string[] = [];
  for await (const line of exportDecompositions(store)) json.push(line);
  return json;
};

/** Another decomposition of the same text: one statement has another speaker, one is new, the others and what happened are gone. */
const replacement = decompositionOf({
  ...harbour,
  producer: 'better',
  roles: [],
  events: [],
  statements: [
    { content: 'Norland has blocked three grain ships', source: 'norland', cue: 'said' },
    { content: 'three grain ships', source: 'velde' },
  ],
});

/** What was written last on any store: the other one is to hold the same. */
let firstDump: unknown = null;

describeStores(
  (open) => {
    it('gives back every decomposition as it was written', async () => {
      const store = await open();
      expect(await exported(store)).toEqual([]);
      const { articleIds } = await writeDecompositions(store, decompositions, NOON);
      expect(articleIds).toEqual(['ledger/harbour', 'courier/answer', 'note', 'bare']);
      const byId = [...decompositions].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
      expect(await exported(store)).toEqual(byId.map((decomposition) => JSON.stringify(decomposition)));
      expect(await checkGraph(store)).toEqual([]);
    });

    it('gives back the JSON as it came, its keys in their order', async () => {
      const store = await open();
      const json = JSON.stringify(decompositionOf(harbour), (_key, value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
      );
      await writeDecompositions(store, [parseDecomposition(JSON.parse(json))], NOON);
      expect(await exported(store)).toEqual([json]);
    });

    it('holds the same on every store', async () => {
      const store = await open();
      await writeDecompositions(store, decompositions, NOON);
      const dump = await dumpOf(store);
      firstDump ??= dump;
      expect(dump).toEqual(firstDump);
    });

    it('changes nothing when the same is written again, later and in another order of keys', async () => {
      const store = await open();
      await writeDecompositions(store, decompositions, MORNING);
      const dump = await dumpOf(store);
      const turned = decompositions.map((each) => Object.fromEntries(Object.entries(each).reverse()) as Decomposition);
      await writeDecompositions(store, decompositions, NOON);
      await writeDecompositions(store, [...turned].reverse(), NOON);
      expect(await dumpOf(store)).toEqual(dump);
    });

    it('is the same whatever the order of articles, together or one by one', async () => {
      const store = await open();
      await writeDecompositions(store, decompositions, NOON);
      const together = await dumpOf(store);
      for (const { article } of decompositions) await removeArticle(store, article.id);
      for (const each of [...decompositions].reverse()) await writeDecompositions(store, [each], NOON);
      expect(await dumpOf(store)).toEqual(together);
    });

    it('is empty but for its version when all that was written is removed', async () => {
      const store = await open();
      await writeDecompositions(store, decompositions, NOON);
      for (const { article } of decompositions) expect((await removeArticle(store, article.id)).removed).toBe(true);
      expect((await removeArticle(store, 'note')).removed).toBe(false);
      const { nodes, relationships } = await dumpOf(store);
      expect(nodes.map((line) => JSON.parse(line).labels)).toEqual([['Version']]);
      expect(relationships).toEqual([]);
    });

    it.each([
      { what: 'letters', letter: 'o', most: 1980 },
      { what: 'syllables, which fold to nine bytes', letter: '각', most: 880 },
    ])('takes the longest name, outlet and address that a decomposition may have, of $what', async ({ letter, most }) => {
      const store = await open();
      const long = letter.repeat(most);
      const url = `https://x.example/${long}`;
      const entities = { long: { kind: 'Person' as const, name: `Ada ${long}`, aliases: [long] } };
      await writeDecompositions(store, [decompositionOf({ id: 'long', text: 'It rained.', url, outlet: long, entities })], NOON);
      expect(await checkGraph(store)).toEqual([]);
      expect(await nodeOf(store, 'Article', { id: 'long' })).toMatchObject({ url, outletName: long });
    });

    it('takes all or nothing of a call', async () => {
      const store = await open();
      await writeDecompositions(store, [decompositionOf(harbour)], NOON);
      const dump = await dumpOf(store);
      const broken = decompositionOf(answer);
      const torn: Decomposition = { ...broken, statements: broken.statements.map((each) => ({ ...each, within: 'not there' })) };
      await expect(writeDecompositions(store, [decompositionOf(note), torn], NOON)).rejects.toThrow();
      await expect(writeDecompositions(store, [{ ...broken, article: { ...broken.article, id: 'x@0123456789ab' } }], NOON)).rejects.toThrow(
        'older revision',
      );
      expect(await dumpOf(store)).toEqual(dump);
    });

    it('writes nothing for nothing', async () => {
      const store = await open();
      expect((await writeDecompositions(store, [], NOON)).articleIds).toEqual([]);
      expect((await dumpOf(store)).relationships).toEqual([]);
    });

    it('keeps empties, numbers and absences plain', async () => {
      const store = await open();
      await writeDecompositions(store, decompositions, NOON);
      expect(await nodeOf(store, 'Article', { id: 'bare' })).toEqual({
        id: 'bare',
        givenId: 'bare',
        current: true,
        text: 'Nothing happened.',
        textSha256: expect.any(String),
        language: 'en',
        addedAt: NOON,
        sortKey: '2025-03-06T12:00:00Z bare',
        day: '2025-03-06',
        hour: '2025-03-06T12',
        week: '2025-W10',
        month: '2025-03',
        words: ' nothing happened ',
        headlineQuotesNotInBody: [],
        mentionIds: [],
      });
      const raining = await nodeOf(store, 'Statement', { text: 'It is raining,' });
      expect(raining).toMatchObject({
        speakerIds: [],
        aboutIds: [],
        targetIds: [],
        countryIds: [],
        confidence: 0.9,
        unresolved: true,
        starts: [1],
      });
      for (const absent of ['sourceText', 'outletId', 'saidAtValue', 'dueValue']) expect(raining).not.toHaveProperty(absent);
      expect(await nodeOf(store, 'Statement', { text: 'the harbour was full' })).toMatchObject({
        confidence: 1,
        secondHand: true,
        dated: false,
      });
    });

    it('lets a statement that restates stand in its article alone', async () => {
      const store = await open();
      await writeDecompositions(store, [decompositionOf(harbour)], NOON);
      const headline = await nodeOf(store, 'Statement', { restates: true });
      const blocked = await nodeOf(store, 'Statement', { text: 'Norland has blocked three grain ships' });
      expect((await edgesOf(store, String(headline.id))).map(({ type }) => type)).toEqual(['RESTATES', 'STATED_IN']);
      expect(headline).toMatchObject({ speakerIds: blocked.speakerIds, aboutIds: blocked.aboutIds, targetIds: blocked.targetIds });
      expect(headline).not.toHaveProperty('claimId');
    });

    it('joins articles in the nodes that they share', async () => {
      const store = await open();
      await writeDecompositions(store, decompositions, NOON);
      expect(await nodeOf(store, 'Entity', { folded: 'jana velde' })).toMatchObject({
        name: 'JANA VELDE',
        aliases: ['Jana Velde', 'Velde'],
        named: true,
      });
      const claim = await nodeOf(store, 'Claim', { folded: 'norland has blocked three grain ships' });
      expect(claim).toMatchObject({ articleCount: 2, outletCount: 2, independentReportCount: 2, day: '2025-03-04' });
      expect((await edgesOf(store, String(claim.id))).map(({ type, other }) => [type, other]).sort()).toEqual([
        ['CARRIED_IN', 'courier/answer'],
        ['CARRIED_IN', 'ledger/harbour'],
        ['CLAIMED_ABOUT', expect.stringMatching(/^e_/)],
        ['CLAIMED_BY', expect.stringMatching(/^e_/)],
        ['EXPRESSES', expect.stringMatching(/^s_/)],
        ['EXPRESSES', expect.stringMatching(/^s_/)],
      ]);
    });

    it('replaces a decomposition whole, and keeps when what persists was added', async () => {
      const store = await open();
      const other = decompositionOf(answer);
      await writeDecompositions(store, [decompositionOf(harbour), other], MORNING);
      await writeDecompositions(store, [replacement], NOON);
      expect(await checkGraph(store)).toEqual([]);
      expect(await nodeOf(store, 'Article', { id: 'ledger/harbour' })).toMatchObject({ addedAt: MORNING });
      const kept = await nodeOf(store, 'Statement', { text: 'Norland has blocked three grain ships' });
      expect(kept).toMatchObject({ addedAt: MORNING, producer: 'better 1', countryIds: kept.speakerIds });
      expect(await nodeOf(store, 'Statement', { text: 'three grain ships' })).toMatchObject({ addedAt: NOON });
      const replaced = await dumpOf(store, ADDED);
      for (const { article } of [replacement, other]) await removeArticle(store, article.id);
      await writeDecompositions(store, [replacement, other], NOON);
      expect(await dumpOf(store, ADDED)).toEqual(replaced);
    });
  },
  { files: dumpableFiles },
);
