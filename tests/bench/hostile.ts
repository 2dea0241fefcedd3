/** `npm run bench:hostile`: how honest clients fare beside hostile ones, with a server of its own on the sample articles. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serving } from '../helpers/command.js';
import { heldMegabytes, INSPECTED } from './heap.js';
import type { Attack, Repelled } from './hostile-clients.js';
import { post } from './post.js';
import { quantile } from './quantile.js';
import { table } from './table.js';

const AT_ONCE = 32;
/** Honest clients alone and beside hostile ones, in turns, so that what else the machine does falls on both. */
const ROUNDS = 8;
/** Milliseconds of each turn. */
const TURN = 3_000;
const HONEST = [
  '{ search(text: "Vasques") { nodes { name statements(first: 5) { totalCount nodes { text act article { headline outlet { name } } } } } } }',
  '{ statements(first: 20, filter: { act: [DENY] }) { nodes { text source { name } about { entity { name } } } } }',
  '{ articles(first: 5) { nodes { headline statements(first: 5) { nodes { text source { name } } } } } }',
].map((query) => JSON.stringify({ query }));

const folder = mkdtempSync(join(tmpdir(), 'hearsay-hostile-'));
const neo4j = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
const server = await serving({ HEARSAY_DATA: folder, LOG_LEVEL: 'error', ...INSPECTED, ...Object.fromEntries(neo4j) }, ['--samples']);
const attackers = fork(fileURLToPath(new URL('hostile-clients.ts', import.meta.url)), { execArgv: process.execArgv });
try {
  process.exitCode = (await measure(attackers)) ? 0 : 1;
} finally {
  attackers.kill();
  await server.stop();
  rmSync(folder, { recursive: true });
}

async function measure(hostile: ChildProcess): Promise<boolean> {
  await honest(); // what is warmed up counts for neither
  await Promise.all([honest(), attack(hostile, 0)]);
  const held = () => heldMegabytes(server.said.err);
  const before = await held();
  const turns: { readonly alone: Run; readonly beside: Run }[] = [];
  const statuses: Record<string, number> = {};
  for (let round = 1; round <= ROUNDS; round += 1) {
    const alone = await honest();
    const [beside, repelled] = await Promise.all([honest(), attack(hostile, round)]);
    for (const [what, times] of Object.entries(repelled)) statuses[what] = (statuses[what] ?? 0) + times;
    turns.push({ alone, beside });
  }
  const after = await held();
  const all = { alone: together(turns.map(({ alone }) => alone)), beside: together(turns.map(({ beside }) => beside)) };
  const ratioOf = ({ alone, beside }: typeof all) => quantile(beside.times, 0.95) / quantile(alone.times, 0.95);
  const ratio = ratioOf(all);
  console.log(
    table(
      ['honest clients', 'requests', 'p50 ms', 'p95 ms', 'failed'],
      Object.entries(all).map(([name, { times, failed }]) => [name, times.length, quantile(times, 0.5), quantile(times, 0.95), failed]),
    ),
  );
  console.log(
    `\np95 beside / alone: ${ratio.toFixed(2)} (at most 2; in each round ${turns.map((turn) => ratioOf(turn).toFixed(2)).join(', ')}). What the server holds: ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after.\n`,
  );
  console.log(
    table(
      ['hostile', 'status', 'times'],
      Object.entries(statuses)
        .sort()
        .map(([what, times]) => [...what.split('\t'), times]),
    ),
  );
  const answered = Object.keys(statuses).some((what) => what.endsWith('\t200'));
  return ratio <= 2 && all.alone.failed + all.beside.failed === 0 && !answered && after <= before * 1.1;
}

type Run = { readonly times: readonly number[]; readonly failed: number };

function together(runs: readonly Run[]): Run {
  return { times: runs.flatMap(({ times }) => times), failed: runs.reduce((sum, { failed }) => sum + failed, 0) };
}

/** For a turn, as many clients as may be at once, each asking again as soon as it has its answer. */
async function honest(): Promise<Run> {
  const times: number[] = [];
  let failed = 0;
  const end = Date.now() + TURN;
  const client = async (first: number) => {
    for (let n = first; Date.now() < end; n += 1) {
      const start = performance.now();
      const { status, text } = await post(server.address, HONEST[n % HONEST.length] as string);
      times.push(performance.now() - start);
      if (status !== 200 || text.includes('"errors"')) failed += 1;
    }
  };
  await Promise.all([...Array.from({ length: AT_ONCE }, (_, n) => client(n)), sleep(TURN)]);
  return { times, failed };
}

/** For a turn, as many hostile clients; counts each kind with its status. */
async function attack(hostile: ChildProcess, round: number): Promise<Repelled> {
  const asked: Attack = { address: server.address, round, milliseconds: TURN, atOnce: AT_ONCE };
  hostile.send(asked);
  const [repelled] = await Promise.race([
    once(hostile, 'message'),
    once(hostile, 'exit').then(() => Promise.reject(new Error('The hostile clients ended.'))),
  ]);
  return repelled as Repelled;
}
