/** Bad input, run as a user runs it: each ends in an error that says what to do, and leaves what was stored as it was. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/graph/embedded-store.js';
import { exportDecompositions } from '../../src/graph/export.js';
import { openNeo4jStore } from '../../src/graph/neo4j-store.js';
import { GRAPH_VERSION, setVersion } from '../../src/graph/version.js';
import { decompositions } from '../fixtures/decompositions.js';
import { BUILD_TIME, built, hearsay, linesOf } from '../helpers/command.js';
import { describeWith } from '../helpers/needs.js';
import { emptyNeo4j, HOW_TO_GET_NEO4J, takeNeo4j, testNeo4j } from '../helpers/neo4j.js';

const TEXT = 'The bridge will open in May, Mayor Lena Brandt told reporters on the quay on Tuesday.';
const GERMAN = 'Die Brücke wird im Mai geöffnet, sagte die Bürgermeisterin am Montag den wartenden Journalisten am Kai.';
const DATED = (text: string) => `---\ndate: 2025-04-02\n---\n${text}`;
const [decomposition] = decompositions;

/** Name and content of a file; what the message says, and its code. */
const BAD_FILES: readonly (readonly [what: string, name: string, content: string | Buffer, message: RegExp, code: string])[] = [
  ['is no text', 'photo.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]), /Save it as UTF-8 text, Markdown or HTML/, 'FILE_NOT_TEXT'],
  ['is text of another encoding', 'latin.txt', Buffer.from('caf\xe9', 'latin1'), /Save it as UTF-8 text/, 'FILE_NOT_TEXT'],
  ['is empty', 'empty.txt', '', /Give its text/, 'ARTICLE_EMPTY'],
  ['has front matter alone', 'bodiless.txt', DATED(''), /Give its text/, 'ARTICLE_EMPTY'],
  [
    'has no date',
    'undated.txt',
    TEXT,
    /Add "date: 2024-10-17" to its front matter, pass --published .* or pass --undated/,
    'ARTICLE_UNDATED',
  ],
  [
    'has a date that is none',
    'misdated.txt',
    `---\ndate: next Thursday\n---\n${TEXT}`,
    /"next Thursday" is no date .* Give a day such as/,
    'ARTICLE_DATE',
  ],
  [
    'has broken front matter',
    'front.txt',
    `---\ndate: 2025-04-02\noutlet: [The Herald\n---\n${TEXT}`,
    /broken at line \d: .* YAML between two lines of ---/,
    'FRONT_MATTER',
  ],
  [
    'has front matter without an end',
    'endless.txt',
    `---\ndate: 2025-04-02\n${TEXT}`,
    /broken at line 1: the --- that ends it is missing/,
    'FRONT_MATTER',
  ],
  ['is 5 MB long', 'long.txt', DATED(`${TEXT}\n`.repeat(60_000)), /1 MB is the most\. Split it/, 'ARTICLE_TOO_LONG'],
  [
    'is 5 MB of markup',
    'long.html',
    `<!doctype html>${'<p>It opens.</p>'.repeat(350_000)}`,
    /4 MB is the most\. Split it/,
    'ARTICLE_TOO_LONG',
  ],
  [
    'is in another language',
    'german.txt',
    DATED(GERMAN),
    /in German \(de\); Hearsay reads English\. If it is English, say so/,
    'ARTICLE_LANGUAGE',
  ],
  [
    'is a page without an article',
    'page.html',
    '<!doctype html><title>Sport</title>',
    /Save its text as a \.txt file/,
    'PAGE_WITHOUT_ARTICLE',
  ],
  ['has a JSONL line that does not parse', 'lines.jsonl', '{"text": "It op\n', /This is no JSON: .*A line is one JSON object/, 'JSON_LINE'],
  ['has a JSONL line of something else', 'else.jsonl', '{"headline": "Bridge opens"}\n', /"text" must be a string/, 'JSON_LINE'],
  [
    'has a decomposition that fails the schema',
    'invalid.jsonl',
    `${JSON.stringify({ ...decomposition, statements: [{ id: 's1' }] })}\n`,
    /Not a valid decomposition\. Correct this and send it again:\n {2}statements\[0\]\.kind/,
    'DECOMPOSITION_INVALID',
  ],
  [
    'has a decomposition whose span lies outside the text',
    'outside.jsonl',
    `${JSON.stringify({ ...decomposition, mentions: [{ ...decomposition?.mentions[0], end: 1_000_000 }] })}\n`,
    /mentions\[0\].*UTF-16 code units/,
    'DECOMPOSITION_INVALID',
  ],
];

let folder: string;
let env: Record<string, string>;
let before: string;

/** Read here and not by a command of its own: that would be half of the time that all of this takes. */
async function exported(): Promise<string> {
  const store = await openEmbeddedStore({ folder: env.HEARSAY_DATA as string });
  let lines = '';
  for await (const line of exportDecompositions(store)) lines += `${line}\n`;
  await store.close();
  return lines;
}

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(built, BUILD_TIME);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-bad-'));
  env = { HEARSAY_DATA: join(folder, 'data') };
  const stored = put('stored.jsonl', decompositions.map((one) => JSON.stringify(one)).join('\n'));
  expect(await hearsay(['ingest', stored], { env })).toMatchObject({ code: 0 });
  before = await exported();
  expect(linesOf(before)).toHaveLength(decompositions.length);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
  expect(await exported()).toBe(before);
}, 60_000);

