/** What a worker thread is told and what it answers, and how an error crosses from one thread to another without becoming another error. */
import type { Decomposition } from '../decomposition/decomposition.js';
import type { Article } from '../document/article.js';
import { AppError } from '../errors.js';

export type Order = { readonly kind: 'extract'; readonly article: Article } | { readonly kind: 'end' };

/** The first tells whether the model is loaded; then there is one for each article, in the order in which they were sent. */
export type Answer =
  | { readonly kind: 'loaded'; readonly notice: string | null }
  | { readonly kind: 'extracted'; readonly decomposition: Decomposition }
  | { readonly kind: 'failed'; readonly error: SentError };

/** A copy between threads keeps an error's message and loses its class and its code. */
type SentError = {
  readonly name: string;
  readonly message: string;
  readonly stack: string | null;
  /** Null: a fault, raised by nobody on purpose. */
  readonly code: string | null;
};

export function sent(error: unknown): SentError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: null, code: null };
  const { name, message, stack = null } = error;
  return { name, message, stack, code: error instanceof AppError ? error.code : null };
}

/** An AppError is one again, with its code, name and words. */
export function received(error: SentError): Error {
  const { name, message, stack, code } = error;
  const made = code === null ? new Error(message) : new ReceivedError(message, code);
  Object.defineProperty(made, 'name', { value: name, configurable: true });
  if (stack !== null) made.stack = stack;
  return made;
}

/** One of the other thread's errors; its code says which. */
class ReceivedError extends AppError {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}
