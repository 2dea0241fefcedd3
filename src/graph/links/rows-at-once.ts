/** Statements of many rows, so many at once. */
import { StatementFailedError, type Value, type Writer } from '../store.js';

/** Rows that one statement takes. */
const ROWS_AT_ONCE = 500;

export async function inBatches<Row>(rows: readonly Row[], run: (part: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) await run(rows.slice(start, start + ROWS_AT_ONCE));
}

/** @throws StatementFailedError when an end is missing. */
export async function join(writer: Writer, name: string, rows: readonly Value[]): Promise<void> {
  await inBatches(rows, async (part) => {
    const [result] = await writer.run(name, { rows: part });
    if (result?.written === part.length) return;
    throw new StatementFailedError(`cypher/${name} wrote ${result?.written} of ${part.length}: an end is missing. Run \`hearsay check\`.`);
  });
}
