/** The server: GraphQL over HTTP at /graphql, and whether it is well at /health. */
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest, fastify, LogController } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Gate } from '../access/gate.js';
import type { Feed } from '../feed/feed.js';
import type { Store } from '../graph/store.js';
import { admitting } from './access/admission.js';
import { hasPublicFields } from './access/guarded.js';
import { type Context, contextFor, type IngestPort } from './context.js';
import { resolveDocument } from './documents/asked.js';
import { ANY_DOCUMENT, type TrustedDocuments } from './documents/trusted.js';
import { health } from './health.js';
import { MAX_BODY, MAX_TOKENS, REQUEST_TIME } from './limits/bounds.js';
import { type Budget, budgetOf } from './limits/budget.js';
import { noNullCharacters } from './limits/null-characters.js';
import { textCheck } from './limits/text.js';
import { masked } from './masking.js';
import { logsFaults, refusesBeforeReading, tellsWhatItTook } from './plugins.js';
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
  const { store, ingest, logger, playground, gate, feed, introspection = true, time = REQUEST_TIME, documents = ANY_DOCUMENT } = options;
  const budget = options.budget ? budgetOf(options.budget) : null;
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: MAX_BODY,
    forceCloseConnections: 'idle',
  });
  app.setErrorHandler(answerError);
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  const schema = buildSchema();
  const apollo = await startedApollo(schema, introspection, budget);
  if (playground) {
    await app.register(playground);
    app.get('/', (_, reply) => reply.redirect('/graphql'));
  }
  app.get('/health', health(store));
  const checkText = textCheck();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: admitting(gate, hasPublicFields(schema)),
    preHandler: async (request) => {
      const text = resolveDocument(request, documents);
      if (text === null) return;
      documents.check(text);
      checkText(text);
    },
    handler: fastifyApolloHandler(apollo, { context: async (request, reply) => contextOf(request, reply, options) }),
  });
  serveSockets(app, gate, { schema, store, ingest, feed, introspection, budget, time, checkText, documents });
  return app;
}

async function startedApollo(schema: GraphQLSchema, introspection: boolean, budget: Budget | null): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // Whoever asks could fill it with texts of their own.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [noNullCharacters],
    formatError: masked,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refusesBeforeReading(budget),
      logsFaults,
      tellsWhatItTook,
    ],
  });
  await apollo.start();
  return apollo;
}

function contextOf(request: FastifyRequest, reply: FastifyReply, { store, ingest, gate, time = REQUEST_TIME }: ServerOptions): Context {
  const wishes = (headerOf(request, 'hearsay-debug') ?? '').split(',').map((wish) => wish.trim());
  return contextFor({
    store,
    ingest,
    time,
    caller: request.caller,
    client: gate.open ? request.ip : request.caller.name,
    logger: request.log,
    requestId: request.id,
    signal: hangUp(reply),
    bookmark: bookmarkOf(request),
    tells: { cypher: wishes.includes('cypher'), cost: wishes.includes('cost') },
  });
}

/** Aborted when the client goes before it has its answer. */
function hangUp(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // each read listens
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

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
