/** Runs the built command as a child process, as a user does. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const MAIN = join(ROOT, 'dist', 'main.js');
/** The last file that a build writes. */
const LAST_BUILT = join(ROOT, 'dist', 'playground', 'page.html');
/** Test files run beside one another: one of them builds, the others wait for it. */
const LOCK = join(tmpdir(), `hearsay-build-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}`);
const LONGEST_BUILD = 180_000;

/** For `beforeAll(built, BUILD_TIME)`: builds when anything in src is newer than what is built. */
export const BUILD_TIME = 2 * LONGEST_BUILD;
export async function built(): Promise<void> {
  while (!tookLock()) await sleep(200);
  try {
    if (newest(join(ROOT, 'src')) <= timeOf(LAST_BUILT)) return;
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function tookLock(): boolean {
  if (Date.now() - timeOf(LOCK) > LONGEST_BUILD) rmSync(LOCK, { recursive: true, force: true });
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

const timeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true, recursive: true }).map((entry) =>
      entry.isFile() ? timeOf(join(entry.parentPath, entry.name)) : 0,
    ),
  );

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };
export type Surroundings = {
  /** Beside PATH; nothing else of this process's environment is passed on. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly cwd?: string;
};

export async function hearsay(args: readonly string[], { env = {}, stdin = '', cwd = tmpdir() }: Surroundings = {}): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exitOf(child)]);
  return { code, out, err };
}

/** A server in a process of its own, answering; `stop` asks it to end and gives its exit code. */
export async function serving(env: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const child = spawn(process.execPath, [MAIN, 'serve', ...args], { cwd: tmpdir(), env: { PATH: process.env.PATH, PORT: '0', ...env } });
  const said = { out: '', err: '' };
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  const exited = exitOf(child);
  const address = await new Promise<string>((resolve, reject) => {
    exited.then((code) => reject(new Error(`serve ended with ${code}: ${said.err}`)), reject);
    child.stdout.on('data', (chunk) => {
      said.out += chunk;
      const found = /http:\/\/[^/\s]+/.exec(said.out);
      if (found) resolve(found[0]);
    });
  });
  return {
    address,
    said,
    pid: child.pid,
    stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
      child.kill(signal);
      return exited;
    },
  };
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });

export const linesOf = (output: string): readonly string[] => output.split('\n').filter((line) => line !== '');
