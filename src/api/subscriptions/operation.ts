/** From what a client sends over a websocket to a subscription that may run: as over HTTP, it is read, compared with the schema, reckoned and admitted. */
import { setMaxListeners } from 'node:events';
import type { FastifyBaseLogger } from 'fastify';
import { type DocumentNode, type ExecutionArgs, GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Caller } from '../../access/caller.js';
import { AppError } from '../../errors.js';
import type { Feed } from '../../feed/feed.js';
import type { Store } from '../../graph/store.js';
import { contextFor, type IngestPort } from '../context.js';
import { askedBy } from '../documents/asked.js';
import type { Reading } from '../documents/reading.js';
import type { TrustedDocuments } from '../documents/trusted.js';
import { admitted } from '../limits/admitted.js';
import type { Budget } from '../limits/budget.js';
import { fragmentsOf } from '../limits/cost.js';
import { InvalidDocumentError } from '../limits/invalid.js';
import type { SubscriptionContext } from './event-stream.js';

/** What subscriptions are answered from, and within which limits. */
export type Answering = {
  readonly schema: GraphQLSchema;
  readonly store: Store;
  readonly ingest: IngestPort;
  readonly feed: Feed;
  readonly budget: Budget | null;
  readonly time: number;
  readonly texts: Reading;
  readonly documents: TrustedDocuments;
};

/** Who asks, and how to ask again whether they still may. */
export type Asker = {
  readonly caller: Caller;
  readonly client: string;
  readonly logger: FastifyBaseLogger;
  readonly requestId: string;
  admit(): Promise<Caller>;
};

/** What runs, or why nothing does. */
export async function operationOf(
  payload: SubscribePayload,
  asker: Asker,
  answering: Answering,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  try {
    return await checked(payload, asker, answering);
  } catch (error) {
    if (error instanceof InvalidDocumentError) return error.errors;
    if (error instanceof GraphQLError) return [error];
    if (error instanceof AppError) return [new GraphQLError(error.message, { originalError: error })];
    throw error;
  }
}

async function checked(payload: SubscribePayload, asker: Asker, answering: Answering): Promise<ExecutionArgs> {
  const { texts, documents } = answering;
  const query = documents.textOf(askedBy(payload)) ?? '';
  documents.check(query);
  const document = await texts.document(query, asker.client);
  try {
    const operation = admittedIn(document, payload, asker, answering);
    texts.keep(document);
    return operation;
  } finally {
    texts.leave(document);
  }
}

function admittedIn(
  document: DocumentNode,
  { operationName, variables }: SubscribePayload,
  asker: Asker,
  answering: Answering,
): ExecutionArgs {
  const { schema, budget } = answering;
  const operation = getOperationAST(document, operationName);
  if (!operation)
    throw withCode(
      new GraphQLError('There is no operation of that name, or more than one and none is named.'),
      'OPERATION_RESOLUTION_FAILURE',
    );
  if (operation.operation !== 'subscription')
    throw withCode(
      new GraphQLError('Over a websocket subscriptions alone are answered. Send queries and mutations over HTTP.'),
      'OPERATION_RESOLUTION_FAILURE',
    );
  const asked = { schema, operation, fragments: fragmentsOf(document), variables: variables ?? {} };
  const { estimated } = admitted(asked, asker, budget);
  return { schema, document, operationName, variableValues: variables, contextValue: contextOf(estimated, asker, answering) };
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions.code = code;
  return error;
}

function contextOf(cost: number, asker: Asker, { store, ingest, feed, budget, time }: Answering): SubscriptionContext {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // each read listens
  const { caller, client, logger, requestId } = asker;
  const tells = { cypher: false, cost: false };
  const context = contextFor({
    store,
    ingest,
    caller,
    client,
    logger,
    requestId,
    tells,
    time,
    bookmark: undefined,
    signal: controller.signal,
  });
  return Object.assign(context, {
    listen: () => feed.listen(controller.signal),
    hangUp: () => controller.abort(),
    async beforeEvent() {
      await asker.admit();
      budget?.spend(client, cost);
    },
  });
}
