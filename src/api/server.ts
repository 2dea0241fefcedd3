/** The server: GraphQL over HTTP at /graphql, and whether it is well at /health. */
import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest, fastify, LogController } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Gate } from '../access/gate.js';
import type { Feed } from '../feed/feed.js';
import { gathering } from '../graph/reads/gathering.js';
import type { Store } from '../graph/store.js';
import { admitting } from './access/admission.js';
import { hasPublicFields } from './access/guarded.js';
import { startedApollo } from './apollo.js';
import { type Context, contextFor, type IngestPort } from './context.js';
import { resolveDocument } from './documents/asked.js';
import { reading } from './documents/reading.js';
import { ANY_DOCUMENT, type TrustedDocuments } from './documents/trusted.js';
import { HangUp } from './hang-up.js';
import { health } from './health.js';
import { ARRIVAL_TIME, MAX_BODY, REQUEST_TIME } from './limits/bounds.js';
import { budgetOf } from './limits/budget.js';
import { ASKED_BY, NOT_ASKED_BY, refuseMethod } from './methods.js';
import { answerError } from './refusal.js';
import { buildSchema } from './schema.js';
import { serveSockets } from './subscriptions/socket.js';

export type ServerOptions = {
  /** Read from by the server, and not closed. */
  readonly store: Store;
  readonly ingest: IngestPort;
  readonly logger: FastifyBaseLogger;
  /** What a browser sees at /graphql; null: nothing. */
  readonly playground: ((app: FastifyInstance) => Promise<void>) | null;
  /** Who may come in. */
  readonly gate: Gate;
  /** What subscriptions hear; not closed. */
  readonly feed: Feed;
  /** Whether the schema is told to whoever may ask. */
  readonly introspection?: boolean;
  /** Which queries are answered, and by which ids; by default all, and by none. */
  readonly documents?: TrustedDocuments;
  /** Cost that each caller has a minute; null: no end. */
  readonly budget?: number | null;
  /** Milliseconds for one request that reads. */
  readonly time?: number;
};

/** A server that answers as soon as it listens; `close` lets running requests end. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const store = gathering(options.store);
  const { ingest, logger, playground, gate, feed, introspection = true, time = REQUEST_TIME, documents = ANY_DOCUMENT } = options;
  const budget = options.budget ? budgetOf(options.budget) : null;
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: MAX_BODY,
    requestTimeout: ARRIVAL_TIME,
    forceCloseConnections: 'idle',
  });
  app.setErrorHandler(answerError);
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  const schema = buildSchema();
  const texts = reading(schema, introspection);
  const apollo = await startedApollo(schema, texts, introspection, budget);
  if (playground) {
    await app.register(playground);
    app.get('/', (_, reply) => reply.redirect('/graphql'));
  }
  app.get('/health', health(store, feed));
  app.route({
    method: ASKED_BY,
    url: '/graphql',
    onRequest: admitting(gate, hasPublicFields(schema)),
    preHandler: async (request, reply) => {
      const text = resolveDocument(request, documents);
      if (text === null) return;
      documents.check(text);
      const document = await texts.document(text, clientOf(request, gate), () => reply.raw.destroyed);
      if (reply.raw.destroyed) texts.leave(document);
      else reply.raw.once('close', () => texts.leave(document));
    },
    handler: fastifyApolloHandler(apollo, { context: async (request, reply) => contextOf(request, reply, { ...options, store }) }),
  });
  app.route({ method: NOT_ASKED_BY, url: '/graphql', onRequest: refuseMethod, handler: refuseMethod });
  serveSockets(app, gate, { schema, store, ingest, feed, budget, time, texts, documents });
  return app;
}

function contextOf(request: FastifyRequest, reply: FastifyReply, { store, ingest, gate, time = REQUEST_TIME }: ServerOptions): Context {
  const wishes = (headerOf(request, 'hearsay-debug') ?? '').split(',').map((wish) => wish.trim());
  return contextFor({
    store,
    ingest,
    time,
    caller: request.caller,
    client: clientOf(request, gate),
    logger: request.log,
    requestId: request.id,
    signal: new HangUp(reply),
    bookmark: bookmarkOf(request),
    tells: { cypher: wishes.includes('cypher'), cost: wishes.includes('cost') },
  });
}

/** Whose turn it is, and whose budget is spent: of whom nobody knows who it is, the address. */
const clientOf = ({ ip, caller }: FastifyRequest, gate: Gate): string => (gate.open || caller.role === null ? ip : caller.name);

/**
 * In the header, or in the extensions of a body.
 *
 * @throws GraphQLError for what no store gives.
 */
function bookmarkOf(request: FastifyRequest): string | undefined {
  const { extensions } = (request.body ?? {}) as { readonly extensions?: { readonly bookmark?: unknown } | null };
  const bookmark = headerOf(request, 'hearsay-bookmark') ?? extensions?.bookmark ?? undefined;
  if (bookmark === undefined) return undefined;
  if (typeof bookmark === 'string' && /^\w+:[\w+/=-]+$/.test(bookmark)) return bookmark;
  throw new GraphQLError(
    'The header hearsay-bookmark, or extensions.bookmark, holds no bookmark. Send one that a mutation gave, or leave it out.',
    {
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    },
  );
}

function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
