import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import fastify, { type FastifyInstance } from 'fastify';
import { type Browser, chromium, type Page } from 'playwright-core';
import { PlaygroundMissingError, playgroundPlugin } from '../../src/playground/plugin.js';
import { isAnswered, WITHOUT_LINKS } from '../helpers/examples.js';
import { describeWith } from '../helpers/needs.js';
import { serverOnSamples } from '../helpers/samples.js';

const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const examples = readdirSync('src/playground/examples').map((name) => {
  const query = readFileSync(`src/playground/examples/${name}`, 'utf8');
  return { operation: /^query (\w+)/m.exec(query)?.[1] ?? '' };
});

// As the second half of `npm run build` does.
beforeAll(() => promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/playground/bundle.ts']), 60_000);

describe('the playground over HTTP', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = fastify();
    app.route({ method: ['GET', 'POST'], url: '/graphql', handler: async () => 'GraphQL' });
    await app.register(playgroundPlugin);
  });
  afterAll(() => app.close());

  it.each([
    { asked: 'a browser gets the page', url: '/graphql', headers: BROWSER, type: 'text/html', holds: '<title>Hearsay' },
    { asked: 'with a query string too', url: '/graphql?theme=dark', headers: BROWSER, type: 'text/html', holds: '<title>Hearsay' },
    { asked: 'a program gets GraphQL', url: '/graphql', headers: { accept: 'application/json' }, type: 'text/plain', holds: 'GraphQL' },
    { asked: 'so does one that takes anything', url: '/graphql', headers: { accept: '*/*' }, type: 'text/plain', holds: 'GraphQL' },
    { asked: 'the script', url: '/playground/main.js', headers: {}, type: 'text/javascript', holds: 'SaidSince' },
    { asked: 'the style sheet', url: '/playground/main.css', headers: {}, type: 'text/css', holds: '.graphiql-container' },
  ])('$asked', async ({ url, headers, type, holds }) => {
    const answer = await app.inject({ url, headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain(type);
    expect(answer.body).toContain(holds);
  });

  it('never takes a posted query for a visit', async () => {
    expect((await app.inject({ method: 'POST', url: '/graphql', headers: BROWSER })).body).toBe('GraphQL');
  });

  it('lets the page ask this server alone', async () => {
    const { headers } = await app.inject({ url: '/graphql', headers: BROWSER });
    const sources = String(headers['content-security-policy']).match(/https?:|\*|wss?:|'self'/g) ?? [];
    expect(new Set(sources)).toEqual(new Set(["'self'"]));
  });

  it('sends what the browser has already as 304', async () => {
    const { etag } = (await app.inject('/playground/main.js')).headers;
    const again = await app.inject({ url: '/playground/main.js', headers: { 'if-none-match': String(etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('says what to do when it has not been built', async () => {
    const unbuilt = playgroundPlugin(fastify(), { folder: new URL('file:///not-built/') });
    await expect(unbuilt).rejects.toThrow(PlaygroundMissingError);
    await expect(unbuilt).rejects.toThrow('npm run build');
  });
});

describeWith(existsSync(CHROMIUM), 'the playground in a browser', 'set CHROMIUM to a Chromium or Chrome', () => {
  const requested: string[] = [];
  const faults: string[] = [];
  let server: FastifyInstance;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await serverOnSamples(playgroundPlugin);
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
    page.on('request', (request) => requested.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${address}/graphql`);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('opens with a tab for each example', async () => {
    await page.waitForSelector('.graphiql-query-editor .CodeMirror');
    expect(await page.title()).toBe('Hearsay: who said what about whom');
    expect(await page.locator('.graphiql-tab').allInnerTexts()).toEqual(examples.map(({ operation }) => operation));
  });

  it.each(examples)(
    'answers $operation at a press of the button',
    async ({ operation }) => {
      await page.locator('.graphiql-tab', { hasText: operation }).click();
      const answered = page.waitForResponse((response) => response.request().postData()?.includes(`query ${operation} {`) ?? false);
      await page.click('.graphiql-execute-button');
      const answer = (await (await answered).json()) as { data: Record<string, object>; errors?: unknown };
      expect(answer.errors).toBeUndefined();
      expect(isAnswered(answer.data)).toBe(!WITHOUT_LINKS.has(operation));
      await page.locator('.result-window', { hasText: '"data"' }).waitFor();
    },
    60_000,
  );

  it('opens its documentation, where fields say what they are', async () => {
    await page.click('[aria-label="Show Documentation Explorer"]');
    await page.click('.graphiql-doc-explorer a:text-is("Query")');
    const item = page.locator('.graphiql-doc-explorer-item', { hasText: 'search(' });
    const description = await item.locator('.graphiql-markdown-preview, .graphiql-markdown-description').textContent();
    expect(description?.length).toBeGreaterThan(20);
  });

  it('asked nothing of another host, and nothing failed', () => {
    const hosts = new Set(requested.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).hostname));
    expect([...hosts]).toEqual(['127.0.0.1']);
    expect(faults).toEqual([]);
  });
});
