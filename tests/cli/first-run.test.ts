/** The first run, as a newcomer does it: nothing but Node, an empty folder, and a question. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD_TIME, built, hearsay, linesOf, serving } from '../helpers/command.js';
import { describeWith } from '../helpers/needs.js';
import { emptyNeo4j, HOW_TO_GET_NEO4J, takeNeo4j, testNeo4j } from '../helpers/neo4j.js';

/** What the project promises, in milliseconds, from the start to the answer. */
const HALF_A_MINUTE = 30_000;
const TEXT = 'The bridge will open in May, Mayor Lena Brandt told reporters on the quay on Tuesday.';

type Found = {
  readonly name: string;
  readonly statements: {
    readonly nodes: readonly {
      readonly text: string;
      readonly source: { readonly name: string };
      readonly sources: readonly { readonly name: string }[];
      readonly article: { readonly headline: string };
    }[];
  };
};

let folder: string;
let env: { readonly HEARSAY_DATA: string };
let server: Awaited<ReturnType<typeof serving>>;
let took: number;

async function ask<Data>(query: string): Promise<Data> {
  const answer = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const searched = async (text: string) =>
  (
    await ask<{ search: { nodes: readonly Found[] } }>(
      `{ search(text: "${text}") { nodes { name statements { nodes { text source { name } sources { name } article { headline } } } } } }`,
    )
  ).search.nodes;
const articleCount = async () => (await ask<{ stats: { articles: number } }>('{ stats { articles } }')).stats.articles;

beforeAll(built, BUILD_TIME);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-first-'));
  env = { HEARSAY_DATA: join(folder, 'data') };
  const start = Date.now();
  server = await serving(env);
  await searched('Vasques');
  took = Date.now() - start;
}, 2 * HALF_A_MINUTE);
afterAll(async () => {
  await server.stop('SIGKILL');
  rmSync(folder, { recursive: true });
});

it('answers within half a minute who said what, and where', async () => {
  const vasques = (await searched('Vasques')).find(({ name }) => name === 'Helena Vasques');
  expect(vasques?.statements.nodes.length).toBeGreaterThanOrEqual(5);
  for (const { text, source, sources, article } of vasques?.statements.nodes ?? []) {
    expect(text).not.toBe('');
    // Of two who speak together either may come first.
    expect(sources.map(({ name }) => name)).toContain('Helena Vasques');
    expect(sources.map(({ name }) => name)).toContain(source.name);
    expect(article.headline).toMatch(/\w/);
  }
  expect(took).toBeLessThan(HALF_A_MINUTE);
});

it('has taken in the sample corpus', async () => {
  expect(await articleCount()).toBeGreaterThanOrEqual(15);
});

it('prints its address with a question that can be asked at once', async () => {
  const query = /-d '(.*)'/.exec(server.said.out)?.[1] ?? '';
  const answer = await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: query });
  expect(await answer.json()).toMatchObject({
    data: { search: { nodes: expect.arrayContaining([expect.objectContaining({ name: 'Helena Vasques' })]) } },
  });
});

it('shows a browser the playground', async () => {
  const page = await fetch(`${server.address}/graphql`, { headers: { accept: 'text/html' } });
  expect(page.headers.get('content-type')).toContain('text/html');
});

it('can be found by the other commands while it runs', () => {
  expect(JSON.parse(readFileSync(join(env.HEARSAY_DATA, 'server.json'), 'utf8'))).toEqual({
    pid: server.pid,
    address: server.address,
    store: 'embedded',
  });
});

it('takes in what another command ingests, more than fit in one call, and gives up what it removes', async () => {
  const before = await articleCount();
  const file = join(folder, 'many.jsonl');
  const articles = Array.from({ length: 23 }, (_, index) => ({
    id: `bridge-${index}`,
    published: '2025-04-02',
    text: `${TEXT} Gate ${index} is first.`,
  }));
  writeFileSync(file, [...articles, { text: TEXT }].map((article) => JSON.stringify(article)).join('\n'));
  const { code, out } = await hearsay(['ingest', '--json', file], { env });
  expect(linesOf(out).map((line) => (JSON.parse(line) as { articleId: string | null }).articleId)).toEqual([
    ...articles.map(({ id }) => id),
    null,
  ]);
  expect(code).toBe(1);
  expect(await articleCount()).toBe(before + articles.length);

  const decompositions = await hearsay(['extract', '--published', '2025-04-02', '-'], { stdin: TEXT });
  expect(await hearsay(['ingest', '-'], { env, stdin: decompositions.out })).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringContaining('1 article ingested.'),
  });
  expect(await articleCount()).toBe(before + articles.length + 1);

  expect((await hearsay(['remove', 'bridge-0', '--json'], { env })).out).toBe('{"id":"bridge-0","removed":true}\n');
  expect(await hearsay(['remove', 'bridge-0'], { env })).toMatchObject({ code: 1, err: expect.stringContaining('[ARTICLE_UNKNOWN]') });
  expect(await articleCount()).toBe(before + articles.length);
}, 60_000);

