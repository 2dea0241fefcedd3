/** The server: GraphQL over HTTP at /graphql, and whether it is well at /health. */
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify';
import { GraphQLError } from 'graphql';
import type { Store } from '../graph/store.js';
import { type Context, contextFor, type IngestPort } from './context.js';
import { health } from './health.js';
import { MAX_BODY, MAX_TOKENS, noNullCharacters } from './limits.js';
import { masked } from './masking.js';
import { logsFaults, refusesBeforeReading, tellsStatements } from './plugins.js';
import { buildSchema } from './schema.js';

export type ServerOptions = {
  /** Read from by the server, and not closed. */
  readonly store: Store;
  readonly ingest: IngestPort;
  readonly logger: FastifyBaseLogger;
  /** What a browser sees at /graphql; null: nothing. */
  readonly playground: ((app: FastifyInstance) => Promise<void>) | null;
};

/** A server that answers as soon as it listens; `close` lets running requests end. */
export async function createServer({ store, ingest, logger, playground }: ServerOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: MAX_BODY,
    forceCloseConnections: 'idle',
  });
  app.setErrorHandler(answerError);
  const apollo = await startedApollo();
  if (playground) {
    await app.register(playground);
    app.get('/', (_, reply) => reply.redirect('/graphql'));
  }
  app.get('/health', health(store));
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request: FastifyRequest, reply: FastifyReply) =>
        contextFor({
          store,
          ingest,
          logger: request.log,
          requestId: request.id,
          signal: hangUp(reply),
          bookmark: bookmarkOf(request),
          tellsStatements: headerOf(request, 'hearsay-debug') === 'cypher',
        }),
    }),
  });
  return app;
}

/** What fails before GraphQL is asked (a body that does not parse or is too long, say) is answered in the form of its errors. */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'A request failed.');
  const told = new GraphQLError(error.message, { extensions: { code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL', requestId: request.id } });
  return reply.code(status).send({ errors: [masked(told.toJSON(), told)] });
}

async function startedApollo(): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema: buildSchema(),
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [noNullCharacters],
    formatError: masked,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refusesBeforeReading,
      logsFaults,
      tellsStatements,
    ],
  });
  await apollo.start();
  return apollo;
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

/** @throws GraphQLError for what no store gives. */
function bookmarkOf(request: FastifyRequest): string | undefined {
  const bookmark = headerOf(request, 'hearsay-bookmark');
  if (bookmark === undefined || /^\w+:[\w+/=-]+$/.test(bookmark)) return bookmark;
  throw new GraphQLError('The header hearsay-bookmark holds no bookmark. Send one that a mutation gave, or leave it out.', {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
