/** Answers what fails before GraphQL is asked, in the form of its errors: a body that does not parse, a caller who is not known. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { AppError } from '../errors.js';
import { ApiError } from './errors.js';
import { masked } from './masking.js';
import { headersOf, statusOf } from './status.js';

export function answerError(error: FastifyError | AppError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof AppError) {
    const told = new GraphQLError(error.message, { originalError: error });
    const headers = headersOf(error.code, error instanceof ApiError ? error.details : {});
    return send(request, reply.code(statusOf(error.code)).headers(headers), told);
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'A request failed.');
  const told = new GraphQLError(error.message, { extensions: { code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL', requestId: request.id } });
  return send(request, reply.code(status), told);
}

function send({ headers }: FastifyRequest, reply: FastifyReply, told: GraphQLError): FastifyReply {
  const type = headers.accept?.includes('application/graphql-response+json') ? 'application/graphql-response+json' : 'application/json';
  return reply.type(`${type}; charset=utf-8`).send(JSON.stringify({ errors: [masked(told.toJSON(), told)] }));
}
