/** --workers: the same lines in the same order, whatever the number of threads, and an end in order. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILD_TIME, built, hearsay, linesOf, MAIN } from '../helpers/command.js';

const SAMPLES = fileURLToPath(new URL('../../src/ingest/samples/', import.meta.url));
const TEXT = 'The bridge will open in May, Mayor Lena Brandt told reporters on the quay on Tuesday.';

let folder: string;
let mixed: string;

beforeAll(built, BUILD_TIME);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-workers-'));
  const good = Array.from({ length: 5 }, (_, at) => ({
    id: `bridge-${at}`,
    published: '2025-04-02',
    text: `${TEXT} Gate ${at} is first.`,
  }));
  const lines = [good[0], { text: TEXT }, good[1], 'neither', { ...good[2], language: 'fr' }, good[3], good[4]];
  mixed = put('mixed.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('extract', () => {
  it('prints the same bytes for the sample articles with 1, 2 or 3 workers', async () => {
    const [one, two, three] = [await extracted(1), await extracted(2), await extracted(3)];
    expect(linesOf(one).length).toBeGreaterThanOrEqual(22);
    expect(two === one).toBe(true);
    expect(three === one).toBe(true);
  }, 180_000);

  it('tells the same failures in the same order', async () => {
    const one = await hearsay(['extract', '--workers', '1', '--json', mixed]);
    expect(linesOf(one.err)).toHaveLength(4);
    expect(linesOf(one.out)).toHaveLength(4);
    expect(await hearsay(['extract', '--workers', '3', '--json', mixed])).toEqual(one);
  }, 60_000);

  it('leaves no trace of the runtime in the home folder', async () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    const { code } = await hearsay(['extract', '--workers', '2', '--undated', '-'], { env: { HOME: home }, stdin: TEXT });
    expect({ code, left: readdirSync(home) }).toEqual({ code: 0, left: [] });
  }, 60_000);

  it('prints an article while the next is still awaited', async () => {
    const child = spawn(process.execPath, [MAIN, 'extract', '--workers', '3', '--undated', '--format', 'jsonl', '-']);
    child.stdin.write(`${JSON.stringify({ id: 'first', text: TEXT })}\n`);
    const printed = await new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))));
    expect(printed).toContain('"id":"first"');
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  }, 60_000);

  it('stops when asked to, and has printed as many as it says', async () => {
    const { code, out, err } = await stopped(['extract', '--workers', '2', '--undated', many()], 'stdout');
    const done = Number(/Interrupted after (\d+) articles?\. Run this again.*\[INTERRUPTED\]\n$/.exec(err)?.[1]);
    expect(code).toBe(1);
    expect(linesOf(out)).toHaveLength(done);
    expect(done).toBeLessThan(400);
  }, 120_000);
});

describe('ingest', () => {
  it('stores and tells with 2 workers what it does with one', async () => {
    const told: object[] = [];
    for (const workers of ['1', '2']) {
      const env = { HEARSAY_DATA: join(folder, `data-${workers}`) };
      const { code, out, err } = await hearsay(['ingest', '--json', '--workers', workers, SAMPLES, mixed], { env });
      told.push({ code, out, ending: linesOf(err).at(-1), stored: (await hearsay(['export'], { env })).out });
      expect(await hearsay(['check'], { env })).toMatchObject({ code: 0 });
    }
    expect(told[0]).toMatchObject({ code: 1, stored: expect.stringContaining('"id":"bridge-4"') });
    expect(told[1]).toEqual(told[0]);
  }, 180_000);

  it('stops when asked to, and has stored as many as it says', async () => {
    const env = { HEARSAY_DATA: join(folder, 'data') };
    const { code, err } = await stopped(['ingest', '--workers', '2', '--undated', many()], 'stderr', env);
    const done = Number(/Interrupted after (\d+) articles?\. Run this again/.exec(err)?.[1]);
    expect(code).toBe(1);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(400);
    expect(linesOf((await hearsay(['export'], { env })).out)).toHaveLength(done);
  }, 120_000);
});

async function extracted(workers: number): Promise<string> {
  const { code, out, err } = await hearsay(['extract', '--workers', String(workers), '--undated', SAMPLES]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

const many = () =>
  put('many.jsonl', Array.from({ length: 400 }, (_, index) => JSON.stringify({ id: `bridge-${index}`, text: TEXT })).join('\n'));

/** Asked to end as soon as it shows on `stream` that it has begun. */
async function stopped(args: readonly string[], stream: 'stdout' | 'stderr', env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { PATH: process.env.PATH, ...env } });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk) => {
      said[name] += chunk;
    });
  child[stream].once('data', () => child.kill('SIGTERM'));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, out: said.stdout, err: said.stderr };
}
