/** hearsay serve: answers GraphQL until it is asked to stop. */
import { once } from 'node:events';
import { Command } from 'commander';
import type { Store } from '../graph/store.js';
import type { Parts } from './parts.js';
import { holdsArticles, ingestSamples } from './samples.js';
import { removeServerFile, storeOf, writeServerFile } from './server-file.js';
import { withStore } from './with-store.js';

const EXAMPLES = `
The first start on an empty data folder takes in the sample articles.

Examples:
  hearsay serve
  PORT=8080 HEARSAY_DATA=/var/lib/hearsay hearsay serve --no-samples
  NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… hearsay serve`;

type ServeOptions = { readonly samples?: boolean };

export const serveCommand = (parts: Parts): Command =>
  new Command('serve')
    .description('answer GraphQL, with a playground for the browser, until stopped')
    .option('--samples', 'take the sample articles in, whatever the graph holds')
    .option('--no-samples', 'start with an empty graph')
    .option('--json', 'messages as JSON lines')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ServeOptions) => {
      await parts.gate(); // before anything is opened or read
      await withStore(parts, (store) => serve(parts, store, options));
    });

async function serve(parts: Parts, store: Store, { samples }: ServeOptions): Promise<void> {
  const { terminal, stopping } = parts;
  const config = parts.config();
  const { dataFolder } = config;
  // Before the first request: it would wait for the model otherwise.
  const extract = await parts.loadExtractor();
  if (samples ?? (store.kind === 'embedded' && !(await holdsArticles(store)))) {
    terminal.say('Taking the sample articles in …');
    terminal.say(`${await ingestSamples(store, extract, new Date())} sample articles are in the graph.`);
  }
  if (stopping.aborted) return;
  const server = await parts.startServer(store, parts.ingestInto(store));
  try {
    await writeServerFile(dataFolder, { pid: process.pid, address: server.address, store: storeOf(config) });
    await terminal.print(terminal.json ? JSON.stringify({ address: server.address }) : greeting(server.address));
    await Promise.all([stopped(stopping), parts.warmUp(store)]);
    terminal.say('Stopping …');
  } finally {
    await removeServerFile(dataFolder, process.pid);
    await server.close();
  }
}

async function stopped(stopping: AbortSignal): Promise<void> {
  if (!stopping.aborted) await once(stopping, 'abort');
}

const greeting = (address: string) => `Hearsay answers at ${address}/graphql: open it in a browser, or ask

  curl ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: EXAMPLE_QUERY })}'
`;
const EXAMPLE_QUERY = '{ search(text: "Vasques") { nodes { name statements { nodes { text source { name } article { headline } } } } } }';
