/** What a client may see of an error: its own mistakes and what the product raises on purpose; nothing of what breaks inside. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError } from '../errors.js';
import { StatementFailedError } from '../graph/store.js';
import { ApiError } from './errors.js';

/** Codes of errors that GraphQL and the server raise about the request itself. */
const ABOUT_THE_REQUEST = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Whether the error says something that its reader may know; else it is logged and hidden. */
export function isExpected(error: unknown): boolean {
  const cause = causeOf(error);
  return isTold(cause) || (cause instanceof GraphQLError && ABOUT_THE_REQUEST.has(codeOf(error)));
}

/** The error as it is sent. `extensions.requestId`, where the server has set it, finds the log line. */
export function masked(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  const cause = causeOf(error);
  if (isTold(cause)) {
    const details = cause instanceof ApiError ? cause.details : {};
    return { message: cause.message, ...place, extensions: { code: cause.code, ...details } };
  }
  if (isExpected(error)) return { message: formatted.message, ...place, extensions: { code: codeOf(error) } };
  const requestId = formatted.extensions?.requestId;
  return {
    message: `Something went wrong inside.${requestId === undefined ? '' : ` The log of the server tells more under request ${requestId}.`}`,
    ...place,
    extensions: { code: 'INTERNAL', ...(requestId === undefined ? {} : { requestId }) },
  };
}

/** Raised on purpose, for whoever asked. That a statement failed is a fault of ours, and its words are those of a driver. */
const isTold = (cause: unknown): cause is AppError => cause instanceof AppError && !(cause instanceof StatementFailedError);

/** What a resolver, a scalar or a plugin threw, without what GraphQL put around it. */
const causeOf = (error: unknown): unknown => (error instanceof GraphQLError ? (error.originalError ?? error) : error);

function codeOf(error: unknown): string {
  const extensions = (error as { readonly extensions?: { readonly code?: unknown } } | null)?.extensions;
  return String(extensions?.code ?? '');
}
