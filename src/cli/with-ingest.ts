/** Chooses the way into the graph: the server that is named or runs on the data folder, else the store itself. */
import type { Ingest } from '../ingest/ingest.js';
import { UsageError } from './errors.js';
import type { Parts } from './parts.js';
import { ingestThrough } from './server-client.js';
import { readServerFile } from './server-file.js';

/**
 * @param server - address of a server, or null.
 * @returns what `work` returns; a store that was opened for it is closed by then.
 * @throws StoreError
 */
export async function withIngest<Result>(parts: Parts, server: string | null, work: (ingest: Ingest) => Promise<Result>): Promise<Result> {
  if (server !== null && !URL.canParse(server))
    throw new UsageError(`--server "${server}" is no address; give one such as http://127.0.0.1:4000.`);
  const address = server ?? (await readServerFile(parts.config().dataFolder))?.address ?? null;
  if (address !== null) return work(ingestThrough(address));
  const store = await parts.openStore();
  try {
    return await work(parts.ingestInto(store));
  } finally {
    await store.close();
  }
}
