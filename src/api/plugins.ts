/** What the server does around each request: refuses what is too much, logs what breaks, tells what it cost. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { AppError } from '../errors.js';
import type { Context } from './context.js';
import type { Reading } from './documents/reading.js';
import { ApiError } from './errors.js';
import { logFaults } from './faults.js';
import { admitted } from './limits/admitted.js';
import type { Budget } from './limits/budget.js';
import { fragmentsOf } from './limits/cost.js';
import { headersOf, statusOf } from './status.js';

/** Refuses what the schema has no root for, whom it is not for, and what asks for too much at once, before anything is read. */
export const refusesBeforeReading = (budget: Budget | null, { keep }: Pick<Reading, 'keep'>): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation, document, request: { variables = {} }, contextValue }) {
        if (!operation) return; // the server itself says that there is none of that name
        if (operation.operation === 'subscription') throw notOverHttp();
        if (!schema.getRootType(operation.operation)) throw noSuchOperation(operation.operation);
        const fragments = fragmentsOf(document);
        try {
          contextValue.cost = admitted({ schema, operation, fragments, variables }, contextValue, budget);
        } catch (error) {
          throw error instanceof AppError ? refusal(error) : error;
        }
        keep(document);
      },
    };
  },
});

function refusal(error: AppError): GraphQLError {
  const headers = new Map(Object.entries(headersOf(error.code, error instanceof ApiError ? error.details : {})));
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: statusOf(error.code), headers } } });
}

const noSuchOperation = (kind: string): GraphQLError =>
  new GraphQLError(`This server answers no ${kind}. Ask with a query, and write with a mutation.`, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });

const notOverHttp = (): GraphQLError =>
  new GraphQLError('Subscriptions are answered over a websocket: speak graphql-transport-ws at this address.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });

/** Logs what breaks inside, under the id that the client is told. */
export const logsFaults: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        logFaults(errors, contextValue);
      },
    };
  },
};

/** Tells which statements the answer took, and what the query was reckoned to cost, when a header asks. */
export const tellsWhatItTook: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { tells, statements, cost } }) {
        if (response.body.kind !== 'single') return;
        const told = {
          ...(tells.cypher && { cypher: { statements, count: statements.length } }),
          ...(tells.cost && cost && { cost }),
        };
        const result = response.body.singleResult;
        if (Object.keys(told).length > 0) result.extensions = { ...result.extensions, ...told };
      },
    };
  },
};
