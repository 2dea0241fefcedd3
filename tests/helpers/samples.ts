/** A server on the sample corpus, as the first start has it: embedded store, real extractor. */
import fastify, { type FastifyInstance } from 'fastify';
import { OPEN_GATE } from '../../src/access/gate.js';
import { createServer, type ServerOptions } from '../../src/api/server.js';
import { ingestSamples } from '../../src/cli/samples.js';
import { localFeed } from '../../src/feed/local-feed.js';
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import { ingestInto } from '../../src/ingest/ingest.js';
import { loadNewsExtractor } from '../../src/load-extractor.js';

/** Closing the server closes its store. */
export async function serverOnSamples(playground: ServerOptions['playground'] = null): Promise<FastifyInstance> {
  const { extract } = await loadNewsExtractor();
  const store = await openEmbeddedStore({ folder: null });
  await ingestSamples(store, extract, new Date('2026-11-24T00:00:00Z'));
  const ingest = ingestInto({ loadExtractor: async () => extract, store, now: () => new Date() });
  const server = await createServer({
    store,
    ingest,
    logger: fastify({ logger: { level: 'silent' } }).log,
    playground,
    gate: OPEN_GATE,
    feed: localFeed(),
  });
  server.addHook('onClose', () => store.close());
  return server;
}
