/** Every connection that the schema has, and none forgotten: any walk gives the whole list, once and in order, also while rows come in. */
import { jest } from '@jest/globals';
import { buildSchema } from '../../src/api/schema.js';
import { entityId } from '../../src/decomposition/ids.js';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { writeJudgement } from '../../src/graph/write-judgement.js';
import { writeLinks } from '../../src/graph/write-links.js';
import { crowd, crowdLinks } from '../fixtures/crowd.js';
import { newsroom } from '../fixtures/newsroom.js';
import { newsroomLinks } from '../fixtures/newsroom-links.js';
import { ADDED_AT, type Client, clientOf } from '../helpers/api.js';
import { nodesByType } from '../helpers/crawl.js';
import { linked } from '../helpers/links.js';
import fc from '../helpers/property.js';
import { type ConnectionField, connectionsOf } from '../helpers/schema-connections.js';
import { describeStores } from '../helpers/stores.js';

jest.setTimeout(900_000);

type Page = {
  readonly nodes: readonly object[];
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
  readonly totalCount?: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
};

/** A connection of one node, or of Query (null), in one order; `other` is a node of the same type. */
type List = {
  readonly of: ConnectionField;
  readonly id: string | null;
  readonly order: string;
  readonly length: number;
  readonly other: string | null;
};

/** Connections of which no graph has more than one row yet, with the reason. */
const SHORT: Readonly<Record<string, string>> = {};
/** Ranked by what others mention, so that rows change places when articles come in. */
const RANKED = ['Query.search'];

/** Parents that are asked in one query. */
const AT_ONCE = 15;
const MOST = 100;
/** When the rows come in that were not there: a story keeps the name of the link that began it. */
const LATER = '2025-03-11T00:00:00Z';

const all = [...newsroom, ...crowd];
/** All are one story. */
const stories = all
  .slice(1)
  .map(({ article }) => linked('story', { article: all[0]?.article.id ?? '', id: null }, { article: article.id, id: null }));
const links = [...newsroomLinks, ...crowdLinks, ...stories];

describeStores((open) => {
  it('is walked whole, once and in order, at any page size and both ways; a cursor of another list is refused', async () => {
    const client = await clientOf(await filled(await open()));
    const lists = await longestLists(client);
    for (const { of, length } of lists) {
      const why = SHORT[of.name] ?? null;
      expect({ of: of.name, why, isLong: length > 1 }).toEqual({ of: of.name, why, isLong: why === null });
    }
    for (const list of lists) {
      const whole = await wholeOf(client, list);
      const rows = whole.flatMap(rowsOf);
      expect(new Set(rows).size).toBe(rows.length);
      if (list.of.isCounted)
        expect({ list: nameOf(list), total: whole[0]?.totalCount }).toEqual({ list: nameOf(list), total: rows.length });
      await expectWalks(client, list, rows);
      if (list.of.goesBack) await wander(client, list, rows);
      await expectRefusals(client, list);
      const [forth, back] = list.of.orders;
      if (list.order !== back || back === forth) continue;
      const turned = (await wholeOf(client, { ...list, order: forth ?? '' })).flatMap(({ nodes }) => nodes);
      expect({ list: nameOf(list), nodes: whole.flatMap(({ nodes }) => nodes) }).toEqual({ list: nameOf(list), nodes: turned.reverse() });
    }
  });

  it('is stable while rows come in: what was there and stays in its place comes once and in order', async () => {
    const store = await open();
    // Who is made one is there from the start: a merge makes another list.
    const early = all.filter(({ entities }, index) => index % 3 !== 1 || entities.some(({ name }) => name === TWO[1]));
    const there = new Set(early.map(({ article }) => article.id));
    await writeDecompositions(store, early, ADDED_AT);
    await writeLinks(
      store,
      links.filter(({ a, b }) => there.has(a.article) && there.has(b.article)),
      ADDED_AT,
    );
    await judgeTwo(store);
    const client = await clientOf(store);
    const lists = (await longestLists(client)).filter(({ of, length }) => length > 1 && !RANKED.includes(of.name));
    const begun = [];
    for (const list of lists) {
      const half = Math.ceil(list.length / 2);
      const old = (await wholeOf(client, list)).flatMap(rowsOf);
      const last = list.of.goesBack ? await pageOf(client, list, `last: ${half}`) : null;
      begun.push({ list, old, first: await pageOf(client, list, `first: ${half}`), last });
    }
    await filled(store, LATER);
    let grown = 0;
    for (const { list, old, first, last } of begun) {
      const now = (await wholeOf(client, list)).flatMap(rowsOf);
      const staying = old.filter((row) => now.includes(row));
      if (now.length > old.length) grown += 1;
      const sizes = sizesFor(old.length);
      const walks = [[...rowsOf(first), ...(await walked(client, list, sizes, first))]];
      if (last) walks.push([...(await walkedBack(client, list, sizes, last)), ...rowsOf(last)]);
      for (const seen of walks) {
        expect(new Set(seen).size).toBe(seen.length);
        expect({ list: nameOf(list), rows: seen.filter((row) => staying.includes(row)) }).toEqual({ list: nameOf(list), rows: staying });
      }
    }
    expect(grown).toBeGreaterThan(lists.length / 2);
  });
});

