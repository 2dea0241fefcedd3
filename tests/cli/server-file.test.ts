import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readServerFile, removeServerFile, writeServerFile } from '../../src/cli/server-file.js';

const HERE = { pid: process.pid, address: 'http://127.0.0.1:4000', store: 'embedded' };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-server-'));
  file = join(folder, 'server.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is read back as it was written, in a folder that it makes', async () => {
  const data = join(folder, 'new', 'data');
  await writeServerFile(data, HERE);
  expect(await readServerFile(data)).toEqual(HERE);
});

it.each<[string, () => void]>([
  ['there is no file', () => {}],
  ['it is cut off', () => writeFileSync(file, '{"pid": 12')],
  ['it is something else', () => writeFileSync(file, '{"port": 4000}')],
  [
    'the process that wrote it is gone',
    () => writeFileSync(file, JSON.stringify({ ...HERE, pid: spawnSync(process.execPath, ['--version']).pid })),
  ],
])('finds no server when %s', async (_what, prepare) => {
  prepare();
  expect(await readServerFile(folder)).toBeNull();
});

it('is removed by the process that wrote it, and by no other', async () => {
  await writeServerFile(folder, HERE);
  await removeServerFile(folder, process.pid + 1);
  expect(existsSync(file)).toBe(true);
  await removeServerFile(folder, process.pid);
  expect(existsSync(file)).toBe(false);
  await removeServerFile(folder, process.pid);
});
