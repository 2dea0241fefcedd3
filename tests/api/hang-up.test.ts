/** What nobody waits for any more ends: in Neo4j at once, on the embedded store before the next statement. */
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { type CypherFiles, filesIn, productFiles } from '../../src/graph/statements.js';
import type { Reader, Store } from '../../src/graph/store.js';
import { decompositions } from '../fixtures/decompositions.js';
import { decompositionOf } from '../fixtures/draft.js';
import { type Client, clientOf } from '../helpers/api.js';
import { describeWith } from '../helpers/needs.js';
import { emptyNeo4j, HOW_TO_GET_NEO4J, takeNeo4j, testNeo4j } from '../helpers/neo4j.js';

/** How far the slow statement counts: no other one holds this number. */
const MANY = '1000000';
const fixtures = filesIn(new URL('../fixtures/cypher/', import.meta.url));
/** The product's files, but for one: whoever asks for it waits for minutes. `column` is one that it returns. */
const slowFiles = (slow: string, column: string): CypherFiles => {
  const product = productFiles();
  return {
    names: product.names,
    file(name, kind) {
      if (name !== slow) return name === 'read/running' ? fixtures.file(name, kind) : product.file(name, kind);
      const { lines } = fixtures.file('read/slow', kind);
      const { params, returns } = product.file(name, kind);
      const pairs = lines.map((line) => ({ ...line, text: line.text.replace('$many', MANY).replace(' AS pairs', ` AS ${column}`) }));
      return { name, params, parts: [], returns: returns.map((each) => ({ ...each, optional: true })), lines: pairs };
    },
  };
};

const SLOW = '{ stats { articles } }';
const IMPORT = 'mutation ($json: [String!]!) { importDecompositions(json: $json) { results { error { message } } } }';

/** A dense graph: in each of two rooms everybody speaks of everybody else, and one person between them is spoken of in the one and speaks of the other. */
const LETTERS = [...'ABCDEFGHIJKL'];
const inRoom = (room: string) => LETTERS.map((letter) => `${letter}${letter.toLowerCase()}n ${room}sen`);
const [one, two] = [inRoom('One'), inRoom('Two')];
const DENSE = [
  ...[one, two].flatMap((room) =>
    room.map((speaker) =>
      told(
        speaker,
        room.filter((name) => name !== speaker),
      ),
    ),
  ),
  told(one[0] ?? '', ['Alm Berg']),
  told('Alm Berg', [two[0] ?? '']),
];
const PATH = `{ __typename path(from: { name: "${one[1]}" }, to: { name: "${two[1]}" }) { from { name } to { name } article { id } } }`;
const GIVEN_UP = {
  data: { __typename: 'Query', path: null },
  errors: [{ path: ['path'], message: expect.stringContaining('a path of fewer steps'), extensions: { code: 'DEADLINE' } }],
};

function told(speaker: string, others: readonly string[]): string {
  const content = `that ${others.join(', ')} would be late`;
  const entities = Object.fromEntries([speaker, ...others].map((name) => [name, { kind: 'Person' as const, name }]));
  const statement = { content, source: speaker, sourceText: speaker, cue: 'said', lemma: 'say', about: others };
  const draft = {
    id: `dense/${speaker}/${others.length}`,
    publishedAt: '2025-01-05T08:00:00Z',
    text: `${speaker} said ${content}.`,
    entities,
    statements: [statement],
  };
  return JSON.stringify(decompositionOf(draft));
}

/** A client that asks, and goes after that. */
async function askAndGo({ app }: Client, query: string, after: () => Promise<unknown>): Promise<void> {
  const { port } = app.server.address() as AddressInfo;
  const client = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } });
  client.on('error', () => undefined); // it is we who hang up
  client.end(JSON.stringify({ query }));
  await after();
  client.destroy();
}

