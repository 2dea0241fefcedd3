/** Reads files of links, one JSON object a line, as "hearsay export --links" prints them. */
import { createReadStream } from 'node:fs';
import type { Link } from '../decomposition/link.js';
import { parseLink } from '../decomposition/parse-link.js';
import { AppError } from '../errors.js';
import { type Bytes, decode, linesOf } from './bytes.js';
import { InputError } from './errors.js';
import { STDIN, unreadable } from './find-files.js';
import { jsonValue } from './json-line.js';

/** Bytes of a line: far more than a link's words need. */
const MOST_LINE_BYTES = 100_000;

/** A line that is no link, with its place. */
class LinkLineError extends InputError {
  readonly code = 'LINK_LINE';
  override readonly path = null;
  constructor(place: string, problem: string, options?: ErrorOptions) {
    super(`${place}: ${problem}`, options);
  }
}

/** @param paths - files; `-` is standard input. @throws LinkLineError for the first line that is none, UnreadableFileError */
export async function linksFrom(paths: readonly string[], stdin: Bytes): Promise<readonly Link[]> {
  const links: Link[] = [];
  for (const path of paths) {
    for await (const { number, line } of readable(linesOf(path === STDIN ? stdin : createReadStream(path), MOST_LINE_BYTES))) {
      const place = `${path === STDIN ? 'standard input' : path}:${number}`;
      if (line === null) throw new LinkLineError(place, `This line has more than ${MOST_LINE_BYTES} bytes; a link has a few hundred.`);
      const link = linkOn(line, place);
      if (link !== null) links.push(link);
    }
  }
  return links;
}

async function* readable<Line>(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  try {
    yield* lines;
  } catch (cause) {
    throw cause instanceof AppError ? cause : unreadable(cause);
  }
}

/** Null on an empty line. */
function linkOn(line: Buffer, place: string): Link | null {
  try {
    const text = decode(line).trim();
    return text === '' ? null : parseLink(jsonValue(text));
  } catch (cause) {
    if (cause instanceof AppError) throw new LinkLineError(place, cause.message, { cause });
    throw cause;
  }
}
