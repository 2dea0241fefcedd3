/** Opens the store for as long as a command works on it. */
import { type Store, StoreLockedError } from '../graph/store.js';
import type { Parts, Purpose } from './parts.js';
import { readServerFile } from './server-file.js';

/**
 * @returns what `work` returns; the store is closed by then.
 * @throws StoreError
 */
export async function withStore<Result>(parts: Parts, work: (store: Store) => Promise<Result>, purpose: Purpose = 'use'): Promise<Result> {
  const store = await open(parts, purpose);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function open(parts: Parts, purpose: Purpose): Promise<Store> {
  try {
    return await parts.openStore(purpose);
  } catch (error) {
    const server = error instanceof StoreLockedError ? await readServerFile(parts.config().dataFolder) : null;
    if (!server) throw error;
    const what = `Stop it first (kill ${server.pid}); it goes on where it was when it is started again.`;
    throw new StoreLockedError(`The server at ${server.address} holds the data folder ${parts.config().dataFolder}. ${what}`, {
      cause: error,
    });
  }
}
