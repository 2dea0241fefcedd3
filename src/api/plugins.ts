/** What the server does around each request: refuses what is too much, logs what breaks, tells what it cost. */
import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, GraphQLError } from 'graphql';
import type { Context } from './context.js';
import { QueryTooLargeError } from './errors.js';
import { checkQuerySize } from './limits.js';
import { isExpected } from './masking.js';

/** Refuses what asks for too much at once, before anything is read. */
export const refusesTooMuch: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, request }) {
        const fragments = document.definitions.filter((each): each is FragmentDefinitionNode => each.kind === 'FragmentDefinition');
        const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
        try {
          if (operation) checkQuerySize(operation, byName, request.variables ?? {});
        } catch (error) {
          if (!(error instanceof QueryTooLargeError)) throw error;
          throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
        }
      },
    };
  },
};

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
