/** Messages on standard error: a line for people, or a value of JSON for programs. */
import { CommanderError } from 'commander';
import { AppError } from '../errors.js';

/** What went wrong: with one article, whose place is named, or with the command as a whole. */
export type Failure = {
  readonly place: string | null;
  readonly code: string;
  readonly message: string;
  /** Where in the article's value it is. */
  readonly path: string | null;
  /** Of a fault in Hearsay, since whoever reports it is asked for it; null for all else. */
  readonly trace: string | null;
};
export type Message = string | Failure;

type Told = { readonly code: string; readonly message: string; readonly path?: string | null };

export const failure = (place: string, { code, message, path = null }: Told): Failure => ({ place, code, message, path, trace: null });

/** What ended the command. */
export function ending(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CommanderError)
    return { place: null, code: 'USAGE', message: message.replace(/^error: /, ''), path: null, trace: null };
  if (error instanceof AppError) return { place: null, code: error.code, message, path: null, trace: null };
  return { place: null, code: 'FAULT', message, path: null, trace: (error instanceof Error && error.stack) || null };
}

export function lineOf(message: Message, json: boolean): string {
  if (typeof message === 'string') return json ? JSON.stringify({ message }) : message;
  const { place, code, message: words, path, trace } = message;
  if (json) return JSON.stringify({ ...(place !== null && { place }), error: { code, message: words, path } });
  return `${place ?? 'hearsay'}: ${words} [${code}]${trace === null ? '' : `\n${trace}`}`;
}