describe('a file that', () => {
  it.each(BAD_FILES)(
    '%s',
    async (_what, name, content, message, code) => {
      const { code: exit, out, err } = await hearsay(['ingest', put(name, content)], { env });
      expect(err).toMatch(message);
      expect(err).toContain(`[${code}]`);
      expect(err).toContain(name);
      expect({ exit, out }).toEqual({ exit: 1, out: '' });
    },
    60_000,
  );

  it('is not there', async () => {
    const { code, err } = await hearsay(['ingest', join(folder, 'nowhere.txt')], { env });
    expect(err).toMatch(/nowhere\.txt: There is no such file or folder\. Check the path\. \[FILE_UNREADABLE\]/);
    expect(code).toBe(1);
  }, 60_000);

  it('is bad never stops the others', async () => {
    const elsewhere = { ...env, HEARSAY_DATA: join(folder, 'elsewhere') };
    const files = BAD_FILES.map(([, name, content]) => put(name, content));
    const good = [put('zz-first.txt', DATED(TEXT)), put('zz-second.md', DATED(`# Bridge\n\n${TEXT}`))];
    const [first = '', ...others] = files;
    const { code, out } = await hearsay(['ingest', '--json', first, good[0] as string, ...others, good[1] as string], { env: elsewhere });
    expect(code).toBe(1);
    const outcomes = linesOf(out).map(
      (line) => JSON.parse(line) as { place: string; articleId: string | null; error: { code: string } | null },
    );
    expect(outcomes.map(({ error }) => error?.code ?? 'ingested')).toEqual([
      BAD_FILES[0]?.[4],
      'ingested',
      ...BAD_FILES.slice(1).map(([, , , , expected]) => expected),
      'ingested',
    ]);
    const stored = linesOf((await hearsay(['export'], { env: elsewhere })).out).map(
      (line) => (JSON.parse(line) as { article: { id: string } }).article.id,
    );
    expect(stored.sort()).toEqual(outcomes.flatMap(({ articleId }) => articleId ?? []).sort());
  }, 60_000);

  it('is bad is told by extract too, and the others are printed', async () => {
    const { code, out, err } = await hearsay(['extract', put('undated.txt', TEXT), put('zz-first.txt', DATED(TEXT))], { env });
    expect(err).toMatch(/undated\.txt: .*\[ARTICLE_UNDATED\]\nhearsay: 1 of 2 articles failed/);
    expect(linesOf(out)).toHaveLength(1);
    expect(code).toBe(1);
  }, 60_000);
});

