/** Reads files, folders and standard input as articles and decompositions; what is wrong with one never stops the others. */
import { createReadStream } from 'node:fs';
import { AppError } from '../errors.js';
import { type ArticleInput, MOST_BYTES } from './article-input.js';
import { type Bytes, decode, linesOf, peek, readAll } from './bytes.js';
import { ArticleTooLongError, EmptyArticleError } from './errors.js';
import { type FoundFile, findFiles, STDIN, unreadable } from './find-files.js';
import { type Format, formatOfBytes, formatOfName } from './format.js';
import type { Incoming } from './incoming.js';
import { readJsonLine } from './json-line.js';
import { readTextFile } from './text-file.js';

type Whole = Exclude<Format, 'jsonl'>;

/** What parses HTML is loaded when there is any. */
const READERS: { readonly [Form in Whole]: (source: string) => ArticleInput | Promise<ArticleInput> } = {
  text: readTextFile,
  markdown: async (source) => (await import('./markdown-file.js')).readMarkdownFile(source),
  html: async (source) => (await import('./html-page.js')).readPage(source),
};
/** Bytes of a file of one article; a page is mostly markup. */
const MOST_FILE_BYTES: { readonly [Form in Whole]: number } = { text: MOST_BYTES, markdown: MOST_BYTES, html: 4_000_000 };
/** Bytes of a line: the decomposition of the longest article, many times over. */
const MOST_LINE_BYTES = 32_000_000;

export type ReadOptions = {
  /** Null: by each file's ending, else by how it begins. */
  readonly format: Format | null;
  readonly stdin: Bytes;
};

/** @param paths - files, folders and `-`, in the order in which they are to be read. */
export async function* readFiles(paths: readonly string[], options: ReadOptions): AsyncGenerator<Incoming> {
  for await (const file of findFiles(paths)) yield* readFile(file, options);
}

async function* readFile({ place, path, error }: FoundFile, { format, stdin }: ReadOptions): AsyncGenerator<Incoming> {
  if (path === null) return yield { place, kind: 'refused', error };
  try {
    const { first, all } = await peek(path === STDIN ? stdin : createReadStream(path));
    if (first.length === 0) throw new EmptyArticleError();
    const form = format ?? formatOfName(path) ?? formatOfBytes(first);
    if (form === 'jsonl') yield* readLines(place, all);
    else yield { place, kind: 'article', input: await READERS[form](decode(await readAll(all, MOST_FILE_BYTES[form]))) };
  } catch (cause) {
    yield { place, kind: 'refused', error: cause instanceof AppError ? cause : unreadable(cause) };
  }
}

async function* readLines(file: string, bytes: Bytes): AsyncGenerator<Incoming> {
  for await (const { number, line } of linesOf(bytes, MOST_LINE_BYTES)) {
    const place = `${file}:${number}`;
    try {
      if (line === null) throw new ArticleTooLongError(null, MOST_LINE_BYTES);
      const text = decode(line).trim();
      if (text !== '') yield readJsonLine(text, place);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      yield { place, kind: 'refused', error };
    }
  }
}
