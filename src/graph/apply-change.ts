/** Runs a change in a transaction: one file of cypher/write for each kind of node and relationship, its rows in the order of their ids. */
import { byCodeUnit } from '../text/order.js';
import type { Change, EdgeRow } from './change.js';
import { EDGES, NODES } from './rows/unit.js';
import { StatementFailedError, type Value, type Writer } from './store.js';

/** Rows that one statement takes: enough to be fast, few enough that no transaction log or parameter grows large at once. */
const ROWS_AT_ONCE = 500;

/**
 * @throws StatementFailedError when a relationship finds an end missing: then nothing of the transaction may stay.
 */
export async function applyChange(writer: Writer, { put, drop, namesLost }: Change): Promise<void> {
  for (const table of EDGES)
    await inBatches(sorted(drop.edges.get(table)).map(endsOf), (rows) => writer.run(`write/drop-${table}`, { rows }));
  for (const table of NODES) {
    const ids = [...(drop.nodes.get(table) ?? [])].sort(byCodeUnit);
    await inBatches(ids, (part) => writer.run(`write/drop-${table}`, { ids: part }));
  }
  for (const table of NODES) {
    const rows = [...(put.nodes.get(table) ?? [])].sort((a, b) => byCodeUnit(a.id, b.id));
    await inBatches(rows, (part) => writer.run(`write/${table}`, { rows: part }));
  }
  const names = [...new Set(put.edges.get('known-as')?.map(({ to }) => to))].sort(byCodeUnit);
  await inBatches(names, (ids) => writer.run('write/name', { ids }));
  for (const table of EDGES) await inBatches(sorted(put.edges.get(table)), (rows) => putEdges(writer, table, rows));
  await inBatches([...namesLost].sort(byCodeUnit), (ids) => writer.run('write/drop-unused-name', { ids }));
}

async function putEdges(writer: Writer, table: string, rows: readonly EdgeRow[]): Promise<void> {
  const [result] = await writer.run(`write/${table}`, { rows });
  if (result?.written === rows.length) return;
  throw new StatementFailedError(
    `cypher/write/${table} wrote ${result?.written} of ${rows.length}: an end is missing. Run \`hearsay check\`.`,
  );
}

const endsOf = ({ id, to, mark }: EdgeRow) => ({ id, to, mark });

const sorted = (rows: readonly EdgeRow[] = []): readonly EdgeRow[] =>
  [...rows].sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.to, b.to) || byCodeUnit(a.mark, b.mark));

async function inBatches<Row extends Value>(rows: readonly Row[], run: (part: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) await run(rows.slice(start, start + ROWS_AT_ONCE));
}
