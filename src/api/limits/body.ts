/** The body of a request: how long it may be, and that it holds one query. */
import { ApiError } from '../errors.js';
import { MAX_BODY, MAX_QUERY_BODY } from './bounds.js';

/** More than is read. */
export class BodyTooLargeError extends ApiError {
  readonly code = 'BODY_TOO_LARGE';
  constructor(limit: number, instead: string) {
    super(`The request has more than ${limit} bytes, the most that are read. ${instead}`);
  }
}

/** What a server of HTTP would read before it knows how much there is. */
class LengthRequiredError extends ApiError {
  readonly code = 'LENGTH_REQUIRED';
  constructor() {
    super('Send the body with its length (content-length), and not in chunks.');
  }
}

/** Several queries in one request. */
export class BatchError extends ApiError {
  readonly code = 'BAD_REQUEST';
  constructor() {
    super('Several queries in one request are not answered. Send each in a request of its own, or ask for several fields in one query.');
  }
}

type Headers = { readonly 'transfer-encoding'?: string | undefined; readonly 'content-length'?: string | undefined };

/**
 * Of whoever may not write.
 *
 * @throws BodyTooLargeError, LengthRequiredError
 */
export function checkLength(headers: Headers): void {
  if (headers['transfer-encoding'] !== undefined) throw new LengthRequiredError();
  if (Number(headers['content-length'] ?? 0) > MAX_QUERY_BODY)
    throw new BodyTooLargeError(MAX_QUERY_BODY, 'Send less at once: shorter lists in variables, in several requests.');
}

/** Of whoever may. */
export const tooLarge = (): BodyTooLargeError => new BodyTooLargeError(MAX_BODY, 'Send fewer articles at once.');
