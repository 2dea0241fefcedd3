/** What a client did wrong, in words that say what to do instead. */
import { AppError } from '../errors.js';
import type { EntityRow } from '../graph/reads/rows.js';

/** An error that a client sees whole: code, message and details. */
export abstract class ApiError extends AppError {
  /** More for programs; stands beside the code in `extensions`. */
  readonly details: Readonly<Record<string, unknown>> = {};
}

/** An argument that cannot be used. */
export class BadInputError extends ApiError {
  readonly code = 'BAD_USER_INPUT';
}

/** A reference that names nobody in the graph. */
export class UnknownEntityError extends ApiError {
  readonly code = 'UNKNOWN_ENTITY';
  constructor(wanted: string) {
    super(`Nothing in the graph has ${wanted}. Look for it with search(text: …) and use the id that it gives.`);
  }
}

/** A name that several bear. */
export class AmbiguousNameError extends ApiError {
  readonly code = 'AMBIGUOUS_NAME';
  override readonly details;
  constructor(wanted: string, candidates: readonly EntityRow[]) {
    const listed = candidates.map(({ id, kind, name }) => `${name} (${kind}, ${id})`).join('; ');
    super(`Several have ${wanted}: ${listed}. Give one of these ids, or a kind.`);
    this.details = { candidates: candidates.map(({ id, kind, name }) => ({ id, kind: kind.toUpperCase(), name })) };
  }
}

/** A query that would ask for too much at once. */
export class QueryTooLargeError extends ApiError {
  readonly code = 'QUERY_TOO_LARGE';
  override readonly details;
  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.details = details;
  }
}
