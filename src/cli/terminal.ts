/** Where a command reads and writes: data on standard output, all that is meant for people on standard error. */
import type { Bytes } from '../ingest/bytes.js';
import { ClosedOutputError } from './errors.js';
import { lineOf, type Message } from './messages.js';

export type Terminal = {
  /** One line of data; settles when it has been taken. @throws ClosedOutputError */
  print(line: string): Promise<void>;
  /** One line of standard error. */
  say(message: Message): void;
  /** Whether what is said is JSON, for programs. */
  readonly json: boolean;
  /** Whether somebody looks on, so that a bar may be drawn. */
  readonly isWatched: boolean;
  /** Whether data goes to a terminal too, where a bar would stand in its way. */
  readonly showsData: boolean;
  readonly stdin: Bytes;
};

/** @param json - whether messages are lines of JSON. */
export function processTerminal(json: boolean): Terminal {
  // Each write tells of its own failure; without a listener the event would end the process before the store is closed.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  return {
    print: (line) =>
      new Promise((resolve, reject) => {
        process.stdout.write(`${line}\n`, (cause) => (cause ? reject(new ClosedOutputError({ cause })) : resolve()));
      }),
    say: (message) => void process.stderr.write(`${lineOf(message, json)}\n`),
    json,
    isWatched: !json && process.stderr.isTTY === true,
    showsData: process.stdout.isTTY === true,
    stdin: process.stdin,
  };
}
