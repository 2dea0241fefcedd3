/** The Neo4j that tests share: where it is, one test file at a time, emptied. */
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Neo4jOptions, openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { filesIn } from '../../src/graph/statements.js';

/** null where NEO4J_URI is not set. The database is emptied again and again: never one with something of worth. */
export const testNeo4j: Neo4jOptions | null = process.env.NEO4J_URI
  ? { uri: process.env.NEO4J_URI, user: process.env.NEO4J_USER ?? 'neo4j', password: process.env.NEO4J_PASSWORD ?? '' }
  : null;

export const HOW_TO_GET_NEO4J = 'npm run neo4j, then set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD as it says';

/**
 * One database and many test processes: whoever listens on this port of the loopback has it, until closed or dead. One for each Neo4j, below the ports that
 * systems give to whoever asks for any, and never that of the Neo4j itself.
 */
export function turnPort(uri: string): number {
  const neo4j = Number(/:(\d+)/.exec(uri)?.[1] ?? 7687);
  const port = 10_000 + (neo4j % 20_000);
  return port === neo4j ? port + 1 : port;
}

/** Milliseconds: all test files that use the Neo4j take less. */
const LONGEST_TURN = 3_000_000;

/** Waits until no other test process uses the Neo4j; call what it returns to give it back. */
export async function takeNeo4j(): Promise<() => Promise<void>> {
  const port = turnPort(testNeo4j?.uri ?? '');
  for (const since = Date.now(); Date.now() - since < LONGEST_TURN; await sleep(100)) {
    const server = await listening(port);
    if (server !== null) return () => new Promise((resolve) => server.close(() => resolve()));
  }
  throw new Error(`Another process has held port ${port}, and so the Neo4j, for ${LONGEST_TURN / 60_000} minutes. End it.`);
}

function listening(port: number): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

export async function emptyNeo4j(options: Neo4jOptions): Promise<void> {
  const store = await openNeo4jStore({ ...options, files: filesIn(new URL('../fixtures/cypher/', import.meta.url)) });
  const removeSome = async () => (await store.write((writer) => writer.run('write/empty-graph', { limit: 10_000 }))).result;
  while (Number((await removeSome())[0]?.removed) > 0);
  await store.close();
}