async function filled(store: Store, at = ADDED_AT): Promise<Store> {
  await writeDecompositions(store, all, at);
  await writeLinks(store, links, at);
  await judgeTwo(store);
  return store;
}

const TWO = ['Ada Okoro', 'Ben Okoro'];

/** Who is in every article of the crowd is one with somebody who is in one of them: the lists of both are walked as one. */
async function judgeTwo(store: Store): Promise<void> {
  const [aId = '', bId = ''] = TWO.map((name) =>
    entityId({ kind: 'Person', name, named: true, ambiguous: false, wikidataId: null }, { id: '' }),
  );
  await writeJudgement(store, { aId, bId, verdict: 'same', reason: 'one, two spellings', by: 'a test' }, ADDED_AT);
}

/** Of each connection the longest list that the graph has, in each order. */
async function longestLists(client: Client): Promise<readonly List[]> {
  const schema = buildSchema();
  const nodes = await nodesByType(schema, client);
  const lists: List[] = [];
  for (const of of connectionsOf(schema, nodes.get('Person')?.[0] ?? '')) {
    const lengths = new Map<string | null, number>();
    const parents = of.type === 'Query' ? [null] : (nodes.get(of.type) ?? []);
    for (let start = 0; start < parents.length; start += AT_ONCE) {
      const some = parents.slice(start, start + AT_ONCE);
      const query = some.map((id, at) =>
        id === null ? fieldOf(of) : `n${at}: node(id: ${JSON.stringify(id)}) { ... on ${of.type} { ${fieldOf(of)} } }`,
      );
      const { data, errors } = await client.ask(`{ ${query.join(' ')} }`);
      expect({ of: of.name, errors }).toEqual({ of: of.name, errors: [] });
      for (const [at, id] of some.entries()) {
        const { list } = (id === null ? data : (data as Record<string, unknown>)[`n${at}`]) as { list: { edges: readonly unknown[] } };
        lengths.set(id, list.edges.length);
      }
    }
    const [[id, length] = [null, 0], [other] = [null]] = [...lengths].sort(([, a], [, b]) => b - a);
    lists.push(...of.orders.map((order) => ({ of, id, order, length, other })));
  }
  return lists;
}

const fieldOf = (of: ConnectionField) => `list: ${of.field}(${of.required} first: ${MOST}) { edges { cursor } }`;

