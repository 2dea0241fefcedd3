/** How each store opens, and what it says when it cannot. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { filesIn } from '../../src/graph/statements.js';
import type { Store } from '../../src/graph/store.js';
import { describeWith } from '../helpers/needs.js';
import { emptyNeo4j, HOW_TO_GET_NEO4J, takeNeo4j, testNeo4j } from '../helpers/neo4j.js';

const files = filesIn(new URL('../fixtures/cypher/', import.meta.url));

const totalOf = async (store: Store) => (await store.read('read/count-entities', [], {}))[0]?.total;

const put = (store: Store, id: string) => store.write((writer) => writer.run('write/entities', { rows: [{ id, props: {} }] }));

describe('the embedded store', () => {
  let folder: string;
  let holder: ChildProcess | null = null;

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'data');
  });
  afterEach(async () => {
    await kill();
    rmSync(join(folder, '..'), { recursive: true });
  });

  /** Another process that has the file, with one entity in it. */
  async function hold() {
    const script = fileURLToPath(new URL('../fixtures/hold-store.ts', import.meta.url));
    holder = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    if (holder.stdout) await once(holder.stdout, 'data');
  }

  async function kill() {
    if (holder === null) return;
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    holder = null;
  }

  it('makes its folder, and finds everything again', async () => {
    const first = await openEmbeddedStore({ folder, files });
    await put(first, 'ada');
    await first.close();
    const second = await openEmbeddedStore({ folder, files });
    expect(await totalOf(second)).toBe(1);
    await expect(second.write((writer) => writer.run('write/create-entity', { id: 'ada' }))).rejects.toMatchObject({
      code: 'STATEMENT_FAILED',
    });
    await second.close();
  });

  it('is one process at a time: a second one is told, and the file is as it was', async () => {
    await hold();
    await expect(openEmbeddedStore({ folder, files })).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringMatching(/Another process holds .*data.*HEARSAY_DATA/s),
    });
  }, 20_000);

  it('has what was written when the process is killed', async () => {
    await hold();
    await kill();
    const store = await openEmbeddedStore({ folder, files });
    expect(await store.read('read/entities', [], { ids: ['held'] })).toEqual([{ id: 'held', props: { id: 'held', name: 'Ada Okoro' } }]);
    await store.close();
  }, 20_000);

  it('forgets what is only in memory', async () => {
    const first = await openEmbeddedStore({ folder: null, files });
    await put(first, 'ada');
    await first.close();
    const second = await openEmbeddedStore({ folder: null, files });
    expect(await totalOf(second)).toBe(0);
    await second.close();
  });

  it.each<[string, () => void | Promise<void>]>([
    [
      'is no graph',
      async () => {
        await (await openEmbeddedStore({ folder, files })).close();
        writeFileSync(join(folder, 'graph.grafeo'), 'Taxes fell, she said.');
      },
    ],
    [
      'is cut short',
      async () => {
        const store = await openEmbeddedStore({ folder, files });
        for (let index = 0; index < 50; index += 1) await put(store, `e${index}`);
        await store.close();
        truncateSync(join(folder, 'graph.grafeo'), 9000);
      },
    ],
    ['has a file where its folder should be', () => writeFileSync(folder, '')],
  ])('says so when the data %s', async (_what, damage) => {
    await damage();
    const kept = `${folder}-kept`;
    cpSync(folder, kept, { recursive: true });
    await expect(openEmbeddedStore({ folder, files })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/graph\.grafeo cannot be opened: .+ move it away .+HEARSAY_DATA/),
    });
  });
});

describe('a Neo4j that is not there', () => {
  it.each([
    ['nobody listens', 'bolt://127.0.0.1:9'],
    ['no such host', 'bolt://nowhere.invalid:7687'],
    ['no address', 'graph.db'],
  ])('is told by a message that says what to do: %s', async (_what, uri) => {
    await expect(openNeo4jStore({ uri, user: 'neo4j', password: 'x', files })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/NEO4J_URI/),
    });
  });

  it('is not mistaken for one by something else that listens', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    try {
      await once(server, 'listening');
      const address = server.address();
      const uri = `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
      await expect(openNeo4jStore({ uri, user: 'neo4j', password: 'x', files })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    } finally {
      server.close();
    }
  });
});

describeWith(testNeo4j !== null, 'Neo4j', HOW_TO_GET_NEO4J, () => {
  const options = { ...(testNeo4j ?? { uri: '', user: '', password: '' }), files };
  let giveBack: () => Promise<void>;
  beforeAll(async () => {
    giveBack = await takeNeo4j();
  }, 900_000);
  afterAll(() => giveBack());

  it.each([
    ['a wrong password', { password: 'not-the-password' }],
    ['a wrong user', { user: 'nobody' }],
  ])('refuses %s', async (_what, wrong) => {
    await expect(openNeo4jStore({ ...options, ...wrong })).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringMatching(/NEO4J_USER and NEO4J_PASSWORD/),
    });
  });

  it('has no database of another name', async () => {
    await expect(openNeo4jStore({ ...options, database: 'elsewhere' })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('keeps everything when the store is opened again', async () => {
    await emptyNeo4j(options);
    const first = await openNeo4jStore(options);
    await put(first, 'ada');
    await first.close();
    const second = await openNeo4jStore(options);
    expect(await totalOf(second)).toBe(1);
    await second.close();
  });
});
