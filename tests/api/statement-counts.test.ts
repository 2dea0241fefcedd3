/** A list costs the same statements however long it is: the loaders gather a level. */
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { articles } from '../fixtures/articles.js';
import { ADDED_AT, clientOf, countsOf } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

/** Each with all that hangs on its things, two levels down. */
const QUERIES: Readonly<Record<string, (first: number) => string>> = {
  statements: (first) => `{ statements(first: ${first}) { nodes {
    source { name statements(first: 2) { nodes { text about { entity { name } } article { headline } } } }
    sourceRole { holder { name } article { headline } } inferredSource { name } article { outlet { domain } entities { nodes { name } } }
    within { source { name } } contains { id } chain { source { name } } restates { id } claim { text speakers { name } firstStatement { id } }
    events { participants { entity { name } } place { name } } evidence { exact }
  } } }`,
  articles: (first) => `{ articles(first: ${first}) { nodes { text outlet { domain }
    statements(first: 9) { nodes { source { name } about { entity { name } } } } events(first: 9) { nodes { participants { entity { name } } articles(first: 3) { nodes { id } } } }
  } } }`,
  claims: (first) =>
    `{ claims(first: ${first}) { totalCount nodes { statements { totalCount nodes { source { name } } } articles { nodes { headline } } } } }`,
  events: (first) =>
    `{ events(first: ${first}) { nodes { allegations { nodes { text } } denials { nodes { text } } articles { nodes { id } } participants { entity { name } } } } }`,
};

/** The parts of each statement that a store is asked for, beside what the store itself answers. */
function noting(store: Store): { readonly noted: Store; readonly parts: string[] } {
  const parts: string[] = [];
  const noted: Store = Object.assign(Object.create(store) as Store, {
    read: (...[name, given, ...rest]: Parameters<Store['read']>) => {
      parts.push(...given);
      return store.read(name, given, ...rest);
    },
  });
  return { noted, parts };
}

describeStores((open) => {
  it.each([
    { query: '{ statements { nodes { id } } }', parts: [] },
    { query: '{ statements { totalCount } }', parts: ['total'] },
    { query: '{ entity(ref: { name: "Olu Brand" }) { statements { nodes { id } pageInfo { hasNextPage } } } }', parts: [] },
    {
      query: '{ entity(ref: { name: "Olu Brand" }) { statements { totalCount nodes { article { id } } } } }',
      parts: ['article', 'degree'],
    },
    { query: '{ entity(ref: { name: "Olu Brand" }) { statements(filter: { act: [DENY] }) { totalCount } } }', parts: ['filter', 'total'] },
  ])('reads for $query the parts $parts', async ({ query, parts: expected }) => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    const { noted, parts } = noting(store);
    const { ask } = await clientOf(noted);
    expect((await ask(query)).errors).toEqual([]);
    expect(parts.sort()).toEqual(expected);
  });

  it('asks as often for thirty as for five', async () => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    const { ask } = await clientOf(store);
    for (const [name, query] of Object.entries(QUERIES)) {
      const [few, many] = [await ask(query(5)), await ask(query(30))];
      expect({ name, errors: [...few.errors, ...many.errors] }).toEqual({ name, errors: [] });
      const counts = countsOf(many.statements);
      // A longer list may hold what a shorter one has not, and so need a loader once more; never one for each of its things.
      for (const [statement, count] of Object.entries(counts))
        expect({ name, statement, count }).toEqual({ name, statement, count: Math.min(count, 2) });
      expect({ name, count: many.statements.length }).toEqual({ name, count: Math.min(many.statements.length, few.statements.length + 3) });
    }
  }, 120_000);
});
