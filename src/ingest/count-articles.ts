/** How many articles the paths of a command hold, for a bar that shows how far it is. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { findFiles } from './find-files.js';
import { type Format, formatOfName } from './format.js';

const NEWLINE = 0x0a;

/** @returns null where it cannot be told without using the input up: standard input, a pipe. */
export async function countArticles(paths: readonly string[], format: Format | null): Promise<number | null> {
  let count = 0;
  for await (const { path, error } of findFiles(paths)) {
    if (error) count += 1;
    else if (!(await stat(path).catch(() => null))?.isFile()) return null;
    else if ((format ?? formatOfName(path)) !== 'jsonl') count += 1;
    // A file that may not be read is one that fails: whoever reads it says why.
    else count += await countLines(path).catch(() => 1);
  }
  return count;
}

async function countLines(path: string): Promise<number> {
  let lines = 0;
  let last = NEWLINE;
  for await (const chunk of createReadStream(path)) {
    for (const byte of chunk as Buffer) if (byte === NEWLINE) lines += 1;
    last = (chunk as Buffer).at(-1) ?? last;
  }
  return last === NEWLINE ? lines : lines + 1;
}
