/** How many articles the paths of a command hold, for a bar that shows how far it is. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { findFiles } from './find-files.js';
import { type Format, formatOfName } from './format.js';

const NEWLINE = 0x0a;
/** Space, tab, carriage return, newline. */
const SPACES = new Set([0x20, 0x09, 0x0d, NEWLINE]);

/** @returns null where it cannot be told without reading what is there as it is meant: standard input, a pipe, a file whose name does not say its form. */
export async function countArticles(paths: readonly string[], format: Format | null): Promise<number | null> {
  let count = 0;
  for await (const { path, error } of findFiles(paths)) {
    const form = path === null ? null : (format ?? formatOfName(path));
    if (error) count += 1;
    else if (form === null || !(await stat(path).catch(() => null))?.isFile()) return null;
    else if (form !== 'jsonl') count += 1;
    // A file that may not be read is one that fails: whoever reads it says why.
    else count += await countLines(path).catch(() => 1);
  }
  return count;
}

/** Lines that hold something. */
async function countLines(path: string): Promise<number> {
  let lines = 0;
  let blank = true;
  for await (const chunk of createReadStream(path)) {
    for (const byte of chunk as Buffer) {
      if (blank && !SPACES.has(byte)) {
        lines += 1;
        blank = false;
      }
      if (byte === NEWLINE) blank = true;
    }
  }
  return lines;
}
