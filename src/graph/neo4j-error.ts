/** What a failure of Neo4j means to whoever asked, and what to do about it. */
import { AppError } from '../errors.js';
import { late } from './limits.js';
import { StatementFailedError, StoreRefusedError, StoreUnavailableError, UnknownBookmarkError } from './store.js';

/** @param statement - the file that ran, '' where none did. */
export function neo4jError(cause: unknown, { uri, user, statement }: { uri: string; user: string; statement: string }): unknown {
  if (cause instanceof AppError || !(cause instanceof Error) || !('code' in cause)) return cause;
  const code = String(cause.code);
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return late();
  if (code.startsWith('Neo.ClientError.Security.')) {
    const what = 'Set NEO4J_USER and NEO4J_PASSWORD to those of that database.';
    return new StoreRefusedError(`Neo4j at ${uri} refuses user "${user}": ${cause.message} ${what}`, { cause });
  }
  if (cause.message.startsWith('Connection acquisition timed out'))
    return new StoreUnavailableError('All connections to Neo4j are busy. Ask again in a moment, or raise NEO4J_POOL_SIZE.', { cause });
  if (code.startsWith('Neo.ClientError.Transaction.InvalidBookmark')) return new UnknownBookmarkError({ cause });
  if (UNAVAILABLE.test(code) || statement === '') {
    const what = 'Start one with "npm run neo4j" or "docker compose up neo4j", set NEO4J_URI, or unset it to keep the graph in a file.';
    const why = cause.message.replace(/^.*Caused by: /s, '');
    return new StoreUnavailableError(`No Neo4j answers at ${uri} (${why}). ${what}`, { cause });
  }
  return new StatementFailedError(`cypher/${statement} failed: ${cause.message}`, { cause });
}

const UNAVAILABLE =
  /^(ServiceUnavailable|SessionExpired|Neo\.ClientError\.Database\.DatabaseNotFound|Neo\.TransientError\.General\.DatabaseUnavailable)$/;
