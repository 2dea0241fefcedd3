/** What the server does around each request: refuses what is too much, logs what breaks, tells what it cost. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from './context.js';
import { QueryTooLargeError } from './errors.js';
import { checkQuerySize } from './limits.js';
import { isExpected } from './masking.js';

/** Refuses what the schema has no root for, and what asks for too much at once, before anything is read. */
export const refusesBeforeReading: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation, document, request: { variables = {} } }) {
        if (!operation) return; // the server itself says that there is none of that name
        if (!schema.getRootType(operation.operation)) throw noSuchOperation(operation.operation);
        const named = document.definitions.flatMap((each) =>
          each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
        );
        try {
          checkQuerySize({ schema, operation, fragments: new Map(named), variables });
        } catch (error) {
          if (!(error instanceof QueryTooLargeError)) throw error;
          throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
        }
      },
    };
  },
};

const noSuchOperation = (kind: string): GraphQLError =>
  new GraphQLError(`This server answers no ${kind}. Ask with a query, and write with a mutation.`, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });

/** Logs what breaks inside, under the id that the client is told. */
export const logsFaults: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { requestId, logger } }) {
        for (const error of errors.filter((each) => !isExpected(each))) {
          error.extensions.requestId = requestId;
          logger.error({ err: error.originalError ?? error, path: error.path, requestId }, 'A field failed.');
        }
      },
    };
  },
};

/** Tells which statements the answer took, when a header asks. */
export const tellsStatements: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (!contextValue.tellsStatements || response.body.kind !== 'single') return;
        const { statements } = contextValue;
        const result = response.body.singleResult;
        result.extensions = { ...result.extensions, cypher: { statements, count: statements.length } };
      },
    };
  },
};
