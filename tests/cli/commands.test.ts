/** Each command as a user runs it: what it prints where, and how it ends. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDecomposition } from '../../src/decomposition/parse.js';
import { decompositions } from '../fixtures/decompositions.js';
import { BUILD_TIME, built, hearsay, linesOf, MAIN } from '../helpers/command.js';

const TEXT = `Bridge to open in May

Mayor Lena Brandt told reporters on Tuesday that the bridge would open in May. "It is ready," she said.`;
const COMMANDS = ['serve', 'ingest', 'extract', 'link', 'export', 'remove', 'rebuild', 'check', 'schema'];

let folder: string;
let env: { readonly HEARSAY_DATA: string };

beforeAll(built, BUILD_TIME);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'));
  env = { HEARSAY_DATA: join(folder, 'data') };
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const stored = () => put('stored.jsonl', decompositions.map((one) => JSON.stringify(one)).join('\n'));
const schemaFile = (name: string) => readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8');

describe('help', () => {
  it('lists the commands, the settings and the exit codes', async () => {
    const { code, out } = await hearsay(['--help']);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(out).toMatch(/HEARSAY_DATA.*NEO4J_URI.*Examples:.*Exit codes:\n {2}0 .*\n {2}1 /s);
    expect(code).toBe(0);
  }, 60_000);

  it.each(COMMANDS)(
    'of %s has examples and exit codes',
    async (command) => {
      const { code, out } = await hearsay([command, '--help']);
      expect(out).toMatch(new RegExp(`Examples:\n  .*hearsay ${command}.*Exit codes:\n  0  `, 's'));
      expect(code).toBe(0);
    },
    60_000,
  );

  it('has a version', async () => {
    expect((await hearsay(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  }, 60_000);
});

describe('extract', () => {
  it('leaves no trace in the home folder, as its runtime would that reports to its makers', async () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    const { code } = await hearsay(['extract', '--undated', put('article.txt', TEXT)], { env: { HOME: home } });
    expect({ code, left: readdirSync(home) }).toEqual({ code: 0, left: [] });
  }, 60_000);

  it('prints one line that validates', async () => {
    const { code, out, err } = await hearsay(['extract', '--published', '2024-10-17', put('article.txt', TEXT)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [line = '', ...others] = linesOf(out);
    expect(others).toEqual([]);
    const { article, statements, entities } = parseDecomposition(JSON.parse(line));
    expect(article).toMatchObject({ headline: 'Bridge to open in May', publishedAt: '2024-10-17', language: 'en', text: TEXT });
    expect(statements.map(({ kind }) => kind).sort()).toEqual(['direct', 'indirect']);
    expect(entities.map(({ name }) => name)).toContain('Lena Brandt');
  }, 60_000);

  it('prints the same line for the same article, from a file, a pipe or a folder', async () => {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    writeFileSync(join(articles, 'article.txt'), TEXT);
    const said = ['--published', '2024-10-17'];
    const [file, pipe, walked] = await Promise.all([
      hearsay(['extract', ...said, join(articles, 'article.txt')]),
      hearsay(['extract', ...said, '-'], { stdin: TEXT }),
      hearsay(['extract', ...said, '.'], { cwd: articles }),
    ]);
    expect(file.out).not.toBe('');
    expect([pipe.out, walked.out]).toEqual([file.out, file.out]);
  }, 60_000);

  it('takes an article without a date when told to', async () => {
    const { out } = await hearsay(['extract', '--undated', '--outlet', 'The Herald', '-'], { stdin: TEXT });
    expect(parseDecomposition(JSON.parse(out)).article).toMatchObject({ publishedAt: null, outlet: 'The Herald' });
  }, 60_000);

  it('tells failures as JSON lines when asked', async () => {
    const { code, err } = await hearsay(['extract', '--json', put('empty.txt', '')]);
    expect(linesOf(err).map((line) => JSON.parse(line))).toEqual([
      { place: join(folder, 'empty.txt'), error: { code: 'ARTICLE_EMPTY', message: expect.any(String), path: 'text' } },
      { error: { code: 'ARTICLES_FAILED', message: expect.stringContaining('1 of 1 article failed'), path: null } },
    ]);
    expect(code).toBe(1);
  }, 60_000);
});

describe('ingest and export', () => {
  it('give back what was given, and twice is once', async () => {
    const first = await hearsay(['ingest', stored()], { env });
    expect(first).toMatchObject({
      code: 0,
      out: '',
      err: `${decompositions.length} of ${decompositions.length} articles\n${decompositions.length} articles ingested.\n`,
    });
    const { out } = await hearsay(['export'], { env });
    expect(linesOf(out).toSorted()).toEqual(decompositions.map((one) => JSON.stringify(one)).sort());
    await hearsay(['ingest', '-'], { env, stdin: out });
    expect((await hearsay(['export'], { env })).out).toBe(out);
  }, 60_000);

  it('take links in, give them back and out', async () => {
    const [a, b] = decompositions.map(({ article }) => ({ article: article.id, id: null }));
    const link = JSON.stringify({ schema: 'hearsay-link/1', type: 'copy', a, b, signals: ['same words'], score: 0.9, status: 'auto' });
    expect(await hearsay(['link', '-'], { env, stdin: `${link}\n` })).toMatchObject({ code: 0, err: '1 link written.\n' });
    expect((await hearsay(['export', '--links'], { env })).out).toBe(`${link}\n`);
    expect(await hearsay(['link', '-'], { env, stdin: link.replace('copy', 'clone') })).toMatchObject({ code: 2 });
    expect(await hearsay(['link', '--remove', '-'], { env, stdin: link })).toMatchObject({ code: 0, err: '1 link removed.\n' });
    expect((await hearsay(['export', '--links'], { env })).out).toBe('');
  }, 60_000);

  it('end quietly when nobody reads on', async () => {
    await hearsay(['ingest', stored()], { env });
    const child = spawn(process.execPath, [MAIN, 'export'], { env: { PATH: process.env.PATH, ...env } });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    expect(err).toBe('');
    // The store was closed in order: it opens again.
    expect((await hearsay(['check'], { env })).code).toBe(0);
  }, 60_000);

  it('stop between batches when asked to, and say how far they came', async () => {
    const articles = Array.from({ length: 400 }, (_, index) => JSON.stringify({ id: `bridge-${index}`, text: TEXT }));
    const file = put('many.jsonl', articles.join('\n'));
    const child = spawn(process.execPath, [MAIN, 'ingest', '--undated', file], { env: { PATH: process.env.PATH, ...env } });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    // Once: a second signal ends it at once.
    child.stderr.once('data', () => child.kill('SIGTERM'));
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(1);
    const done = Number(/Interrupted after (\d+) articles\. Run this again/.exec(err)?.[1]);
    expect(done).toBeGreaterThanOrEqual(20);
    expect(done).toBeLessThan(400);
    expect(linesOf((await hearsay(['export'], { env })).out)).toHaveLength(done);
  }, 120_000);
});

it('does not wait for a server that was killed and whose number another process has now', async () => {
  mkdirSync(env.HEARSAY_DATA);
  writeFileSync(
    join(env.HEARSAY_DATA, 'server.json'),
    JSON.stringify({ pid: process.pid, address: 'http://127.0.0.1:9', store: 'embedded' }),
  );
  expect(await hearsay(['ingest', stored()], { env })).toMatchObject({ code: 0 });
}, 60_000);

it('tells programs in JSON alone', async () => {
  const file = put('bad.jsonl', `{"text": "${TEXT.slice(0, 20)}", "published": "soon"}\n${JSON.stringify(decompositions[0])}`);
  const runs = [];
  for (const args of [
    ['ingest', '--json', file],
    ['rebuild', '--json'],
    ['check', '--json'],
    ['remove', '--json', 'nothing'],
  ])
    runs.push(await hearsay(args, { env }));
  const lines = runs.map(({ out, err }) => [...linesOf(out), ...linesOf(err)].map((line) => JSON.parse(line) as object));
  expect(lines).toEqual([
    [
      { place: `${file}:1`, articleId: null, error: { code: 'ARTICLE_DATE', message: expect.any(String), path: 'published' } },
      { place: `${file}:2`, articleId: decompositions[0]?.article.id, error: null },
      { error: { code: 'ARTICLES_FAILED', message: expect.any(String), path: null } },
    ],
    [{ message: 'The graph is rebuilt.' }],
    [{ message: 'No rule of the graph is broken.' }],
    [{ id: 'nothing', removed: false }, { error: { code: 'ARTICLE_UNKNOWN', message: expect.any(String), path: null } }],
  ]);
}, 60_000);

describe('remove, rebuild and check', () => {
  it('leave a graph in order', async () => {
    await hearsay(['ingest', stored()], { env });
    expect(await hearsay(['remove', 'bare'], { env })).toMatchObject({ code: 0, out: '', err: 'bare is removed.\n' });
    const before = (await hearsay(['export'], { env })).out;
    expect(linesOf(before)).toHaveLength(decompositions.length - 1);
    expect(await hearsay(['rebuild'], { env })).toMatchObject({ code: 0, out: '' });
    expect(await hearsay(['check'], { env })).toMatchObject({ code: 0, out: '', err: 'No rule of the graph is broken.\n' });
    expect((await hearsay(['export'], { env })).out).toBe(before);
  }, 60_000);
});

describe('schema', () => {
  it.each([
    [[], 'schema.graphql'],
    [['graphql'], 'schema.graphql'],
    [['decomposition'], 'decomposition.schema.json'],
  ])(
    '%j prints %s',
    async (args, file) => {
      expect((await hearsay(['schema', ...args])).out).toBe(schemaFile(file));
    },
    60_000,
  );
});
