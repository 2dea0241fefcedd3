/** From bytes to text: whole files up to a limit, lines of any number, UTF-8 alone. */
import { isUtf8 } from 'node:buffer';
import { ArticleTooLongError, NotTextError } from './errors.js';

export type Bytes = AsyncIterable<Buffer>;

const NEWLINE = 0x0a;

/**
 * The text without its byte order mark, its lines ended by \n.
 *
 * @throws NotTextError
 */
export function decode(bytes: Buffer): string {
  if (bytes.includes(0) || !isUtf8(bytes)) throw new NotTextError();
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}

/** @throws ArticleTooLongError as soon as there is more than `limit`; the rest is not read. */
export async function readAll(bytes: Bytes, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) throw new ArticleTooLongError(null, limit);
  }
  return Buffer.concat(chunks);
}

/** Each line with its number, from 1, and without its \n; null in place of one that is longer than `limit`. */
export async function* linesOf(bytes: Bytes, limit: number): AsyncGenerator<{ readonly number: number; readonly line: Buffer | null }> {
  let number = 1;
  let parts: Buffer[] = [];
  let size = 0;
  const take = (part: Buffer) => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  const finished = () => {
    const whole = { number: number++, line: size <= limit ? Buffer.concat(parts) : null };
    parts = [];
    size = 0;
    return whole;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield finished();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield finished();
}

/** The first bytes, and all of them as they were. */
export async function peek(bytes: Bytes): Promise<{ readonly first: Buffer; readonly all: Bytes }> {
  const rest = bytes[Symbol.asyncIterator]();
  const { value, done } = await rest.next();
  const first = done ? Buffer.alloc(0) : value;
  return { first, all: chain(first, rest) };
}

async function* chain(first: Buffer, rest: AsyncIterator<Buffer>) {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}
