/** Which runtime the built command uses where the native one loads, where it does not, and when it is told. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDecomposition } from '../../src/decomposition/parse.js';
import { BUILD_TIME, built, hearsay, linesOf, serving } from '../helpers/command.js';

const TEXT = 'The bridge will open in May, Mayor Lena Brandt told reporters on the quay on Tuesday.';
const NO_NATIVE = { NODE_OPTIONS: `--require=${fileURLToPath(new URL('../helpers/no-native-runtime.cjs', import.meta.url))}` };
const WHY = 'The native onnxruntime does not load on this machine: libonnxruntime.so.1: cannot open shared object file.';
const SLOW = 'The model runs on the wasm onnxruntime, which takes several times as long as the native one.';

let folder: string;
beforeAll(built, BUILD_TIME);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-runtime-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const extract = (env: Record<string, string>, ...args: string[]) => hearsay(['extract', '--undated', ...args, '-'], { env, stdin: TEXT });

describe('extract', () => {
  it.each([
    { what: 'says nothing of the native runtime', env: {}, err: '' },
    { what: 'takes the other where that does not load, and says so', env: NO_NATIVE, err: `${SLOW} ${WHY}\n` },
    {
      what: 'takes the one that is asked for, and says so',
      env: { HEARSAY_RUNTIME: 'wasm' },
      err: `${SLOW} HEARSAY_RUNTIME asks for it.\n`,
    },
  ])(
    '$what',
    async ({ env, err }) => {
      const home = join(folder, 'home');
      mkdirSync(home);
      const ran = await extract({ HOME: home, ...env });
      expect({ code: ran.code, err: ran.err, left: readdirSync(home) }).toEqual({ code: 0, err, left: [] });
      const { entities, statements } = parseDecomposition(JSON.parse(ran.out));
      expect(entities.map(({ name }) => name)).toContain('Lena Brandt');
      expect(statements).toHaveLength(1);
    },
    60_000,
  );

  it('says it once, however many workers there are', async () => {
    const articles = ['a', 'b', 'c', 'd'].map((id) => JSON.stringify({ id, text: TEXT })).join('\n');
    const { code, out, err } = await hearsay(['extract', '--undated', '--workers', '2', '-'], { env: NO_NATIVE, stdin: articles });
    expect({ code, err }).toEqual({ code: 0, err: `${SLOW} ${WHY}\n` });
    expect(linesOf(out)).toHaveLength(4);
  }, 60_000);

  it('tells programs in JSON', async () => {
    const { code, err } = await extract(NO_NATIVE, '--json');
    expect({ code, told: linesOf(err).map((line) => JSON.parse(line)) }).toEqual({ code: 0, told: [{ message: `${SLOW} ${WHY}` }] });
  }, 60_000);

  it.each([
    { env: { HEARSAY_RUNTIME: 'gpu' }, message: /HEARSAY_RUNTIME must be one of auto, native, wasm\. \[CONFIG\]/ },
    {
      env: { ...NO_NATIVE, HEARSAY_RUNTIME: 'native' },
      message: /HEARSAY_RUNTIME asks for native\. .*Leave HEARSAY_RUNTIME out.* \[CONFIG\]/,
    },
  ])(
    'ends when $env.HEARSAY_RUNTIME is asked for and cannot be had',
    async ({ env, message }) => {
      const { code, out, err } = await extract(env);
      expect(err).toMatch(message);
      expect({ code, out }).toEqual({ code: 2, out: '' });
    },
    60_000,
  );
});

it('is told once by ingest, before the articles', async () => {
  const articles = `${JSON.stringify({ text: TEXT })}\n`.repeat(2);
  const env = { ...NO_NATIVE, HEARSAY_DATA: join(folder, 'data') };
  const { code, err } = await hearsay(['ingest', '--undated', '-'], { env, stdin: articles });
  expect(linesOf(err)[0]).toBe(`${SLOW} ${WHY}`);
  expect(err.split(SLOW)).toHaveLength(2);
  expect(code).toBe(0);
}, 60_000);

it.each([
  { name: 'native', env: {}, slow: false },
  { name: 'wasm', env: NO_NATIVE, slow: true },
])(
  'is named in the log when a server starts on $name, which ends when it is asked to',
  async ({ name, env, slow }) => {
    const settings = { ...env, HEARSAY_DATA: join(folder, 'data') };
    const server = await serving(settings, ['--no-samples']);
    const ingested = await hearsay(['ingest', '--published', '2025-04-02', '-'], { env: settings, stdin: TEXT });
    expect(await server.stop()).toBe(0);
    expect(ingested).toMatchObject({ code: 0, err: expect.stringContaining('1 article ingested.') });
    const logged = linesOf(server.said.err)
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as object);
    expect(logged).toContainEqual(expect.objectContaining({ runtime: name, msg: `The model runs on the ${name} onnxruntime.` }));
    expect(server.said.err.includes(`${SLOW} ${WHY}`)).toBe(slow);
  },
  60_000,
);