describe('settings and arguments', () => {
  it.each([
    [
      'an unknown store',
      { NEO4J_URI: 'postgres://localhost', NEO4J_PASSWORD: 'x' },
      ['export'],
      /NEO4J_URI names no store that Hearsay knows\. Use an address such as .*\[CONFIG\]/,
    ],
    ['a Neo4j without its password', { NEO4J_URI: 'bolt://localhost' }, ['export'], /NEO4J_PASSWORD is not\. Set both.*\[CONFIG\]/],
    ['a port that is none', { PORT: 'http' }, ['serve'], /PORT must be a whole number from 0 to 65535, for example 4000.*\[CONFIG\]/],
    ['a date that is none', {}, ['ingest', '--published', 'Thursday', '-'], /"Thursday" is no date.*\[ARTICLE_DATE\]/],
    ['an address that is none', {}, ['ingest', '--server', 'here', '-'], /"here" is no address; give one such as .*\[USAGE\]/],
    ['an unknown command', {}, ['injest'], /unknown command 'injest'.*Did you mean ingest\?.*--help/s],
    ['an unknown option', {}, ['extract', '--date', '2025-04-02', '-'], /unknown option '--date'/],
    ...['0', '-1', '1.5', 'x', '65'].map(
      (workers) =>
        [`${workers} workers`, {}, ['extract', '--workers', workers, '-'], /'--workers <n>'.*Give a whole number from 1 to 64/] as const,
    ),
    ...['-0.1', '1.1', '80%', 'x'].map(
      (least) =>
        [
          `a confidence of ${least}`,
          {},
          ['extract', '--min-confidence', least, '-'],
          /'--min-confidence <share>'.*Give a number from 0 to 1/,
        ] as const,
    ),
    ['no file', {}, ['ingest'], /missing required argument 'paths'/],
    ['an unknown schema', {}, ['schema', 'sql'], /Allowed choices are graphql, decomposition/],
  ] as const)(
    '%s',
    async (_what, more, args, message) => {
      const { code, out, err } = await hearsay(args, { env: { ...env, ...more } });
      expect(err).toMatch(message);
      expect({ code, out }).toEqual({ code: 2, out: '' });
    },
    60_000,
  );

  it('are told as JSON when asked', async () => {
    const { err } = await hearsay(['export', '--json'], { env: { ...env, PORT: 'http' } });
    expect(JSON.parse(err)).toEqual({ error: { code: 'CONFIG', message: expect.stringContaining('PORT'), path: null } });
    const { code, err: usage } = await hearsay(['export', '--json', '--date', '2025'], { env });
    expect(JSON.parse(usage)).toEqual({ error: { code: 'USAGE', message: "unknown option '--date'", path: null } });
    expect(code).toBe(2);
  }, 60_000);
});

