/** Joins the parts: the command line is handed the settings, the stores, the extractor and the server, each made when it is first asked for. */
import { readFileSync } from 'node:fs';
import type { Gate } from './access/gate.js';
import type { TrustedDocuments } from './api/documents/trusted.js';
import { UsageError } from './cli/errors.js';
import type { Parts, Purpose, Served, Tell } from './cli/parts.js';
import { run } from './cli/program.js';
import { processTerminal } from './cli/terminal.js';
import { type Config, type Neo4jAddress, readConfig } from './config.js';
import type { Feed, News } from './feed/feed.js';
import type { Store } from './graph/store.js';
import { inThisThread } from './ingest/extractor.js';
import { type Ingest, ingestInto, type Judging } from './ingest/ingest.js';
import type { LoadedExtractor } from './load-extractor.js';
import { inWorkers } from './workers/pool.js';

const terminal = processTerminal(process.argv.includes('--json'));
const stopping = stopSignal();
const config = once(readConfig);
const extractor = once(readExtractor);
const gate = once(() => openGate(config()));
const feed = once(() => openFeed(config()));
let opened = null as Feed | null;
const loadExtractor: Parts['loadExtractor'] = async (tell = terminal.say) => (await extractor(tell)).extract;

const parts: Parts = {
  terminal,
  stopping,
  config,
  gate,
  openStore: (purpose = 'use') => openStore(config(), purpose),
  loadExtractor,
  extractor: (workers, tell) => (workers === 1 ? inThisThread(() => loadExtractor(tell)) : inWorkers({ workers, stopping, tell })),
  ingestInto: (store, tell) => ingestInto({ loadExtractor: () => loadExtractor(tell), store, now: () => new Date(), announce }),
  startServer: (store, ingest) => startServer(config(), store, ingest),
  warmUp,
};

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };
process.exitCode = await run(process.argv.slice(2), version, parts);
await opened?.close(); // else its wires would keep the process

// What is heavy is imported when it is needed: `hearsay --help` starts neither a driver nor a server.

async function openStore({ dataFolder, neo4j }: Config, purpose: Purpose): Promise<Store> {
  if (neo4j !== null) return openNeo4j(neo4j, purpose);
  const { openEmbeddedStore } = await import('./graph/embedded-store.js');
  const { openMigrated } = await import('./graph/migrate.js');
  const { store, migration } = await openMigrated(dataFolder, () => openEmbeddedStore({ folder: dataFolder }));
  if (migration)
    terminal.say(
      `The data folder was of another version (${migration.from}) and is brought up to this one. As it was, it lies in ${migration.backup}.`,
    );
  return store;
}

/** An older graph is told and not touched: it may be large, and others may be reading it. Only "hearsay rebuild" takes it. */
async function openNeo4j(address: Neo4jAddress, purpose: Purpose): Promise<Store> {
  const { openNeo4jStore } = await import('./graph/neo4j-store.js');
  const { assertVersion, GRAPH_VERSION, graphVersion } = await import('./graph/version.js');
  const store = await openNeo4jStore(address);
  try {
    const isOlder = ((await graphVersion(store)) ?? GRAPH_VERSION) < GRAPH_VERSION;
    if (purpose === 'use' || !isOlder) await assertVersion(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function readExtractor(tell: Tell): Promise<LoadedExtractor> {
  const { loadNewsExtractor } = await import('./load-extractor.js');
  const made = await loadNewsExtractor(config().runtime);
  if (made.notice !== null) tell(made.notice);
  return made;
}

async function openGate({ host, dataFolder, serving: { key, jwt } }: Config): Promise<Gate> {
  const { gateOf } = await import('./access/gate.js');
  return gateOf({ host, dataFolder, key, jwt });
}

async function openFeed({ serving: { redis } }: Config): Promise<Feed> {
  if (redis === null) return (await import('./feed/local-feed.js')).localFeed();
  const log = await logger();
  const { openRedisFeed } = await import('./feed/redis-feed.js');
  opened = await openRedisFeed({ url: redis, onOddMessage: (message) => log.warn({ message }, 'Redis told what is no news of Hearsay.') });
  return opened;
}

/** What is written stays written where others cannot be told of it. */
async function announce(news: readonly News[]): Promise<void> {
  try {
    await (await feed()).publish(news);
  } catch (err) {
    (await logger()).error({ err, articles: news.map(({ articleId }) => articleId) }, 'Subscribers were not told of these articles.');
  }
}

async function startServer({ host, port, serving }: Config, store: Store, ingest: Ingest & Judging): Promise<Served> {
  const { createServer } = await import('./api/server.js');
  const { playgroundPlugin } = await import('./playground/plugin.js');
  const log = await logger();
  const isLocal = (await import('./access/gate.js')).isLoopback(host);
  const server = await createServer({
    store,
    ingest,
    logger: log,
    gate: await gate(),
    feed: await feed(),
    playground: (serving.playground ?? isLocal) ? playgroundPlugin : null,
    introspection: serving.introspection ?? isLocal,
    documents: await documents(serving),
    budget: serving.budget,
    time: serving.time,
  });
  try {
    const address = await server.listen({ host, port });
    const { runtime } = await extractor(terminal.say);
    log.info({ runtime }, `The model runs on the ${runtime} onnxruntime.`);
    // Clients cannot ask an address that stands for all of this machine's.
    return { address: address.replace(/\/\/(0\.0\.0\.0|\[::\])/, '//localhost'), close: () => server.close() };
  } catch (cause) {
    await server.close();
    throw new UsageError(`The server cannot listen on ${host}:${port}: ${messageOf(cause)}. Give another PORT, or HOST.`, { cause });
  }
}

async function documents({ documents: path, documentsOnly }: Config['serving']): Promise<TrustedDocuments> {
  const { ANY_DOCUMENT, trustedDocuments } = await import('./api/documents/trusted.js');
  if (path === null) return ANY_DOCUMENT;
  const { readManifest } = await import('./api/documents/manifest.js');
  const { OWN_QUERIES } = await import('./cli/server-client.js');
  return trustedDocuments({ bodies: readManifest(path), only: documentsOnly, own: OWN_QUERIES });
}

async function warmUp(store: Store): Promise<void> {
  const log = await logger();
  try {
    const planned = await store.warmUp(stopping);
    if (planned > 0) log.info({ planned }, 'The reads are planned.');
  } catch (err) {
    if (!stopping.aborted) log.warn({ err }, 'The reads could not be planned ahead; the first of each will take longer.');
  }
}

async function logger() {
  const { pino, destination } = await import('pino');
  return pino({ name: 'hearsay', level: config().logLevel }, destination(2));
}

/** The first SIGINT or SIGTERM asks to end in order; the second ends at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** Made when it is first asked for, of what is given then, and only once. */
function once<Value, Given extends readonly unknown[]>(make: (...given: Given) => Value): (...given: Given) => Value {
  let made: { readonly value: Value } | null = null;
  return (...given) => {
    made ??= { value: make(...given) };
    return made.value;
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