it('is no way into another store', async () => {
  const before = await articleCount();
  const elsewhere = { ...env, NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' };
  const { code, err } = await hearsay(['ingest', '--undated', '-'], { env: elsewhere, stdin: TEXT });
  expect(err).toContain('[STORE_UNAVAILABLE]');
  expect(code).toBe(3);
  expect(await articleCount()).toBe(before);
}, 60_000);

it('leads from its root to the playground', async () => {
  const answer = await fetch(server.address, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/graphql']);
});

it.each(['export', 'check', 'rebuild', 'serve'])(
  'keeps its data folder to itself: %s says which process to stop',
  async (command) => {
    const { code, out, err } = await hearsay([command], { env: { ...env, PORT: '0' } });
    expect(err).toContain(`The server at ${server.address} holds the data folder`);
    expect(err).toContain(`kill ${server.pid}`);
    expect({ code, out }).toEqual({ code: 3, out: '' });
  },
  60_000,
);

it('says when its port is taken', async () => {
  const port = new URL(server.address).port;
  const { code, err } = await hearsay(['serve', '--no-samples'], { env: { HEARSAY_DATA: join(folder, 'other'), PORT: port } });
  expect(err).toMatch(/cannot listen on 127\.0\.0\.1:\d+: .*EADDRINUSE.* Give another PORT, or HOST\. \[USAGE\]/);
  expect(code).toBe(2);
}, 60_000);

it('ends when it is asked to, and goes on where it was', async () => {
  const before = await articleCount();
  expect(await server.stop('SIGTERM')).toBe(0);
  expect(existsSync(join(env.HEARSAY_DATA, 'server.json'))).toBe(false);
  expect(linesOf((await hearsay(['export'], { env })).out)).toHaveLength(before);
  expect(await hearsay(['check'], { env })).toMatchObject({ code: 0, out: '' });
  server = await serving(env);
  expect(await articleCount()).toBe(before);
  expect(server.said.err).not.toContain('sample');
  expect(await server.stop('SIGINT')).toBe(0);
}, 60_000);

it('starts empty when told to', async () => {
  server = await serving({ HEARSAY_DATA: join(folder, 'empty') }, ['--no-samples']);
  expect(await articleCount()).toBe(0);
  expect(await server.stop()).toBe(0);
}, 60_000);

describeWith(testNeo4j !== null, 'on Neo4j', HOW_TO_GET_NEO4J, () => {
  let neo4j: Record<string, string>;
  let giveBack: () => Promise<void>;
  beforeAll(async () => {
    if (testNeo4j === null) throw new Error(HOW_TO_GET_NEO4J);
    giveBack = await takeNeo4j();
    await emptyNeo4j(testNeo4j);
    neo4j = {
      HEARSAY_DATA: join(folder, 'neo4j'),
      NEO4J_URI: testNeo4j.uri,
      NEO4J_USER: testNeo4j.user,
      NEO4J_PASSWORD: testNeo4j.password,
    };
  }, 900_000);
  afterAll(() => giveBack());

  it('nothing is taken in that nobody asked for, and ingest goes through the server', async () => {
    server = await serving(neo4j);
    expect(await articleCount()).toBe(0);
    const { code, out } = await hearsay(['ingest', '--json', '--published', '2025-04-02', '-'], { env: neo4j, stdin: TEXT });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/"articleId":"a_[0-9a-f]{20}","error":null/) });
    expect(await articleCount()).toBe(1);
    expect(linesOf((await hearsay(['export'], { env: neo4j })).out)).toHaveLength(1);
    expect(await server.stop()).toBe(0);
  }, 120_000);

  it('the samples are taken in when asked for', async () => {
    server = await serving(neo4j, ['--samples']);
    expect((await searched('Vasques')).map(({ name }) => name)).toContain('Helena Vasques');
    expect(await server.stop()).toBe(0);
  }, 120_000);
});
