/** Paging: whatever the page size, order and direction, a walk gives the whole list once, in order. */
import { writeDecompositions } from '../../src/graph/write-article.js';
import { articles } from '../fixtures/articles.js';
import { ADDED_AT, type Client, clientOf } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

type Page = {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
};

const BRAND = 'entity(ref: { name: "Olu Brand" })';
/** Where each connection stands: the fields around it, outermost first, and its own arguments. */
const CONNECTIONS: readonly { readonly name: string; readonly path: readonly string[]; readonly args?: string; readonly orders?: false }[] =
  [
    { name: 'statements', path: ['statements'] },
    { name: 'statements of two speakers', path: ['statements'], args: 'filter: { by: [{ name: "Norland" }, { name: "Oskar Lund" }] }' },
    {
      name: 'statements about two',
      path: ['statements'],
      args: 'filter: { about: [{ name: "Norland" }, { name: "Tarn", kind: PLACE }, { name: "Estmark" }] }',
    },
    { name: 'statements between days', path: ['statements'], args: 'filter: { since: "2025-01-12", until: "2025-01-28T12:00:00Z" }' },
    { name: 'what a person said', path: [BRAND, 'statements'] },
    { name: 'what a person said between days', path: [BRAND, 'statements'], args: 'filter: { since: "2025-01-12", until: "2025-01-28" }' },
    { name: 'what is said about a country', path: ['entity(ref: { name: "Estmark" })', 'statementsAbout'] },
    { name: 'articles that mention a place', path: ['entity(ref: { name: "Tarn", kind: PLACE })', 'articles'] },
    { name: 'events of a person', path: [BRAND, 'events'] },
    { name: 'events of a place', path: ['entity(ref: { name: "Tarn", kind: PLACE })', 'events'] },
    { name: 'statements of an article', path: ['article(id: "gazette/diary")', 'statements'] },
    { name: 'entities of an article', path: ['article(id: "gazette/council")', 'entities'], orders: false },
    { name: 'events of an article', path: ['article(id: "gazette/diary")', 'events'], orders: false },
    { name: 'statements of an outlet', path: ['outlet(name: "Tarn Gazette")', 'statements'] },
    { name: 'statements by those who speak for a country', path: ['statements'], args: 'filter: { byCountry: [{ name: "Norland" }] }' },
    { name: 'statements with a word', path: ['statements'], args: 'filter: { text: "grain" }' },
    { name: 'statements of a claim', path: ['claims(first: 1, filter: { minArticles: 2 })', 'nodes', 'statements'] },
    { name: 'articles of a claim', path: ['claims(first: 1, filter: { minArticles: 2 })', 'nodes', 'articles'] },
    { name: 'claims', path: ['claims'] },
    { name: 'claims of a person', path: ['claims'], args: 'filter: { by: [{ name: "Olu Brand" }] }' },
    { name: 'events', path: ['events'] },
    { name: 'articles', path: ['articles'] },
  ];

describeStores((open) => {
  it('gives each list whole, once and in order, forwards and backwards, at any page size', async () => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    const client = await clientOf(store);
    for (const connection of CONNECTIONS) {
      const orders = connection.orders === false ? [''] : ['order: NEWEST', 'order: OLDEST'];
      const wholes = [];
      for (const order of orders) {
        const args = [connection.args ?? '', order].join(' ');
        const whole = await page(client, connection.path, `${args} first: 100`);
        const ids = whole.nodes.map(({ id }) => id);
        expect({ connection, total: whole.totalCount, unique: new Set(ids).size }).toEqual({
          connection,
          total: ids.length,
          unique: ids.length,
        });
        expect(ids.length).toBeGreaterThan(1);
        for (const size of [1, 2, 5, ids.length]) {
          expect({ connection, size, walk: await forwards(client, connection.path, args, size, ids.length) }).toEqual({
            connection,
            size,
            walk: ids,
          });
          expect({ connection, size, walk: await backwards(client, connection.path, args, size, ids.length) }).toEqual({
            connection,
            size,
            walk: ids,
          });
        }
        wholes.push(ids);
      }
      if (wholes[1]) expect(wholes[1]).toEqual([...(wholes[0] ?? [])].reverse());
    }
  }, 300_000);

  it('gives what lies between two cursors', async () => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    const client = await clientOf(store);
    const path = [BRAND, 'statements'];
    const whole = await page(client, path, 'first: 10');
    const cursor = (index: number) => JSON.stringify(whole.edges[index]?.cursor);
    const between = await page(client, path, `first: 100 after: ${cursor(2)} before: ${cursor(6)}`);
    expect(between.nodes).toEqual(whole.nodes.slice(3, 6));
    const last = await page(client, path, `last: 2 after: ${cursor(2)} before: ${cursor(6)}`);
    expect(last.nodes).toEqual(whole.nodes.slice(4, 6));
  }, 60_000);
});

async function page({ ask }: Client, path: readonly string[], args: string): Promise<Page> {
  const selection = '{ totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
  const [last, ...outer] = [...path].reverse();
  const query = outer.reduce((inner, field) => `{ ${field} ${inner} }`, `{ page: ${last}(${args}) ${selection} }`);
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  let at = data as Record<string, unknown>;
  while (!('page' in at)) at = Object.values(at)[0] as Record<string, unknown>;
  return at.page as Page;
}

async function forwards(client: Client, path: readonly string[], args: string, size: number, total: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after = '', more = true; more; ) {
    const { nodes, pageInfo, totalCount } = await page(client, path, `${args} first: ${size} ${after}`);
    expect(totalCount).toBe(total);
    expect(pageInfo.hasPreviousPage).toBe(after !== '');
    ids.push(...nodes.map(({ id }) => id));
    more = pageInfo.hasNextPage;
    after = `after: ${JSON.stringify(pageInfo.endCursor)}`;
  }
  return ids;
}

async function backwards(client: Client, path: readonly string[], args: string, size: number, total: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let before = '', more = true; more; ) {
    const { nodes, pageInfo, totalCount } = await page(client, path, `${args} last: ${size} ${before}`);
    expect(totalCount).toBe(total);
    expect(pageInfo.hasNextPage).toBe(before !== '');
    ids.unshift(...nodes.map(({ id }) => id));
    more = pageInfo.hasPreviousPage;
    before = `before: ${JSON.stringify(pageInfo.startCursor)}`;
  }
  return ids;
}
