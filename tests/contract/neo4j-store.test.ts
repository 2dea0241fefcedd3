/** What Neo4j alone can show: lost connections, other processes that write, statements that go on without a reader, planning. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { filesIn } from '../../src/graph/statements.js';
import type { Reader, Store } from '../../src/graph/store.js';
import { describeWith } from '../helpers/needs.js';
import { emptyNeo4j, HOW_TO_GET_NEO4J, takeNeo4j, testNeo4j } from '../helpers/neo4j.js';

const files = filesIn(new URL('../fixtures/cypher/', import.meta.url));

/** What no read of the product holds. */
const WRITES = { text: "CREATE (e:Entity {id: 'sly'}) RETURN 1 AS total", when: [] };

const totalOf = async (reader: Reader) => (await reader.read('read/count-entities', [], {}))[0]?.total;

const put = (store: Store, id: string) => store.write((writer) => writer.run('write/entities', { rows: [{ id, props: {} }] }));

describeWith(testNeo4j !== null, 'the Neo4j store', HOW_TO_GET_NEO4J, () => {
  const options = { ...(testNeo4j ?? { uri: 'bolt://127.0.0.1:7687', user: '', password: '' }), files };
  let giveBack: () => Promise<void>;
  let store: Store;

  beforeAll(async () => {
    giveBack = await takeNeo4j();
  }, 900_000);
  afterAll(() => giveBack());
  beforeEach(async () => {
    await emptyNeo4j(options);
    store = await openNeo4jStore(options);
  });
  afterEach(() => store.close());

  it('ends what nobody waits for any more', async () => {
    const many = 1_000_000;
    await expect(store.read('read/slow', [], { many }, { signal: AbortSignal.timeout(300) })).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(store.read('read/slow', [], { many }, { deadline: Date.now() + 300 })).rejects.toMatchObject({ code: 'DEADLINE' });
    await sleep(1000);
    expect(await store.read('read/running', [], {})).toEqual([]);
  });

  it('reads a snapshot again when another process has written meanwhile', async () => {
    const other = await openNeo4jStore(options);
    let attempts = 0;
    const totals = await store.snapshot(async (reader) => {
      attempts += 1;
      const before = await totalOf(reader);
      if (attempts === 1) await put(other, 'ada');
      return [before, await totalOf(reader)];
    });
    expect({ totals, attempts }).toEqual({ totals: [1, 1], attempts: 2 });
    await other.close();
  });

  it('gives a snapshot up when something is written each time', async () => {
    const other = await openNeo4jStore(options);
    let attempts = 0;
    const work = async (reader: Reader) => {
      attempts += 1;
      await put(other, `e${attempts}`);
      return totalOf(reader);
    };
    await expect(store.snapshot(work)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await put(store, 'ada');
    expect(await totalOf(store)).toBe(attempts + 1);
    await other.close();
  });

  it('loses nothing when two processes write the same at once', async () => {
    const other = await openNeo4jStore(options);
    await put(store, 'ada');
    await put(store, 'ben');
    const rows = [{ from: 'ada', to: 'ben' }];
    const join = (each: Store) => Array.from({ length: 10 }, () => each.write((writer) => writer.run('write/memberships', { rows })));
    await Promise.all([...join(store), ...join(other)]);
    expect(await store.read('read/entities', ['groups'], { ids: ['ada'] })).toMatchObject([{ groups: ['ben'] }]);
    await other.close();
  });

  it('asks once more where the connection was lost, and says so where nobody answers any more', async () => {
    const proxy = await proxyTo(options.uri);
    const through = await openNeo4jStore({ ...options, uri: proxy.uri });
    await put(through, 'ada');
    proxy.cut();
    expect(await totalOf(through)).toBe(1);
    await proxy.close();
    await expect(totalOf(through)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining(proxy.uri) });
    await through.close();
  });

  it('asks for no more connections than it may, and says so where none comes free', async () => {
    const few = await openNeo4jStore({ ...options, poolSize: 2, poolWait: 20_000 });
    await put(few, 'ada');
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => totalOf(few))))).toEqual(new Set([1]));
    await few.close();
    const one = await openNeo4jStore({ ...options, poolSize: 1, poolWait: 300 });
    const controller = new AbortController();
    const slow = one.read('read/slow', [], { many: 1_000_000 }, { signal: controller.signal });
    await sleep(200);
    await expect(totalOf(one)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('NEO4J_POOL_SIZE') });
    controller.abort();
    await expect(slow).rejects.toMatchObject({ code: 'CANCELLED' });
    await one.close();
  }, 60_000);

  it('opens an empty graph beside other servers that open it at the same time', async () => {
    const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password));
    for (const name of ['statement_words', 'claim_words', 'article_words']) await driver.executeQuery(`DROP INDEX ${name} IF EXISTS`);
    await driver.close();
    const opened = await Promise.all(Array.from({ length: 4 }, () => openNeo4jStore(options)));
    await Promise.all(opened.map((each) => each.close()));
  }, 300_000);

  it('goes where a routing table says, and reads its own writes there', async () => {
    const routed = await openNeo4jStore({ ...options, uri: options.uri.replace('bolt:', 'neo4j:') });
    const { bookmark } = await put(routed, 'ada');
    expect(await routed.read('read/count-entities', [], {}, { bookmark: bookmark ?? undefined })).toEqual([{ total: 1 }]);
    await routed.close();
  });

  it('reads as one who may not write, so that members of a cluster that only read may answer', async () => {
    const writing = {
      ...files,
      file: (name: string, kind: Store['kind']) => ({ ...files.file('read/count-entities', kind), name, lines: [WRITES] }),
    };
    for (const scheme of ['bolt:', 'neo4j:']) {
      const sly = await openNeo4jStore({ ...options, uri: options.uri.replace('bolt:', scheme), files: writing });
      const failed = { code: 'STATEMENT_FAILED', message: expect.stringContaining('read access mode') };
      await expect(sly.read('read/sly', [], {})).rejects.toMatchObject(failed);
      await expect(sly.snapshot((reader) => reader.read('read/sly', [], {}))).rejects.toMatchObject(failed);
      await sly.close();
    }
    expect(await totalOf(store)).toBe(0);
  });

  it('says so where a bookmark is none of its own', async () => {
    const asked = store.read('read/count-entities', [], {}, { bookmark: 'FB:garbage' });
    await expect(asked).rejects.toMatchObject({ code: 'UNKNOWN_BOOKMARK' });
  });

  it('plans every variant of every read ahead', async () => {
    const few = { ...files, names: ['read/entities', 'read/count-entities', 'write/entities'] };
    const planning = await openNeo4jStore({ ...options, files: few });
    expect(await planning.warmUp()).toBe(2 * 3 + 1);
    expect(await planning.warmUp(AbortSignal.abort())).toBe(0);
    await planning.close();
  });
});

/** A wire to Neo4j that can be cut: all connections at once, and for good. */
async function proxyTo(uri: string) {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const server = await new Promise<Server>((resolve) => {
    const listening = createServer((near) => {
      const far = connect(Number(port), hostname);
      for (const [one, other] of [[near, far] as const, [far, near] as const]) {
        sockets.add(one);
        one.on('error', () => other.destroy());
        one.pipe(other);
      }
    }).listen(0, '127.0.0.1', () => resolve(listening));
  });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const address = server.address();
  return {
    uri: `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    cut,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}
