/** Tokens: only what the issuer signed for this server, and only while it is good. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { UnauthenticatedError } from '../../src/access/errors.js';
import { gateOf } from '../../src/access/gate.js';

const ISSUER = 'https://login.example.org/';
const AUDIENCE = 'hearsay';

let server: Server;
type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
let keys: Pair;
let jwks: string;
let requests = 0;

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  const published = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
  server = createServer((_, response) => {
    requests += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(published));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  jwks = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const gate = (address = jwks) =>
  gateOf({
    host: '0.0.0.0',
    dataFolder: '/nonexistent',
    key: null,
    jwt: { jwks: address, issuer: ISSUER, audience: AUDIENCE, roleClaim: 'role' },
  });

type Change = (token: SignJWT) => SignJWT;
const signed = async (claims: JWTPayload, change: Change = (token) => token, key: Pair['privateKey'] = keys.privateKey, kid = 'one') =>
  change(
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid })
      .setSubject('okoro')
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setExpirationTime('5m'),
  ).sign(key);

it.each([
  ['a role', { role: 'writer' }, 'writer'],
  ['the highest of several', { role: ['reader', 'admin', 'singer'] }, 'admin'],
])('takes %s from a good token', async (_, claims, role) => {
  const opened = await gate();
  expect(await opened.admit(`Bearer ${await signed(claims)}`)).toEqual({ name: 'jwt okoro', role });
  const before = requests;
  await opened.admit(`Bearer ${await signed(claims)}`);
  expect(requests).toBe(before); // published keys are kept
});

const reader = { role: 'reader' };
it.each<[string, () => Promise<string>]>([
  ['one that has run out', () => signed(reader, (token) => token.setExpirationTime('-1m'))],
  [
    'one that never runs out',
    async () =>
      new SignJWT(reader)
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setSubject('okoro')
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .sign(keys.privateKey),
  ],
  ['one of another issuer', () => signed(reader, (token) => token.setIssuer('https://elsewhere.example.org/'))],
  ['one for another server', () => signed(reader, (token) => token.setAudience('payroll'))],
  ['one without a role', () => signed({})],
  ['one with a role that is none', () => signed({ role: 'root' })],
  ['one signed by somebody else', async () => signed(reader, undefined, (await generateKeyPair('RS256')).privateKey)],
  ['one with an unknown key', () => signed(reader, undefined, undefined, 'two')],
  [
    'one without a signature',
    async () => new UnsecuredJWT(reader).setSubject('okoro').setIssuer(ISSUER).setAudience(AUDIENCE).setExpirationTime('5m').encode(),
  ],
  [
    'one signed with the public key as a secret',
    async () =>
      new SignJWT(reader)
        .setProtectedHeader({ alg: 'HS256', kid: 'one' })
        .setSubject('okoro')
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setExpirationTime('5m')
        .sign(new TextEncoder().encode(await exportSPKI(keys.publicKey))),
  ],
  [
    'one whose claims were changed',
    async () => {
      const [head, , signature] = (await signed(reader)).split('.');
      return `${head}.${Buffer.from(JSON.stringify({ role: 'admin', sub: 'okoro', iss: ISSUER, aud: AUDIENCE, exp: 4_000_000_000 })).toString('base64url')}.${signature}`;
    },
  ],
])('refuses %s', async (_, token) => {
  const opened = await gate();
  await expect(opened.admit(`Bearer ${await token()}`)).rejects.toThrow(UnauthenticatedError);
});

it('lets nobody in while the published keys cannot be had', async () => {
  const opened = await gate('http://127.0.0.1:1/jwks.json');
  await expect(opened.admit(`Bearer ${await signed(reader)}`)).rejects.toThrow(UnauthenticatedError);
});
