/** The server: GraphQL over HTTP at /graphql, and whether it is well at /health. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { FragmentDefinitionNode } from 'graphql';
import type { Store } from '../graph/store.js';
import { type Context, contextFor, type IngestPort } from './context.js';
import { health } from './health.js';
import { checkQuerySize, MAX_BODY, MAX_TOKENS, noNullCharacters, REQUEST_TIME } from './limits.js';
import { isExpected, masked } from './masking.js';
import { buildSchema } from './schema.js';

export type ServerOptions = {
  /** Read from, and not closed, by the server. */
  readonly store: Store;
  readonly ingest: IngestPort;
  readonly logger: FastifyBaseLogger;
  /** What a browser sees at /graphql; null: nothing. */
  readonly playground: ((app: FastifyInstance) => Promise<void>) | null;
};

/** A server that answers as soon as it listens; `close` lets running requests end. */
export async function createServer({ store, ingest, logger, playground }: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({ loggerInstance: logger, bodyLimit: MAX_BODY, disableRequestLogging: true, forceCloseConnections: 'idle' });
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
      fastifyApolloDrainPlugin(app),
      size,
      inner,
      statements,
    ],
  });
  await apollo.start();
  if (playground) await app.register(playground);
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
          requestId: String(request.id),
          tellsStatements: request.headers['hearsay-debug'] === 'cypher',
          options: { signal: hangUp(reply), deadline: Date.now() + REQUEST_TIME, bookmark: headerOf(request, 'hearsay-bookmark') },
        }),
    }),
  });
  return app;
}

/** Aborted when the client goes before it has its answer. */
function hangUp(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Refuses what asks for too much at once. */
const size: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, request }) {
        const fragments = document.definitions.filter((each): each is FragmentDefinitionNode => each.kind === 'FragmentDefinition');
        const byName = Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
        if (operation) checkQuerySize(operation, byName, request.variables ?? {});
      },
    };
  },
};

/** Logs what breaks inside, under the id that the client is told. */
const inner: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors.filter((each) => !isExpected(each))) {
          error.extensions.requestId = contextValue.requestId;
          contextValue.logger.error(
            { err: error.originalError ?? error, path: error.path, requestId: contextValue.requestId },
            'A field failed.',
          );
        }
      },
    };
  },
};

/** Tells which statements the answer took, when a header asks. */
const statements: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (!contextValue.tellsStatements || response.body.kind !== 'single') return;
        const { statements } = contextValue;
        const { extensions } = response.body.singleResult;
        response.body.singleResult.extensions = { ...extensions, cypher: { statements, count: statements.length } };
      },
    };
  },
};
