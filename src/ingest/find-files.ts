/** The files that stand for the paths of a command: a folder's articles in name order, `-` for standard input. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableFileError } from './errors.js';
import { formatOfName } from './format.js';

export type FoundFile =
  | { readonly place: string; readonly path: string; readonly error: null }
  | { readonly place: string; readonly path: null; readonly error: UnreadableFileError };

export const STDIN = '-';

/**
 * Depth first, each folder in the order of its names; of a folder, only what ends like an article, and nothing that begins with a dot.
 * Links to folders are not followed. A folder that cannot be read is one that is found with its error, and the others go on.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    if (path === STDIN) yield { place: 'standard input', path, error: null };
    else yield* filesAt(path);
  }
}

async function* filesAt(path: string): AsyncGenerator<FoundFile> {
  try {
    if (!(await stat(path)).isDirectory()) return yield { place: path, path, error: null };
  } catch (cause) {
    return yield refused(path, cause);
  }
  let found = false;
  for await (const file of filesBelow(path)) {
    found = true;
    yield file;
  }
  if (!found) yield refused(path, new UnreadableFileError('No file in this folder ends in .txt, .md, .html or .jsonl.'));
}

async function* filesBelow(folder: string): AsyncGenerator<FoundFile> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) yield* filesBelow(path);
      else if (formatOfName(entry.name) !== null) yield { place: path, path, error: null };
    }
  } catch (cause) {
    yield refused(folder, cause);
  }
}

const refused = (place: string, cause: unknown): FoundFile => ({ place, path: null, error: unreadable(cause) });

/** What the system says of a file, in words that say what to do. */
export function unreadable(cause: unknown): UnreadableFileError {
  if (cause instanceof UnreadableFileError) return cause;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT') return new UnreadableFileError('There is no such file or folder. Check the path.', { cause });
  if (code === 'EACCES' || code === 'EPERM') return new UnreadableFileError('It may not be read. Give yourself the right to.', { cause });
  return new UnreadableFileError(`It cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
}