async function asked({ ask }: Client, { of, id, order }: List, args: string) {
  const selection = `{ ${of.isCounted ? 'totalCount' : ''} nodes { ...one } edges { cursor node { ...one } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const list = `list: ${of.field}(${of.required} ${order} ${args}) ${selection}`;
  const query = of.type === 'Query' ? `{ ${list} }` : `{ node(id: ${JSON.stringify(id)}) { ... on ${of.type} { ${list} } } }`;
  return ask(`${query} fragment one on ${of.node} { __typename ${of.nodeHasId ? '... on Node { id }' : ''} }`);
}

async function pageOf(client: Client, list: List, args: string): Promise<Page> {
  const { data, errors } = await asked(client, list, args);
  expect({ list: nameOf(list), args, errors }).toEqual({ list: nameOf(list), args, errors: [] });
  const { list: page } = (list.of.type === 'Query' ? data : (data as { node: unknown }).node) as { list: Page };
  expect(page.nodes).toEqual(page.edges.map(({ node }) => node));
  expect([page.pageInfo.startCursor, page.pageInfo.endCursor]).toEqual([page.edges[0]?.cursor ?? null, page.edges.at(-1)?.cursor ?? null]);
  return page;
}

/** By the largest pages there are. */
async function wholeOf(client: Client, list: List): Promise<readonly Page[]> {
  const pages = [await pageOf(client, list, `first: ${MOST}`)];
  for (let page = pages[0]; page?.pageInfo.hasNextPage; page = pages.at(-1))
    pages.push(await pageOf(client, list, `first: ${MOST} after: ${JSON.stringify(page.pageInfo.endCursor)}`));
  return pages;
}

/** A row is told by its cursor: the same key in the same list. */
const rowsOf = ({ edges }: Page): readonly string[] => edges.map(({ cursor }) => cursor);
const nameOf = ({ of, id, order }: List): string => [of.name, id, order].join(' ');

/** Page sizes in turn: of a long list none so small that a walk takes more than ten pages. */
const sizesFor = (rows: number): readonly number[] =>
  fc.sample(fc.integer({ min: Math.min(MOST, Math.ceil(rows / 10)), max: Math.min(MOST, Math.max(2, Math.ceil(rows / 2))) }), 5);

async function expectWalks(client: Client, list: List, rows: readonly string[]): Promise<void> {
  const sizes = sizesFor(rows.length);
  const walks = [await walked(client, list, sizes), ...(list.of.goesBack ? [await walkedBack(client, list, sizes)] : [])];
  for (const walk of walks) expect({ list: nameOf(list), sizes, walk }).toEqual({ list: nameOf(list), sizes, walk: rows });
}

/** A cursor of another order, filter or parent, a text that is none, and counting from both ends. */
async function expectRefusals(client: Client, list: List): Promise<void> {
  const { of, order } = list;
  const [first] = (await pageOf(client, list, 'first: 1')).edges;
  const after = `after: ${JSON.stringify(first?.cursor)}`;
  const orders = of.orders.filter((each) => each !== order);
  const refused = [
    ...orders.map((each) => ({ list: { ...list, order: each }, args: after })),
    ...of.narrowings.map((narrowing) => ({ list, args: `${narrowing} ${after}` })),
    ...(list.other === null ? [] : [{ list: { ...list, id: list.other }, args: after }]),
    { list, args: 'after: "bm9uZQ"' },
    ...(of.goesBack ? [{ list, args: 'first: 1 last: 1' }] : []),
  ];
  for (const { list: asking, args } of refused) {
    const { errors } = await asked(client, asking, args);
    const codes = errors.map(({ extensions }) => extensions.code);
    expect({ list: nameOf(asking), args, codes }).toEqual({ list: nameOf(asking), args, codes: ['BAD_USER_INPUT'] });
  }
}

/** What is left of a list after a page, or all of it. */
async function walked(client: Client, list: List, sizes: readonly number[], from?: Page): Promise<readonly string[]> {
  const rows: string[] = [];
  for (let page = from, at = 0; page === undefined || page.pageInfo.hasNextPage; at += 1) {
    const after: string = page === undefined ? '' : `after: ${JSON.stringify(page.pageInfo.endCursor)}`;
    page = await pageOf(client, list, `first: ${sizes[at % sizes.length]} ${after}`);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
    expect(page.edges.length).toBeGreaterThan(0);
    rows.push(...rowsOf(page));
  }
  return rows;
}

/** The same from the end. */
async function walkedBack(client: Client, list: List, sizes: readonly number[], from?: Page): Promise<readonly string[]> {
  const rows: string[] = [];
  for (let page = from, at = 0; page === undefined || page.pageInfo.hasPreviousPage; at += 1) {
    const before: string = page === undefined ? '' : `before: ${JSON.stringify(page.pageInfo.startCursor)}`;
    page = await pageOf(client, list, `last: ${sizes[at % sizes.length]} ${before}`);
    expect(page.pageInfo.hasNextPage).toBe(before !== '');
    expect(page.edges.length).toBeGreaterThan(0);
    rows.unshift(...rowsOf(page));
  }
  return rows;
}

/** From any row to either side, and between any two. */
async function wander(client: Client, list: List, rows: readonly string[]): Promise<void> {
  const place = fc.nat(rows.length - 1);
  const steps = fc.sample(
    fc.record({
      low: place,
      high: place,
      size: fc.integer({ min: 1, max: Math.min(MOST, rows.length) }),
      way: fc.constantFrom('first', 'last'),
    }),
    3,
  );
  for (const { low, high, size, way } of steps) {
    const between = `after: ${JSON.stringify(rows[low])} before: ${JSON.stringify(rows[high])}`;
    const wanted = rows.slice(low + 1, Math.max(low + 1, high));
    expect(rowsOf(await pageOf(client, list, `${way}: ${size} ${between}`))).toEqual(
      way === 'first' ? wanted.slice(0, size) : wanted.slice(-size),
    );
  }
}
