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

  it('reads a row more than the page has only where pageInfo is selected', async () => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    const firsts: unknown[] = [];
    const noted: Store = Object.assign(Object.create(store) as Store, {
      read: (...[name, given, params, ...rest]: Parameters<Store['read']>) => {
        firsts.push(params.first);
        return store.read(name, given, params, ...rest);
      },
    });
    const { ask } = await clientOf(noted);
    const all = (await ask('{ statements { nodes { id } } }')).data as { statements: { nodes: readonly object[] } };
    const given: readonly [string, string, number][] = [
      ['first: 2', 'nodes { id }', 2],
      ['first: 2', 'edges { cursor node { id } }', 2],
      ['last: 2', 'nodes { id }', 2],
      ['first: 2', 'nodes { id } pageInfo { hasNextPage }', 3],
      ['last: 2', 'nodes { id } ...Info', 3],
      ['first: 2', 'nodes { id } pageInfo @include(if: true) { endCursor }', 3],
    ];
    for (const [args, fields, first] of given) {
      firsts.length = 0;
      const fragment = fields.includes('...Info') ? 'fragment Info on StatementConnection { pageInfo { hasPreviousPage } }' : '';
      const { data, errors } = await ask(`{ statements(${args}) { ${fields} } } ${fragment}`);
      const page = (data as { statements: { nodes?: readonly object[]; edges?: readonly { node: object }[]; pageInfo?: object } })
        .statements;
      const nodes = page.nodes ?? page.edges?.map(({ node }) => node);
      expect([args, fields, errors, firsts]).toEqual([args, fields, [], [first]]);
      expect(nodes).toEqual(
        args.startsWith('first') ? all.statements.nodes.slice(0, 2) : expect.arrayContaining([{ id: expect.any(String) }]),
      );
      expect(nodes).toHaveLength(2);
      if (page.pageInfo && !fields.includes('endCursor')) expect(Object.values(page.pageInfo)).toEqual([true]);
    }
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
