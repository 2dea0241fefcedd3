/** Hearsay's API over the graph of the bench, as it is built and served: our-server.mjs, on Neo4j; our-server.mjs FOLDER, on an embedded graph. */
import { pino } from 'pino';
import { OPEN_GATE } from '../../../dist/access/gate.js';
import { createServer } from '../../../dist/api/server.js';
import { localFeed } from '../../../dist/feed/local-feed.js';
import { openEmbeddedStore } from '../../../dist/graph/embedded-store.js';
import { openNeo4jStore } from '../../../dist/graph/neo4j-store.js';
import { served } from './served.mjs';

const [, , folder] = process.argv;
const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
const store = await (folder ? openEmbeddedStore({ folder }) : openNeo4jStore({ uri, user, password, poolWait: 120_000 }));
const app = await createServer({
  store,
  ingest: async () => {
    throw new Error('The bench takes no articles in.');
  },
  logger: pino({ level: 'warn' }, pino.destination(2)),
  playground: null,
  gate: OPEN_GATE,
  feed: localFeed(),
  // The first answer waits until Neo4j has planned it, which takes long on a busy machine.
  time: 120_000,
});
await served(app, () => store.close());
