/** Keys from the command line: made, kept as hashes, asked for by the server, sent by the other commands. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { BUILD_TIME, built, hearsay, serving } from '../helpers/command.js';

const TEXT = 'The ferry will sail in May, Mayor Lena Brandt told reporters on the quay on Tuesday.';

let folder: string;
beforeAll(built, BUILD_TIME);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-access-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const secrets = () => parseEnv(readFileSync(join(folder, '.env'), 'utf8'));

describe('hearsay init', () => {
  it('writes a key and a password that nobody else reads, and never writes over one', async () => {
    writeFileSync(join(folder, '.env'), 'PORT=4001');
    expect(await hearsay(['init'], { cwd: folder })).toMatchObject({ code: 0, out: '' });
    const first = secrets();
    expect(first).toEqual({
      PORT: '4001',
      HEARSAY_KEY: expect.stringMatching(/^hsk_[\w-]{43}$/),
      NEO4J_PASSWORD: expect.stringMatching(/^[\w-]{32}$/),
    });
    expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
    const again = await hearsay(['init'], { cwd: folder });
    expect(again.err).toContain('nothing is changed');
    expect(secrets()).toEqual(first);
  });

  it('makes another each time', async () => {
    await hearsay(['init'], { cwd: folder });
    const { HEARSAY_KEY } = secrets();
    rmSync(join(folder, '.env'));
    await hearsay(['init'], { cwd: folder });
    expect(secrets().HEARSAY_KEY).not.toBe(HEARSAY_KEY);
  });
});

describe('hearsay keys', () => {
  it('prints a key once, keeps its hash, lists names and takes keys back', async () => {
    const env = { HEARSAY_DATA: folder };
    const { out } = await hearsay(['keys', 'add', 'desk', '--role', 'writer'], { env });
    const key = out.trim();
    expect(key).toMatch(/^hsk_/);
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).not.toContain(key);
    expect((await hearsay(['keys', 'list', '--json'], { env })).out).toMatch(/^\{"name":"desk","role":"writer","createdAt":"20/);
    expect(await hearsay(['keys', 'add', 'desk'], { env })).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is a key with the name'),
    });
    expect(await hearsay(['keys', 'add', 'a b'], { env })).toMatchObject({ code: 2 });
    expect(await hearsay(['keys', 'add', 'x', '--role', 'root'], { env })).toMatchObject({ code: 2 });
    expect(await hearsay(['keys', 'remove', 'desk'], { env })).toMatchObject({ code: 0 });
    expect(await hearsay(['keys', 'remove', 'desk'], { env })).toMatchObject({ code: 2 });
    expect((await hearsay(['keys', 'list'], { env })).out).toBe('');
  }, 180_000);
});

describe('hearsay serve', () => {
  it('never listens where others reach it without a key', async () => {
    const { code, err } = await hearsay(['serve', '--no-samples'], {
      env: { HOST: '0.0.0.0', PORT: '0', HEARSAY_DATA: join(folder, 'data') },
      cwd: folder,
    });
    expect(err).toContain('[OPEN_ADDRESS]');
    expect(err).toContain('hearsay init');
    expect(code).toBe(2);
  });

  it('starts where others reach it with tokens of another server alone, and tells them neither its schema nor a page', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const published = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
    const issuer = createServer((_, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify(published)));
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
    const jwks = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/jwks.json`;
    const set = { HEARSAY_JWKS: jwks, HEARSAY_JWT_ISSUER: 'https://login.example.org/', HEARSAY_JWT_AUDIENCE: 'hearsay' };
    const server = await serving({ ...set, HOST: '0.0.0.0', HEARSAY_DATA: join(folder, 'data') }, ['--no-samples']);
    const ask = async (query: string, role?: string) => {
      const claims = new SignJWT({ role }).setProtectedHeader({ alg: 'RS256', kid: 'one' }).setSubject('okoro').setExpirationTime('5m');
      const token = role && (await claims.setIssuer(set.HEARSAY_JWT_ISSUER).setAudience('hearsay').sign(privateKey));
      const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
      const answer = await fetch(`${server.address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return { status: answer.status, code: /"code":"(\w+)"/.exec(await answer.text())?.[1] };
    };
    try {
      const REMOVE = 'mutation { removeArticle(id: "none") { removed } }';
      expect(await ask('{ stats { articles } }')).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
      expect(await ask('{ stats { articles } }', 'reader')).toEqual({ status: 200, code: undefined });
      expect(await ask(REMOVE, 'writer')).toEqual({ status: 200, code: 'FORBIDDEN' });
      expect(await ask(REMOVE, 'admin')).toEqual({ status: 200, code: undefined });
      expect(await ask('{ __schema { queryType { name } } }', 'admin')).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
      const page = await fetch(`${server.address}/graphql`, { headers: { accept: 'text/html' } });
      expect(await page.text()).not.toContain('<html');
    } finally {
      await server.stop();
      issuer.close();
    }
  }, 120_000);

  it('tells this machine its schema, and shows a page, as it is set', async () => {
    const server = await serving({ HEARSAY_DATA: join(folder, 'data') }, ['--no-samples']);
    try {
      const body = '{"query":"{ __schema { queryType { name } } }"}';
      const answer = await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      expect(await answer.json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
      const page = await fetch(`${server.address}/graphql`, { headers: { accept: 'text/html' } });
      expect(await page.text()).toContain('<html');
    } finally {
      await server.stop();
    }
  }, 120_000);

  it('asks for the key of .env, and the commands send it', async () => {
    mkdirSync(join(folder, 'work'));
    await hearsay(['init'], { cwd: folder });
    const { HEARSAY_KEY = '' } = secrets();
    const env = { HEARSAY_DATA: join(folder, 'data') };
    const server = await serving({ ...env, HEARSAY_KEY }, ['--no-samples']);
    try {
      const answer = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ stats { articles } }"}',
      });
      expect(answer.status).toBe(401);
      const without = await hearsay(['ingest', '--published', '2025-04-02', '-'], { env, stdin: TEXT, cwd: join(folder, 'work') });
      expect(without).toMatchObject({ code: 3, err: expect.stringContaining('answers known callers alone') });
      expect(await hearsay(['ingest', '--published', '2025-04-02', '-'], { env, stdin: TEXT, cwd: folder })).toMatchObject({ code: 0 });
    } finally {
      await server.stop();
    }
  }, 120_000);
});
