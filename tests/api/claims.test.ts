/** Claims: what two articles say at one time has one beginning, and what nobody says is nobody's claim but his who withholds it. */
import { jest } from '@jest/globals';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { decompositionOf } from '../fixtures/draft.js';
import { ADDED_AT, clientOf } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(240_000);

const CLAIMS = `query ($text: String!) { claims(filter: { text: $text }, order: OLDEST) { nodes {
  text articleCount speakers { name } firstStatement { id source { name } } statements { nodes { id } } } } }`;

type Claim = {
  readonly text: string;
  readonly articleCount: number;
  readonly speakers: readonly { readonly name: string }[];
  readonly firstStatement: { readonly id: string; readonly source: { readonly name: string } };
  readonly statements: { readonly nodes: readonly { readonly id: string }[] };
};

/** The same words at the same minute, each with marks of its own. */
const atOnce = ['Ada Okoro', 'Tomas Lind', 'Ines Duarte', 'Jo Weber', 'Anton Sorel'].map((name, index) =>
  decompositionOf({
    id: `at-once/${index}`,
    publishedAt: '2025-03-01T08:00:00Z',
    text: `${name} said that the ferry is late${'!'.repeat(index)}`,
    entities: { speaker: { kind: 'Person', name } },
    statements: [{ content: `that the ferry is late${'!'.repeat(index)}`, source: 'speaker', cue: 'said', lemma: 'say' }],
  }),
);

const withheld = ['Velde', 'Ostia'].map((name, index) =>
  decompositionOf({
    id: `withheld/${index}`,
    publishedAt: `2025-03-0${index + 1}T08:00:00Z`,
    text: `The town of ${name} declined to comment on the ferry. Its mayor declined to comment on the ferry.`,
    entities: { town: { kind: 'Place', name }, mayor: { kind: 'Person', name: 'Its mayor', named: false } },
    statements: [
      { content: 'to comment on the ferry', source: 'town', cue: 'declined', lemma: 'decline', act: 'withhold' },
      { content: 'to comment on the ferry#2', source: 'mayor', cue: 'declined#2', lemma: 'decline', act: 'withhold' },
    ],
  }),
);

/** What the store that was asked first answered. */
let first: readonly Claim[] | null = null;

describeStores((open) => {
  it('begins with the same statement, whatever was written first', async () => {
    for (const order of [atOnce, [...atOnce].reverse()]) {
      const store = await open();
      for (const decomposition of order) await writeDecompositions(store, [decomposition], ADDED_AT);
      const { ask } = await clientOf(store);
      const { data, errors } = await ask(CLAIMS, { text: 'late' });
      expect(errors).toEqual([]);
      const claims = (data as { claims: { nodes: readonly Claim[] } }).claims.nodes;
      first ??= claims;
      expect(claims).toEqual(first);
      expect(claims).toHaveLength(1);
      const [claim] = claims as [Claim];
      expect(claim.articleCount).toBe(atOnce.length);
      expect(claim.firstStatement.id).toBe(claim.statements.nodes.map(({ id }) => id).sort()[0]);
      const teller = atOnce.find(({ article }) => article.text.startsWith(claim.firstStatement.source.name));
      expect(teller?.article.text.endsWith(` ${claim.text}`)).toBe(true);
    }
  });

  it('joins nothing that was withheld', async () => {
    const store = await open();
    await writeDecompositions(store, withheld, ADDED_AT);
    const { ask } = await clientOf(store);
    const { data } = await ask(CLAIMS, { text: 'comment' });
    const claims = (data as { claims: { nodes: readonly Claim[] } }).claims.nodes;
    expect(claims.map(({ speakers }) => speakers.map(({ name }) => name).join()).sort()).toEqual(
      ['Its mayor', 'Its mayor', 'Ostia', 'Velde'].sort(),
    );
  });
});
