/** Messages on standard error: one line for people, or one JSON value for programs. */
import { AppError } from '../errors.js';

type Told = { readonly code: string; readonly message: string; readonly path?: string | null };

/** What went wrong with one article. */
export const failure = (place: string, { code, message, path = null }: Told, json = false): string =>
  json ? JSON.stringify({ place, error: { code, message, path } }) : `${place}: ${message} [${code}]`;

/** What ended the command; the trace of a fault, since whoever reports it is asked for it. */
export function ending(error: unknown, json = false): string {
  const code = error instanceof AppError ? error.code : 'FAULT';
  const message = error instanceof Error ? error.message : String(error);
  if (json) return JSON.stringify({ error: { code, message, path: null } });
  const trace = error instanceof Error && !(error instanceof AppError) ? `\n${error.stack}` : '';
  return `hearsay: ${message} [${code}]${trace}`;
}