describe('a store that', () => {
  const good = () => put('zz-first.txt', DATED(TEXT));

  it('is a Neo4j which is down', async () => {
    const { code, out, err } = await hearsay(['ingest', good()], { env: { ...env, NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' } });
    expect(err).toMatch(/127\.0\.0\.1:9.*\[STORE_UNAVAILABLE\]/s);
    expect({ code, out }).toEqual({ code: 3, out: '' });
  }, 60_000);

  it('is a server which is down', async () => {
    const { code, err } = await hearsay(['ingest', '--server', 'http://127.0.0.1:9', good()], { env });
    expect(err).toMatch(
      /No Hearsay server answers at http:\/\/127\.0\.0\.1:9\/graphql\. Start one with "hearsay serve", or check the address\. \[SERVER\]/,
    );
    expect(code).toBe(3);
  }, 60_000);

  it('is locked by another process', async () => {
    const holder = await openEmbeddedStore({ folder: env.HEARSAY_DATA as string });
    try {
      const { code, err } = await hearsay(['ingest', good()], { env });
      expect(err).toMatch(/Another process holds .*HEARSAY_DATA.*\[STORE_LOCKED\]/s);
      expect(code).toBe(3);
    } finally {
      await holder.close();
    }
  }, 60_000);

  it('is no folder', async () => {
    const { code, err } = await hearsay(['ingest', good()], { env: { HEARSAY_DATA: put('a-file', 'not a folder') } });
    expect(err).toMatch(/a-file is a file, or lies below one\. Name a folder \(HEARSAY_DATA\)\. \[STORE_UNAVAILABLE\]/);
    expect(code).toBe(3);
  }, 60_000);
});

describe('a data folder of another version', () => {
  /** A folder with the fixtures in it, which says that it is of this version. */
  async function ofVersion(version: number): Promise<string> {
    const data = mkdtempSync(join(folder, 'version-'));
    mkdirSync(data, { recursive: true });
    expect(await hearsay(['ingest', join(folder, 'stored.jsonl')], { env: { HEARSAY_DATA: data } })).toMatchObject({ code: 0 });
    const store = await openEmbeddedStore({ folder: data });
    await store.write((writer) => setVersion(writer, version));
    await store.close();
    return data;
  }

  it('is refused when it is newer, and left as it was', async () => {
    const data = await ofVersion(GRAPH_VERSION + 1);
    for (const args of [['ingest', put('zz-first.txt', DATED(TEXT))], ['export'], ['rebuild'], ['serve']]) {
      const { code, out, err } = await hearsay(args, { env: { HEARSAY_DATA: data, PORT: '0' } });
      expect(err).toMatch(
        /newer than the \d+ that this program knows\. Upgrade Hearsay, or use another store \(HEARSAY_DATA, NEO4J_URI\)\. \[STORE_VERSION\]/,
      );
      expect({ code, out }).toEqual({ code: 3, out: '' });
    }
    const store = await openEmbeddedStore({ folder: data });
    await store.write((writer) => setVersion(writer, GRAPH_VERSION));
    await store.close();
    expect((await hearsay(['export'], { env: { HEARSAY_DATA: data } })).out).toBe(before);
  }, 60_000);

  it('is brought up to this one when it is older, after a copy', async () => {
    const data = await ofVersion(GRAPH_VERSION - 1);
    const { code, out, err } = await hearsay(['export'], { env: { HEARSAY_DATA: data } });
    expect(err).toMatch(
      /The data folder was of another version \(\d+\) and is brought up to this one\. As it was, it lies in .*version-.*\.backup-/,
    );
    expect({ code, out }).toEqual({ code: 0, out: before });
    expect((await hearsay(['check'], { env: { HEARSAY_DATA: data } })).code).toBe(0);
  }, 60_000);
});

describeWith(testNeo4j !== null, 'a Neo4j that', HOW_TO_GET_NEO4J, () => {
  let neo4j: { readonly NEO4J_URI: string; readonly NEO4J_USER: string; readonly NEO4J_PASSWORD: string };
  let giveBack: () => Promise<void>;
  beforeAll(async () => {
    if (testNeo4j === null) throw new Error(HOW_TO_GET_NEO4J);
    giveBack = await takeNeo4j();
    await emptyNeo4j(testNeo4j);
    neo4j = { NEO4J_URI: testNeo4j.uri, NEO4J_USER: testNeo4j.user, NEO4J_PASSWORD: testNeo4j.password };
    expect(await hearsay(['ingest', join(folder, 'stored.jsonl')], { env: { ...env, ...neo4j } })).toMatchObject({ code: 0 });
  }, 900_000);
  afterAll(() => giveBack());

  async function setNeo4jVersion(version: number): Promise<void> {
    if (testNeo4j === null) throw new Error(HOW_TO_GET_NEO4J);
    const store = await openNeo4jStore(testNeo4j);
    await store.write((writer) => setVersion(writer, version));
    await store.close();
  }

  it('refuses the password', async () => {
    const { code, out, err } = await hearsay(['export'], { env: { ...env, ...neo4j, NEO4J_PASSWORD: 'not the password' } });
    expect(err).toMatch(/NEO4J_PASSWORD.*\[STORE_REFUSED\]/s);
    expect({ code, out }).toEqual({ code: 3, out: '' });
  }, 60_000);

  it.each([
    ['a newer', GRAPH_VERSION + 1, ['export'], /Upgrade Hearsay, or use another store/],
    ['a newer', GRAPH_VERSION + 1, ['rebuild'], /Upgrade Hearsay, or use another store/],
    ['an older', GRAPH_VERSION - 1, ['export'], /Run `hearsay rebuild`/],
    ['an older', GRAPH_VERSION - 1, ['ingest', '-'], /Run `hearsay rebuild`/],
  ])(
    'holds a graph of %s version is left as it is: %s %j',
    async (_what, version, args, message) => {
      await setNeo4jVersion(version);
      const { code, out, err } = await hearsay(args, { env: { ...env, ...neo4j }, stdin: DATED(TEXT) });
      expect(err).toMatch(message);
      expect(err).toContain('[STORE_VERSION]');
      expect({ code, out }).toEqual({ code: 3, out: '' });
      await setNeo4jVersion(GRAPH_VERSION);
      expect((await hearsay(['export'], { env: { ...env, ...neo4j } })).out).toBe(before);
    },
    60_000,
  );

  it('holds a graph of an older version is brought up to this one by rebuild', async () => {
    await setNeo4jVersion(GRAPH_VERSION - 1);
    expect(await hearsay(['rebuild'], { env: { ...env, ...neo4j } })).toMatchObject({ code: 0, out: '' });
    expect((await hearsay(['export'], { env: { ...env, ...neo4j } })).out).toBe(before);
    expect(await hearsay(['check'], { env: { ...env, ...neo4j } })).toMatchObject({ code: 0, out: '' });
  }, 60_000);
});
