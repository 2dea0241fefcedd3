/** Answers what fails before GraphQL is asked, in the form of its errors: a body that does not parse, a caller who is not known. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { AppError } from '../errors.js';
import { ApiError } from './errors.js';
import { tooLarge } from './limits/body.js';
import { InvalidDocumentError } from './limits/invalid.js';
import { masked } from './masking.js';
import { headersOf, statusOf } from './status.js';

export function answerError(
  error: FastifyError | AppError | InvalidDocumentError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof InvalidDocumentError) return send(request, reply.code(400), error.errors);
  if (error instanceof AppError) return refuse(error, request, reply);
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse(tooLarge(), request, reply);
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'A request failed.');
  const told = new GraphQLError(error.message, { extensions: { code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL', requestId: request.id } });
  return send(request, reply.code(status), [told]);
}

function refuse(error: AppError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const told = new GraphQLError(error.message, { originalError: error });
  const headers = headersOf(error.code, error instanceof ApiError ? error.details : {});
  return send(request, reply.code(statusOf(error.code)).headers(headers), [told]);
}

function send({ headers }: FastifyRequest, reply: FastifyReply, told: readonly GraphQLError[]): FastifyReply {
  const type = headers.accept?.includes('application/graphql-response+json') ? 'application/graphql-response+json' : 'application/json';
  return reply.type(`${type}; charset=utf-8`).send(JSON.stringify({ errors: told.map((each) => masked(each.toJSON(), each)) }));
}
