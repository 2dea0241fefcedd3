/** What links make of a graph, on every store: the same in any order of writing, and nothing once an end or the link is gone. */
import { jest } from '@jest/globals';
import { checkGraph } from '../../src/graph/check.js';
import { rebuild } from '../../src/graph/rebuild.js';
import { removeArticle } from '../../src/graph/remove-article.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { removeLinks, writeLinks } from '../../src/graph/write-links.js';
import { decompositions } from '../fixtures/decompositions.js';
import { ADDED, dumpableFiles, dumpOf, edgesOf, nodesOf } from '../helpers/dump.js';
import { linked, linksIn } from '../helpers/links.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(120_000);

const [MORNING, NOON, EVENING] = ['2025-03-06T08:00:00.000Z', '2025-03-06T12:00:00.000Z', '2025-03-06T18:00:00.000Z'];

describeStores(
  (open) => {
    it('joins statements where they repeat or respond, claims where they support or contradict, and a copy with its original', async () => {
      const store = await open();
      await writeDecompositions(store, decompositions, MORNING);
      const links = await linksIn(store);
      await writeLinks(store, links, NOON);
      const relations = await nodesOf(store, 'Relation');
      expect(relations.map(({ kind }) => kind).sort()).toEqual(['contradicts', 'repeats', 'responds_to', 'supports']);
      for (const { id, kind, fromId, toId, addedAt, score } of relations) {
        const letter = kind === 'supports' || kind === 'contradicts' ? 'c_' : 's_';
        expect([String(fromId).slice(0, 2), String(toId).slice(0, 2), addedAt, score]).toEqual([letter, letter, NOON, 0.75]);
        const edges = await edgesOf(store, id as string);
        expect(edges.map(({ type, end }) => [type, end])).toEqual([
          ['RELATES_FROM', fromId],
          ['RELATES_TO', toId],
        ]);
      }
      const [copy] = links.slice(-1);
      const edges = await edgesOf(store, copy?.a.article ?? '');
      expect(edges.filter(({ type }) => type === 'COPY_OF').map(({ start, end, props }) => [start, end, props.score])).toEqual([
        [copy?.a.article, copy?.b.article, 0.75],
      ]);
      expect(await checkGraph(store)).toEqual([]);
    });

    it('makes the same graph when the links come first, when they come twice, and when it is rebuilt', async () => {
      const store = await open();
      await writeDecompositions(store, decompositions, MORNING);
      const links = await linksIn(store);
      await writeLinks(store, links, NOON);
      const wanted = await dumpOf(store);
      await writeLinks(store, [...links].reverse(), EVENING);
      expect(await dumpOf(store)).toEqual(wanted);
      await rebuild(store);
      expect(await dumpOf(store)).toEqual(wanted);
      const other = await open();
      await writeLinks(other, links, NOON);
      expect(await nodesOf(other, 'Relation')).toEqual([]);
      for (const decomposition of decompositions) await writeDecompositions(other, [decomposition], MORNING);
      expect(await dumpOf(other, ADDED)).toEqual(withoutAdded(wanted));
    });

    it('holds no more while an article is gone, and again when it is back', async () => {
      const store = await open();
      await writeDecompositions(store, decompositions, MORNING);
      const links = await linksIn(store);
      await writeLinks(store, links, NOON);
      const wanted = await dumpOf(store, ADDED);
      const gone = links[0]?.a.article ?? '';
      await removeArticle(store, gone);
      expect(await nodesOf(store, 'Relation')).toEqual([]);
      expect(await nodesOf(store, 'Link')).toHaveLength(links.length);
      await writeDecompositions(
        store,
        decompositions.filter(({ article }) => article.id === gone),
        MORNING,
      );
      expect(await dumpOf(store, ADDED)).toEqual(wanted);
    });

    it('leaves what would be there without the links when they are taken back', async () => {
      const store = await open();
      await writeDecompositions(store, decompositions, MORNING);
      const wanted = await dumpOf(store);
      const links = await linksIn(store);
      await writeLinks(store, links, NOON);
      await removeLinks(store, links);
      expect(await dumpOf(store)).toEqual(wanted);
    });

    it('takes a new score and status, keeps when it was added, and joins no copy that was rejected', async () => {
      const store = await open();
      await writeDecompositions(store, decompositions, MORNING);
      const links = await linksIn(store);
      await writeLinks(store, links, NOON);
      const rejected = links.map(({ type, a, b }) => linked(type, a, b, { score: 0.5, status: 'rejected' }));
      await writeLinks(store, rejected, EVENING);
      const relations = await nodesOf(store, 'Relation');
      expect(relations.map(({ score, status, addedAt }) => [score, status, addedAt])).toEqual(Array(4).fill([0.5, 'rejected', NOON]));
      const edges = await edgesOf(store, links[0]?.a.article ?? '');
      expect(edges.filter(({ type }) => type === 'COPY_OF')).toEqual([]);
    });
  },
  { files: dumpableFiles },
);

/** A dump's lines without the times at which things were added. */
function withoutAdded({ nodes, relationships }: Awaited<ReturnType<typeof dumpOf>>) {
  const bare = (lines: readonly string[]) =>
    lines.map((line) => JSON.stringify(JSON.parse(line, (key, value) => (ADDED.includes(key) ? undefined : value)))).sort();
  return { nodes: bare(nodes), relationships: bare(relationships) };
}
