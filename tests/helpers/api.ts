/** A server over a store, and questions to it over HTTP. */
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { OPEN_GATE } from '../../src/access/gate.js';
import { createServer, type ServerOptions } from '../../src/api/server.js';
import type { Feed, News } from '../../src/feed/feed.js';
import { localFeed } from '../../src/feed/local-feed.js';
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import type { Extract } from '../../src/ingest/extractor.js';
import { ingestInto, parseJson } from '../../src/ingest/ingest.js';

export type Answer = {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
  /** Names of the statements it took, in order. */
  readonly statements: readonly string[];
};

export type Client = {
  readonly app: FastifyInstance;
  /** What its subscriptions hear. */
  readonly feed: Feed;
  /** Decompositions into its store, past the server; returns the news. */
  write(json: readonly (string | undefined)[]): Promise<readonly News[]>;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
};

/** The moment that tests write at: it stands where an article has no date. */
export const ADDED_AT = '2025-03-10T00:00:00Z';

export type ClientOptions = {
  readonly extract?: Extract;
  /** Where the server's log lines go; nowhere when left out. */
  readonly log?: (line: string) => void;
  /** What the server is set to, where it is not as usual. */
  readonly server?: Partial<ServerOptions>;
};

export async function clientOf(store: Store, { extract, log, server = {} }: ClientOptions = {}): Promise<Client> {
  const loadExtractor = async () => {
    if (extract === undefined) throw new Error('This test brings no extractor.');
    return extract;
  };
  const feed = server.feed ?? localFeed();
  const app = await createServer({
    store,
    ingest: ingestInto({ loadExtractor, store, now: () => new Date(ADDED_AT), announce: (news) => feed.publish(news) }),
    logger: pino({ level: log ? 'info' : 'silent' }, { write: log ?? (() => undefined) }),
    playground: null,
    gate: OPEN_GATE,
    feed,
    ...server,
  });
  return {
    app,
    feed,
    async write(json) {
      const values = json.map((each) => parseJson(each ?? ''));
      const { added, bookmark } = await writeDecompositions(store, values, ADDED_AT);
      return added.map((one) => ({ ...one, bookmark }));
    },
    async ask(query, variables = {}) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'hearsay-debug': 'cypher' },
        payload: { query, variables },
      });
      const { data = null, errors = [], extensions } = response.json();
      return { status: response.statusCode, data, errors, statements: extensions?.cypher.statements ?? [] };
    },
  };
}

/** How often each statement was run, in the order in which they were first. */
export function countsOf(statements: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of statements) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
