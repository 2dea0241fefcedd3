/** `npm run neo4j`: a Neo4j Community server on the loopback, for development and tests, where Java and Maven exist. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Jars, data and the password that was made up: out of git, kept between starts. */
const HOME = fileURLToPath(new URL('../../.neo4j/', import.meta.url));
const JARS = `${HOME}lib`;
const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const SERVER = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));

/** What Neo4j 5 asks of Java 17 and later. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent'];

class CannotStart extends Error {}

async function main(): Promise<void> {
  const port = process.env.NEO4J_PORT ?? '7687';
  const password = process.env.NEO4J_PASSWORD ?? keptPassword();
  demand('java', ['-version'], 'a JDK of Java 17 or 21: for example "apt-get install openjdk-21-jdk-headless"');
  fetchJars();
  const server = start(port, password);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'));
  const ended = new Promise<number>((resolve) => server.once('exit', (code) => resolve(code ?? 0)));
  await Promise.race([
    saidReady(server),
    ended.then(() => Promise.reject(new CannotStart(`Neo4j ended. Is port ${port} in use (NEO4J_PORT)?`))),
  ]);
  console.log(`Neo4j is ready. In another terminal:

  export NEO4J_URI=bolt://127.0.0.1:${port} NEO4J_USER=neo4j NEO4J_PASSWORD=${password}

Tests empty it: keep nothing of worth in it. Ctrl-C stops it; its data stays in .neo4j.`);
  process.exitCode = await ended;
}

function demand(command: string, args: readonly string[], what: string): void {
  if (spawnSync(command, args).error !== undefined) throw new CannotStart(`"${command}" is not there. A local Neo4j needs ${what}.`);
}

function fetchJars(): void {
  if (existsSync(`${JARS}/.complete`)) return;
  demand('mvn', ['-version'], 'Maven, once, to fetch its jars: for example "apt-get install maven"');
  console.log('Fetching Neo4j by Maven, once …');
  const { status } = spawnSync('mvn', ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${JARS}`], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new CannotStart('Maven could not fetch Neo4j: its words are above.');
  writeFileSync(`${JARS}/.complete`, '');
}

function start(port: string, password: string): ChildProcess {
  const flags = [
    `-Xmx${process.env.NEO4J_HEAP ?? '1g'}`,
    '-Dio.netty.tryReflectionSetAccessible=true',
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ];
  return spawn('java', [...flags, '-cp', `${JARS}/*`, SERVER, `${HOME}server`, port], {
    env: { ...process.env, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function saidReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.stdout === null) throw new CannotStart('Neo4j says nothing.');
    createInterface(server.stdout).on('line', (line) => {
      if (line === 'ready') resolve();
    });
  });
}

/** Made up at the first start and kept, so that a second terminal's password still holds. */
function keptPassword(): string {
  const file = `${HOME}password`;
  if (!existsSync(file)) {
    mkdirSync(HOME, { recursive: true });
    writeFileSync(file, randomBytes(12).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}

main().catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
});
