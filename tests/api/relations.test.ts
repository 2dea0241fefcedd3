/** What joins statements, claims and articles, read from each of its ends and as a list. */
import { jest } from '@jest/globals';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { writeLinks } from '../../src/graph/write-links.js';
import { decompositions } from '../fixtures/decompositions.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { dumpableFiles, nodesOf } from '../helpers/dump.js';
import { linked, linksIn } from '../helpers/links.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(120_000);

const CONTRADICTIONS = `query ($status: [RelationStatus!], $text: String, $about: [EntityRef!]) {
  contradictions(status: $status, text: $text, about: $about) { totalCount nodes {
    id kind score status signals from { id __typename ... on Claim { text } } to { id ... on Claim { text } }
  } }
}`;

type Found = { readonly totalCount: number; readonly nodes: readonly Record<string, unknown>[] };

describeStores(
  (open) => {
    const linkedStore = async () => {
      const store = await open();
      await writeDecompositions(store, decompositions, ADDED_AT);
      const links = await linksIn(store);
      await writeLinks(store, links, ADDED_AT);
      return { store, links, ...(await clientOf(store)) };
    };

    it('gives a relation from each end, from the list and by its id', async () => {
      const { store, ask } = await linkedStore();
      for (const relation of await nodesOf(store, 'Relation')) {
        const { id, fromId, toId } = relation as { id: string; fromId: string; toId: string };
        const kind = String(relation.kind).toUpperCase();
        const fields = 'totalCount nodes { id kind score from { id } to { id } }';
        const query = `query ($from: ID!, $to: ID!, $id: ID!) {
          from: node(id: $from) { ... on Statement { relations(kind: [${kind}]) { ${fields} } } ... on Claim { relations(kind: [${kind}]) { ${fields} } } }
          to: node(id: $to) { ... on Statement { relations(kind: [${kind}]) { ${fields} } } ... on Claim { relations(kind: [${kind}]) { ${fields} } } }
          node(id: $id) { __typename id ... on Relation { kind } }
        }`;
        const { data, errors } = await ask(query, { from: fromId, to: toId, id });
        const relations = { totalCount: 1, nodes: [{ id, kind, score: 0.75, from: { id: fromId }, to: { id: toId } }] };
        expect(errors).toEqual([]);
        expect(data).toEqual({ from: { relations }, to: { relations }, node: { __typename: 'Relation', id, kind } });
      }
    });

    it('lists contradictions alone, by subject, words and status, without those that were rejected unless they are asked for', async () => {
      const { store, links, ask } = await linkedStore();
      const list = async (variables: Record<string, unknown>) => {
        const { data, errors } = await ask(CONTRADICTIONS, variables);
        expect(errors).toEqual([]);
        return (data as { contradictions: Found }).contradictions;
      };
      const all = await list({});
      expect([all.totalCount, all.nodes.map(({ kind }) => kind)]).toEqual([1, ['CONTRADICTS']]);
      const [relation] = all.nodes as readonly [{ from: { text: string } }];
      expect((await list({ text: relation.from.text.split(' ').slice(0, 3).join(' ') })).totalCount).toBe(1);
      expect((await list({ text: 'zeppelin' })).totalCount).toBe(0);
      const stored = (await nodesOf(store, 'Relation')).find(({ kind }) => kind === 'contradicts');
      const about = new Set(stored?.aboutIds as readonly string[]);
      for (const { id } of await nodesOf(store, 'Entity')) {
        expect((await list({ about: [{ id }] })).totalCount).toBe(about.has(id as string) ? 1 : 0);
      }
      const rejected = links
        .filter(({ type }) => type === 'contradicts')
        .map(({ type, a, b }) => linked(type, a, b, { status: 'rejected' }));
      await writeLinks(store, rejected, ADDED_AT);
      expect([(await list({})).totalCount, (await list({ status: ['REJECTED'] })).totalCount]).toEqual([0, 1]);
    });

    it('leads from a copy to its original and back', async () => {
      const { links, ask } = await linkedStore();
      const copy = links.find(({ type }) => type === 'copy');
      const [a, b] = [copy?.a.article, copy?.b.article];
      const query = `query ($a: ID!, $b: ID!) {
        a: article(id: $a) { copyOf { id } copies { totalCount } }
        b: article(id: $b) { copyOf { id } copies { edges { similarity node { id } } } }
      }`;
      const { data, errors } = await ask(query, { a, b });
      expect(errors).toEqual([]);
      expect(data).toEqual({
        a: { copyOf: { id: b }, copies: { totalCount: 0 } },
        b: { copyOf: null, copies: { edges: [{ similarity: 0.75, node: { id: a } }] } },
      });
    });
  },
  { files: dumpableFiles },
);