describeWith(testNeo4j !== null, 'on Neo4j', HOW_TO_GET_NEO4J, () => {
  let giveBack: () => Promise<void>;
  let store: Store;
  let watcher: Store;
  let client: Client;

  beforeAll(async () => {
    giveBack = await takeNeo4j();
  }, 900_000);
  afterAll(() => giveBack());
  beforeEach(async () => {
    const options = testNeo4j ?? { uri: '', user: '', password: '' };
    await emptyNeo4j(options);
    watcher = await openNeo4jStore({ ...options, files: fixtures });
  }, 300_000);
  afterEach(async () => {
    await client.app.close();
    await Promise.all([store.close(), watcher.close()]);
  });

  const open = async (slow: string, column: string) => {
    store = await openNeo4jStore({ ...(testNeo4j ?? { uri: '', user: '', password: '' }), files: slowFiles(slow, column) });
    return store;
  };
  /** Slow statements alone: a request's others come and go between two looks. */
  const running = async () => (await watcher.read('read/running', [], {})).filter(({ text }) => String(text).includes(MANY)).length;

  /** Until Neo4j runs so many statements, or the time is over. */
  async function comesTo(wanted: number, milliseconds: number): Promise<number> {
    for (const since = Date.now(); Date.now() - since < milliseconds && (await running()) !== wanted; ) await sleep(50);
    return running();
  }

  it('ends the statement of a client that hangs up', async () => {
    client = await clientOf(await open('read/stats', 'total'));
    await client.app.listen({ port: 0, host: '127.0.0.1' });
    await askAndGo(client, SLOW, async () => expect(await comesTo(1, 10_000)).toBe(1));
    expect(await comesTo(0, 5_000)).toBe(0);
  }, 60_000);

  it('ends the statement of a request whose time is over, and tells', async () => {
    client = await clientOf(await open('read/stats', 'total'), { server: { time: 5_000 } });
    const answer = client.ask(SLOW);
    expect(await comesTo(1, 5_000)).toBe(1);
    expect(await answer).toMatchObject({ data: { stats: null }, errors: [{ path: ['stats'], extensions: { code: 'DEADLINE' } }] });
    expect(await comesTo(0, 5_000)).toBe(0);
  }, 60_000);

  it('ends the search for a path whose time is over, tells, and answers the rest', async () => {
    client = await clientOf(await open('read/neighbours', 'key'), { server: { time: 15_000 } });
    await client.write(DENSE);
    const answer = client.ask(PATH);
    expect(await comesTo(1, 15_000)).toBe(1);
    expect(await answer).toMatchObject(GIVEN_UP);
    expect(await comesTo(0, 5_000)).toBe(0);
  }, 180_000);
});

describe('on the embedded store', () => {
  /** A real store that notes what it begins, and waits where it is told to: what one client asks for is small. */
  async function noting(afterEach: () => Promise<unknown>) {
    const store = await openEmbeddedStore({ folder: null });
    const begun: string[] = [];
    const read: Reader['read'] = async (name, given, params, options) => {
      const rows = await store.read(name, given, params, options);
      begun.push(name);
      await afterEach();
      return rows;
    };
    return { store: Object.assign(Object.create(store) as Store, { read }), begun };
  }

  it('gives the search for a path up whose time is over, tells, and answers the rest', async () => {
    let slow = false;
    const { store, begun } = await noting(async () => {
      if (slow) await sleep(700);
    });
    const client = await clientOf(store, { server: { time: 2_500 } });
    await client.write(DENSE);
    begun.length = 0;
    expect(await client.ask(PATH)).toMatchObject({ data: { path: [{}, {}, {}, {}] }, errors: [] });
    const whole = begun.filter((name) => name === 'read/neighbours').length;
    slow = true;
    begun.length = 0;
    expect(await client.ask(PATH)).toMatchObject(GIVEN_UP);
    await sleep(3_000);
    expect(begun.filter((name) => name === 'read/neighbours').length).toBeLessThan(whole);
    await client.app.close();
    await store.close();
  }, 60_000);

  const TWO_LEVELS = '{ entity(ref: { name: "Norland" }) { statements { nodes { id } } } }';

  it('begins no statement more for a client that has gone, or whose time is over', async () => {
    let slow = false;
    const { store, begun } = await noting(async () => {
      if (slow) await sleep(6_000);
    });
    const client = await clientOf(store, { server: { time: 5_000 } });
    await client.app.listen({ port: 0, host: '127.0.0.1' });
    await client.ask(IMPORT, { json: [JSON.stringify(decompositions[0])] });
    begun.length = 0;
    await client.ask(TWO_LEVELS);
    expect(begun).toHaveLength(2);
    slow = true;
    begun.length = 0;
    expect((await client.ask(TWO_LEVELS)).errors).toMatchObject([{ extensions: { code: 'DEADLINE' } }]);
    expect(begun).toHaveLength(1);
    begun.length = 0;
    await askAndGo(client, TWO_LEVELS, async () => {
      for (const since = Date.now(); begun.length === 0 && Date.now() - since < 5_000; ) await sleep(20);
    });
    await sleep(7_000);
    expect(begun).toHaveLength(1);
    await client.app.close();
    await store.close();
  }, 60_000);
});
