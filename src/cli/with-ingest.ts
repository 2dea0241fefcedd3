/** Chooses the way into the graph: the server that is named, or that runs on the store of the settings, else that store itself. */
import type { Config } from '../config.js';
import type { Ingest } from '../ingest/ingest.js';
import { UsageError } from './errors.js';
import type { Parts } from './parts.js';
import { ingestThrough, isUp } from './server-client.js';
import { readServerFile, storeOf } from './server-file.js';

/**
 * @param server - address of a server, or null.
 * @returns what `work` returns; a store that was opened for it is closed by then.
 * @throws StoreError
 */
export async function withIngest<Result>(parts: Parts, server: string | null, work: (ingest: Ingest) => Promise<Result>): Promise<Result> {
  if (server !== null && !URL.canParse(server))
    throw new UsageError(`--server "${server}" is no address; give one such as http://127.0.0.1:4000.`);
  const config = parts.config();
  const address = server ?? (await running(config));
  if (address !== null) return work(ingestThrough(address, config.serving.key));
  const store = await parts.openStore();
  try {
    return await work(parts.ingestInto(store));
  } finally {
    await store.close();
  }
}

/** The address of the server that the data folder names: not one on another store, nor one that was killed and whose number another process has now. */
async function running(config: Config): Promise<string | null> {
  const server = await readServerFile(config.dataFolder);
  return server?.store === storeOf(config) && (await isUp(server.address)) ? server.address : null;
}
