/** `npm run bench:hostile`: how honest clients fare beside hostile ones, with a server of its own on the sample articles. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serving } from '../helpers/command.js';
import { heldMegabytes, INSPECTED } from './heap.js';
import { HOSTILE } from './hostile-queries.js';
import { quantile } from './quantile.js';
import { table } from './table.js';

const AT_ONCE = 32;
/** Times that all hostile queries are sent: they are refused so fast that once would be no load. */
const ROUNDS = 10;
/** Milliseconds that honest clients are alone. */
const ALONE = 10_000;
const HONEST = [
  '{ search(text: "Vasques") { nodes { name statements(first: 5) { totalCount nodes { text act article { headline outlet { name } } } } } } }',
  '{ statements(first: 20, filter: { act: [DENY] }) { nodes { text source { name } about { entity { name } } } } }',
  '{ articles(first: 5) { nodes { headline statements(first: 5) { nodes { text source { name } } } } } }',
].map((query) => JSON.stringify({ query }));

const folder = mkdtempSync(join(tmpdir(), 'hearsay-hostile-'));
const neo4j = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
const server = await serving({ HEARSAY_DATA: folder, LOG_LEVEL: 'error', ...INSPECTED, ...Object.fromEntries(neo4j) }, ['--samples']);
try {
  process.exitCode = (await measure()) ? 0 : 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}

async function measure(): Promise<boolean> {
  await honest(sleep(ALONE / 2)); // what is warmed up counts for neither
  const held = () => heldMegabytes(server.said.err);
  const before = await held();
  const alone = await honest(sleep(ALONE));
  const statuses = new Map<string, number>();
  const beside = await honest(hostile(statuses));
  const again = await honest(sleep(ALONE));
  const after = await held();
  const rows = Object.entries({ alone, 'beside hostile ones': beside, 'alone again': again });
  console.log(
    table(
      ['honest clients', 'requests', 'p50 ms', 'p95 ms', 'failed'],
      rows.map(([name, run]) => [name, run.times.length, quantile(run.times, 0.5), quantile(run.times, 0.95), run.failed]),
    ),
  );
  const ratio = quantile(beside.times, 0.95) / quantile(alone.times, 0.95);
  console.log(
    `\np95 beside / alone: ${ratio.toFixed(2)} (at most 2). What the server holds: ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after.\n`,
  );
  console.log(
    table(
      ['hostile', 'status', 'times'],
      [...statuses].sort().map(([what, times]) => [...what.split('\t'), times]),
    ),
  );
  return ratio <= 2 && beside.failed + again.failed === 0 && after <= before * 1.1;
}

type Run = { readonly times: readonly number[]; readonly failed: number };

/** As many clients as may be at once, each asking again as soon as it has its answer. */
async function honest(until: Promise<unknown>): Promise<Run> {
  const times: number[] = [];
  let failed = 0;
  let over = false;
  void until.then(() => {
    over = true;
  });
  const client = async (first: number) => {
    for (let n = first; !over; n += 1) {
      const start = performance.now();
      const { status, text } = await post(HONEST[n % HONEST.length] as string);
      times.push(performance.now() - start);
      if (status !== 200 || text.includes('"errors"')) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => client(n)));
  await until;
  return { times, failed };
}

/** All hostile queries, as many at once as there are honest clients; counts each kind with its status. */
async function hostile(statuses: Map<string, number>): Promise<void> {
  const queue = Array.from({ length: ROUNDS }, () => HOSTILE).flat();
  const client = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { status } = await post(JSON.stringify(next.body));
      const what = `${next.kind}\t${status}`;
      statuses.set(what, (statuses.get(what) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
}

async function post(body: string): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return { status: answer.status, text: await answer.text() };
}
