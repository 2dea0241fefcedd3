import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { countArticles } from '../../src/ingest/count-articles.js';
import type { Format } from '../../src/ingest/format.js';
import { readFiles } from '../../src/ingest/read-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const TEXT = 'The bridge will open in May, the mayor said.';

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function* bytes(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

/** Each that comes in as 'place kind' with its code or the start of its text; places below the folder. */
async function read(
  paths: readonly string[],
  { format = null, stdin = '' }: { format?: Format | null; stdin?: string } = {},
): Promise<string[]> {
  const found: string[] = [];
  for await (const one of readFiles(paths, { format, stdin: stdin === '' ? bytesOfNothing() : bytes(stdin) })) {
    const what =
      one.kind === 'refused'
        ? one.error.code
        : one.kind === 'article'
          ? one.input.text.slice(0, 10).replaceAll('\n', ' ')
          : one.json.slice(0, 10);
    found.push(`${one.place.replace(`${folder}/`, '')} ${one.kind}: ${what}`);
  }
  return found;
}

async function* bytesOfNothing(): AsyncGenerator<Buffer> {}

it('walks a folder in the order of its names, and reads what ends like an article', async () => {
  put('b.txt', TEXT);
  put('a/2.md', '# Bridge\n\nIt opens.');
  put('a/10.txt', TEXT);
  put('c.jsonl', `{"text": "${TEXT}"}\n\n{"schema": "hearsay/1", "article": {}}\n`);
  put('notes.pdf', '%PDF');
  put('.hidden/x.txt', TEXT);
  put('.x.txt', TEXT);
  symlinkSync(join(folder, 'b.txt'), join(folder, 'd.txt'));
  expect(await read([folder])).toEqual([
    'a/10.txt article: The bridge',
    'a/2.md article: Bridge  It',
    'b.txt article: The bridge',
    'c.jsonl:1 article: The bridge',
    'c.jsonl:3 decomposition: {"schema":',
    'd.txt article: The bridge',
  ]);
});

it('goes on after each file and line that cannot be read', async () => {
  const paths = [
    put('empty.txt', ''),
    put('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01])),
    put('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9])),
    put('long.txt', 'a'.repeat(5_000_000)),
    put('broken.txt', `---\ndate: [2025\n---\n${TEXT}`),
    put('lines.jsonl', `{"text": "It\n{"text": "${TEXT}"}\n[]\n`),
    put('page.html', '<!doctype html><body></body>'),
    join(folder, 'missing.txt'),
    put('good.txt', TEXT),
  ];
  mkdirSync(join(folder, 'nothing'));
  expect(await read([...paths, join(folder, 'nothing')])).toEqual([
    'empty.txt refused: ARTICLE_EMPTY',
    'picture.png refused: FILE_NOT_TEXT',
    'latin.txt refused: FILE_NOT_TEXT',
    'long.txt refused: ARTICLE_TOO_LONG',
    'broken.txt refused: FRONT_MATTER',
    'lines.jsonl:1 refused: JSON_LINE',
    'lines.jsonl:2 article: The bridge',
    'lines.jsonl:3 refused: JSON_LINE',
    'page.html refused: PAGE_WITHOUT_ARTICLE',
    'missing.txt refused: FILE_UNREADABLE',
    'good.txt article: The bridge',
    'nothing refused: FILE_UNREADABLE',
  ]);
});

/** Root may read everything, so it becomes nobody for as long as this takes. */
async function asNobody<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

it('goes on after a folder that may not be read', async () => {
  put('a/x.txt', TEXT);
  put('b/y.txt', TEXT);
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'a'), 0o000);
  expect(await asNobody(() => read([folder]))).toEqual(['a refused: FILE_UNREADABLE', 'b/y.txt article: The bridge']);
  chmodSync(join(folder, 'a'), 0o755);
});

it.each([
  ['text', TEXT, 'article: The bridge'],
  ['a JSON line', `{"text": "${TEXT}"}`, 'article: The bridge'],
  ['a page', `<!DOCTYPE html><body><article><p>${`${TEXT} `.repeat(20)}</p></article></body>`, 'article: The bridge'],
  ['a JSON array', `[{"text": "${TEXT}"}]`, 'refused: JSON_LINE'],
  ['nothing', '', 'refused: ARTICLE_EMPTY'],
])('tells from its beginning that standard input is %s', async (_what, stdin, expected) => {
  expect(await read(['-'], { stdin })).toEqual([expect.stringMatching(new RegExp(`^standard input(:1)? ${expected}$`))]);
});

it('believes a format that is given', async () => {
  expect(await read([put('article.txt', '# *Bridge*\n\nIt opens.')], { format: 'markdown' })).toEqual(['article.txt article: Bridge  It']);
});

it('counts what is to come', async () => {
  put('a.txt', TEXT);
  const lines = put('b.jsonl', '{}\n{}\n{}');
  expect(await countArticles([folder, lines, join(folder, 'missing')], null)).toBe(1 + 3 + 3 + 1);
  expect(await countArticles([lines], 'text')).toBe(1);
  expect(await countArticles([lines, '-'], null)).toBeNull();
  expect(await countArticles([put('blank.jsonl', '{}\n\n \t\r\n{}\n')], null)).toBe(2);
  expect(await countArticles([put('lines', '{}\n{}')], null)).toBeNull();
});
