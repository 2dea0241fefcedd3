/** hearsay.mjs in a checkout of its own: what is built is run; what is not is built first. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../../hearsay.mjs', import.meta.url));

let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'hearsay-checkout-'));
  copyFileSync(LAUNCHER, join(checkout, 'hearsay.mjs'));
  mkdirSync(join(checkout, 'src'));
  writeFileSync(join(checkout, 'src', 'main.ts'), '');
});
afterEach(() => rmSync(checkout, { recursive: true }));

/** A checkout whose build is this. */
function buildIs(script: string): void {
  writeFileSync(join(checkout, 'build.mjs'), script);
  writeFileSync(join(checkout, 'package.json'), JSON.stringify({ type: 'module', scripts: { build: 'node build.mjs' } }));
}

const launch = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(checkout, 'hearsay.mjs'), ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
};

const BUILDS = `import { mkdirSync, writeFileSync } from 'node:fs';
  console.log('building');
  mkdirSync('dist/playground', { recursive: true });
  writeFileSync('dist/playground/page.html', '');
  writeFileSync('dist/main.js', 'console.log(process.argv.slice(2).join(" "))');`;

it('builds once, tells so on standard error, and runs what it was asked to', () => {
  buildIs(BUILDS);
  const first = launch('extract', 'a.txt');
  expect(first).toMatchObject({ code: 0, out: 'extract a.txt\n', err: expect.stringMatching(/not built yet.*building/s) });
  expect(launch('export')).toEqual({ code: 0, out: 'export\n', err: '' });
});

it('says what to do when the build fails', () => {
  buildIs('process.exit(1)');
  expect(launch('export')).toMatchObject({ code: 4, out: '', err: expect.stringContaining('Run "npm ci && npm run build"') });
  expect(existsSync(join(checkout, 'dist'))).toBe(false);
});
