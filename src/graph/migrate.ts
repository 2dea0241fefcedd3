/** Brings a data folder of an older version to this one: a copy beside it first, then a rebuild. */
import { cp, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { rebuild } from './rebuild.js';
import type { Store } from './store.js';
import { assertVersion, GRAPH_VERSION, graphVersion } from './version.js';

export type Migration = {
  /** Version before; 0 where an earlier migration was broken off. */
  readonly from: number;
  /** Where the folder as it was lies now. */
  readonly backup: string;
};

/**
 * Opens a data folder whose graph is of this version; an older one is rebuilt, after the folder was copied to `<folder>.backup-<version>`,
 * or with '-2', '-3' … behind it where copies are there already: of an earlier migration, and perhaps of another graph.
 *
 * @param open - opens the store in the folder.
 * @returns the open store, and what was done; null where nothing had to be.
 * @throws StoreVersionError when the graph is newer than this program; the folder is left as it was, and so by every StoreError of `open`.
 */
export async function openMigrated(
  folder: string,
  open: () => Promise<Store>,
): Promise<{ readonly store: Store; readonly migration: Migration | null }> {
  const store = await open();
  const from = await graphVersion(store).catch(closing(store));
  if (from === null || from >= GRAPH_VERSION) {
    await assertVersion(store).catch(closing(store));
    return { store, migration: null };
  }
  await store.close();
  const backup = await freeName(`${folder}.backup-${from}`);
  await copyTo(backup, folder);
  const again = await open();
  await rebuild(again).catch(closing(again));
  return { store: again, migration: { from, backup } };
}

async function freeName(path: string): Promise<string> {
  let name = path;
  for (let nth = 2; await isThere(name); nth += 1) name = `${path}-${nth}`;
  return name;
}

/** Copied under another name first, so that a copy that was broken off is never taken for a whole one. */
async function copyTo(backup: string, folder: string): Promise<void> {
  const unfinished = await mkdtemp(join(dirname(backup), `.${basename(backup)}-`));
  try {
    await cp(folder, unfinished, { recursive: true });
    await rename(unfinished, backup);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const closing =
  (store: Store) =>
  async (error: unknown): Promise<never> => {
    await store.close();
    throw error;
  };
