/** The gate: who comes in by key, and when nobody is asked. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { KeysFileError, OpenAddressError, UnauthenticatedError } from '../../src/access/errors.js';
import { gateOf, isLoopback } from '../../src/access/gate.js';
import { hashOf, newKey } from '../../src/access/key.js';
import { keysPath, readKeys, writeKeys } from '../../src/access/keys-file.js';
import type { Role } from '../../src/access/role.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-keys-'));
});
afterEach(() => rm(folder, { recursive: true }));

const settings = (host = '127.0.0.1', key: string | null = null) => ({ host, dataFolder: folder, key, jwt: null });
async function stored(name: string, role: Role): Promise<string> {
  const key = newKey();
  await writeKeys(folder, [...(await readKeys(folder)), { name, role, sha256: hashOf(key), createdAt: '2026-11-25T00:00:00Z' }]);
  return key;
}

it('asks nobody on this machine where no key is set', async () => {
  const gate = await gateOf(settings());
  expect(gate.open).toBe(true);
  expect(await gate.admit(undefined)).toEqual({ name: 'anybody', role: 'admin' });
});

it.each(['0.0.0.0', '::', '192.168.1.7', 'graph.example.org'])('never starts on %s without a key', async (host) => {
  await expect(gateOf(settings(host))).rejects.toThrow(OpenAddressError);
  await expect(gateOf(settings(host))).rejects.toThrow('hearsay init');
  await stored('desk', 'reader');
  expect((await gateOf(settings(host))).open).toBe(false);
});

it.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['[::1]', true],
  ['127.0.0.1.example.org', false],
  ['localhost.example.org', false],
  ['0.0.0.0', false],
  ['', false],
])('takes %s for this machine alone: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

it('knows the keys of the file and of the setting by their hashes', async () => {
  const key = await stored('desk', 'editor');
  const own = newKey();
  const gate = await gateOf(settings('0.0.0.0', own));
  expect(await gate.admit(`Bearer ${key}`)).toEqual({ name: 'desk', role: 'editor' });
  expect(await gate.admit(`bearer ${own}`)).toEqual({ name: 'HEARSAY_KEY', role: 'admin' });
  expect(await gate.admit(undefined)).toEqual({ name: 'nobody', role: null });
  const kept = await readFile(keysPath(folder), 'utf8');
  expect(kept).not.toContain(key);
  expect(kept).toContain(hashOf(key));
  expect((await stat(keysPath(folder))).mode & 0o777).toBe(0o600);
});

it.each([
  ['another key', `Bearer ${newKey()}`],
  ['a hash in place of its key', `Bearer ${hashOf('x')}`],
  ['another scheme', 'Basic YTpi'],
  ['a scheme alone', 'Bearer'],
  ['a token where none is read', 'Bearer a.b.c'],
])('refuses %s', async (_, credentials) => {
  const gate = await gateOf(settings('127.0.0.1', newKey()));
  await expect(gate.admit(credentials)).rejects.toThrow(UnauthenticatedError);
});

it('refuses a key within a second or two of its being taken back', async () => {
  const key = await stored('desk', 'reader');
  const gate = await gateOf(settings('127.0.0.1', newKey()));
  expect(await gate.admit(`Bearer ${key}`)).toMatchObject({ role: 'reader' });
  await writeKeys(folder, []);
  await sleep(1_200);
  await expect(gate.admit(`Bearer ${key}`)).rejects.toThrow('does not know the key');
});

it.each(['', '{', '{}', '[{"name":"a"}]', '[{"name":"a","role":"root","sha256":"00","createdAt":"2026-11-25T00:00:00Z"}]'])(
  'never starts on a damaged file of keys: %j',
  async (text) => {
    await writeFile(keysPath(folder), text);
    await expect(gateOf(settings())).rejects.toThrow(KeysFileError);
  },
);
