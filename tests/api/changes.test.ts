/** What is new since a time, earliest first, page by page. */
import { jest } from '@jest/globals';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { revokeJudgement, writeJudgement } from '../../src/graph/write-judgement.js';
import { writeLinks } from '../../src/graph/write-links.js';
import { canal } from '../fixtures/canal.js';
import { clientOf } from '../helpers/api.js';
import { dumpableFiles, nodesOf } from '../helpers/dump.js';
import { linked } from '../helpers/links.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(240_000);

const CHANGES = `query ($since: DateTime!, $about: [EntityRef!], $first: Int, $after: String) {
  changes(since: $since, about: $about, first: $first, after: $after) {
    nodes { __typename
      ... on ClaimAdded { at claim { text } } ... on RelationAdded { at relation { kind } }
      ... on EntitiesMerged { at judgement { reason } } ... on EntitiesSplit { at judgement { reason } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
type Page = {
  readonly nodes: readonly Record<string, unknown>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

describeStores(
  (open) => {
    it('tells claims, relations, entities made one and taken apart, and nothing from before', async () => {
      const store = await open();
      await writeDecompositions(store, canal.slice(0, 2), '2025-05-01T08:00:00Z');
      await writeDecompositions(store, canal.slice(2), '2025-05-02T08:00:00Z');
      const statements = await nodesOf(store, 'Statement');
      const end = (text: string) => {
        const found = statements.find((statement) => statement.text === text);
        return { article: String(found?.articleId), id: String(found?.id) };
      };
      const waited = end('that Ostia had waited for weeks');
      await writeLinks(store, [linked('contradicts', end('that the promise was worth nothing'), waited)], '2025-05-03T08:00:00Z');
      const [brandt, duarte] = (await nodesOf(store, 'Entity'))
        .filter(({ kind, named }) => kind === 'Person' && named)
        .map(({ id }) => String(id));
      const pair = { aId: String(brandt), bId: String(duarte), verdict: 'same' as const, reason: 'a slip', by: 'a test' };
      const { id } = await writeJudgement(store, pair, '2025-05-04T08:00:00Z');
      await revokeJudgement(store, id, '2025-05-05T08:00:00Z');
      const { ask } = await clientOf(store);
      const changes = async (variables: Record<string, unknown>) => {
        const { data, errors } = await ask(CHANGES, variables);
        expect(errors).toEqual([]);
        return (data as { changes: Page }).changes;
      };
      const all = [
        { __typename: 'ClaimAdded', at: '2025-05-02T08:00:00.000Z', claim: { text: 'that Ostia had waited for weeks' } },
        { __typename: 'RelationAdded', at: '2025-05-03T08:00:00.000Z', relation: { kind: 'CONTRADICTS' } },
        { __typename: 'EntitiesMerged', at: '2025-05-04T08:00:00.000Z', judgement: { reason: 'a slip' } },
        { __typename: 'EntitiesSplit', at: '2025-05-05T08:00:00.000Z', judgement: { reason: 'a slip' } },
      ];
      expect((await changes({ since: '2025-05-02T08:00:00Z' })).nodes).toEqual(all);
      expect((await changes({ since: '2025-05-02T08:00:01Z' })).nodes).toEqual(all.slice(1));
      expect((await changes({ since: '2025-05-01' })).nodes).toHaveLength(10);
      const found: unknown[] = [];
      for (
        let page = await changes({ since: '2025-05-02', first: 1 });
        ;
        page = await changes({ since: '2025-05-02', first: 1, after: page.pageInfo.endCursor })
      ) {
        found.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(found).toEqual(all);
      await writeJudgement(store, pair, '2025-05-06T08:00:00Z');
      await writeJudgement(store, { ...pair, reason: 'seen again' }, '2025-05-07T08:00:00Z');
      await writeJudgement(store, { ...pair, verdict: 'different', reason: 'two after all' }, '2025-05-08T08:00:00Z');
      await writeJudgement(store, { ...pair, reason: 'a doubt less' }, '2025-05-09T08:00:00Z');
      await writeJudgement(store, { ...pair, verdict: 'unsure', reason: 'a doubt more' }, '2025-05-10T08:00:00Z');
      const replaced = (await changes({ since: '2025-05-06' })).nodes as readonly { __typename: string; judgement: { reason: string } }[];
      expect(replaced.map(({ __typename, judgement }) => [__typename, judgement.reason])).toEqual([
        ['EntitiesMerged', 'a slip'],
        ['EntitiesMerged', 'seen again'],
        ['EntitiesSplit', 'two after all'],
        ['EntitiesMerged', 'a doubt less'],
        ['EntitiesSplit', 'a doubt less'],
      ]);
      const about = await changes({ since: '2025-05-02', about: [{ name: 'Ostia' }] });
      expect(about.nodes).toEqual(all.slice(0, 2));
    });
  },
  { files: dumpableFiles },
);
