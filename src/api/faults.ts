/** Logs what breaks inside, under the id that the client is told. */
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLError } from 'graphql';
import { isExpected } from './masking.js';

/** Marks each fault with the request's id, which `masked` shows. */
export function logFaults(errors: readonly GraphQLError[], { requestId, logger }: { requestId: string; logger: FastifyBaseLogger }): void {
  for (const error of errors.filter((each) => !isExpected(each))) {
    error.extensions.requestId = requestId;
    logger.error({ err: error.originalError ?? error, path: error.path, requestId }, 'A field failed.');
  }
}
