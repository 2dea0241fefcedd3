import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import { openMigrated } from '../../src/graph/migrate.js';
import { StoreVersionError } from '../../src/graph/store.js';
import { GRAPH_VERSION, graphVersion } from '../../src/graph/version.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { decompositions } from '../fixtures/decompositions.js';
import { type Dump, dumpableFiles, dumpOf } from '../helpers/dump.js';
import { plantsIn } from '../helpers/plant.js';

const NOON = '2025-03-06T12:00:00.000Z';

let parent: string;
const folderOf = () => join(parent, 'data');
const open = (folder = folderOf()) => openEmbeddedStore({ folder, files: dumpableFiles });

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'hearsay-migrate-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** A folder whose graph tells this version, with something derived that this program would not write. */
async function folderOfVersion(graph: number, articles = decompositions): Promise<Dump> {
  const store = await open();
  await writeDecompositions(store, articles, NOON);
  const dump = await dumpOf(store);
  await plantsIn(store).written('name', { ids: ['of old'] });
  await plantsIn(store).properties('Version', { id: 'graph' }, { graph });
  await store.close();
  return dump;
}

it.each([0, -1])('rebuilds a folder of version %i, and keeps a copy of it as it was', async (version) => {
  const dump = await folderOfVersion(version);
  const { store, migration } = await openMigrated(folderOf(), open);
  expect(migration).toEqual({ from: version, backup: `${folderOf()}.backup-${version}` });
  expect(await dumpOf(store)).toEqual(dump);
  await store.close();
  expect((await readdir(parent)).sort()).toEqual(['data', `data.backup-${version}`]);
  const backup = await open(migration?.backup);
  expect(await graphVersion(backup)).toBe(version);
  expect((await dumpOf(backup)).nodes.length).toBe(dump.nodes.length + 1);
  await backup.close();
});

it('makes a copy of its own at each migration, whatever copies are there', async () => {
  const backups: (string | undefined)[] = [];
  for (const articles of [1, 2, 3]) {
    await rm(folderOf(), { recursive: true, force: true });
    await folderOfVersion(0, decompositions.slice(0, articles));
    const { store, migration } = await openMigrated(folderOf(), open);
    await store.close();
    backups.push(migration?.backup);
    const backup = await open(migration?.backup);
    expect(await graphVersion(backup)).toBe(0);
    expect((await dumpOf(backup)).nodes.filter((line) => line.includes('"labels":["Article"]'))).toHaveLength(articles);
    await backup.close();
  }
  expect(backups).toEqual(['', '-2', '-3'].map((mark) => `${folderOf()}.backup-0${mark}`));
});

it.each([
  { what: 'of this version', prepare: () => folderOfVersion(GRAPH_VERSION), version: GRAPH_VERSION },
  { what: 'that is empty', prepare: async () => (await open()).close(), version: null },
])('opens a folder $what as it is', async ({ prepare, version }) => {
  await prepare();
  const { store, migration } = await openMigrated(folderOf(), open);
  expect(migration).toBeNull();
  expect(await graphVersion(store)).toBe(version);
  await store.close();
  expect(await readdir(parent)).toEqual(['data']);
});

it('refuses a folder of a newer version, leaves it as it was and lets it go', async () => {
  await folderOfVersion(GRAPH_VERSION + 1);
  await expect(openMigrated(folderOf(), open)).rejects.toThrow(StoreVersionError);
  const store = await open();
  expect(await graphVersion(store)).toBe(GRAPH_VERSION + 1);
  await store.close();
  expect(await readdir(parent)).toEqual(['data']);
});
