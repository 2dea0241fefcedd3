/** The sample articles over worker threads, each number of them in a process of its own, so that its memory can be told. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const figures = z.object({
  words: z.number(),
  /** Until the first model is loaded, and what the process has grown by then. */
  loadSeconds: z.number(),
  loadMegabytes: z.number(),
  /** From the first article to the last, with the loading of all models. */
  seconds: z.number(),
  cpuSeconds: z.number(),
  /** Of the whole process. */
  peakMegabytes: z.number(),
});
export type WorkersFigures = z.infer<typeof figures>;
type WorkersRow = WorkersFigures & { readonly workers: number };

const RUN = fileURLToPath(new URL('workers-run.ts', import.meta.url));

/** @returns the run that took the least time. */
export async function measureWorkers(workers: number, articles: number, repeat: number): Promise<WorkersRow> {
  const runs: WorkersRow[] = [];
  for (let run = 0; run < repeat; run += 1) {
    // The arguments of this process load what reads TypeScript.
    const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, RUN, `${workers}`, `${articles}`]);
    runs.push({ ...figures.parse(JSON.parse(stdout)), workers });
  }
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

export const WORKERS_COLUMNS = ['workers', 'seconds', 'words/s', 'speed-up', 'words/CPU s', 'peak MB'];

/** @param rows - speed-up is told against the row of one worker, else against the first. */
export function workersCells(rows: readonly WorkersRow[]): readonly (readonly (number | null)[])[] {
  const base = rows.find(({ workers }) => workers === 1) ?? rows[0];
  return rows.map(({ workers, words, seconds, cpuSeconds, peakMegabytes }) => [
    workers,
    seconds,
    Math.round(words / seconds),
    base ? base.seconds / seconds : null,
    Math.round(words / cpuSeconds),
    Math.round(peakMegabytes),
  ]);
}

/** @returns what each worker beyond the first adds at its peak; null where only one number of workers was measured. */
export function megabytesOfOne(rows: readonly WorkersRow[]): number | null {
  const byWorkers = rows.toSorted((a, b) => a.workers - b.workers);
  const [least, most] = [byWorkers[0], byWorkers.at(-1)];
  if (!least || !most || least.workers === most.workers) return null;
  return Math.round((most.peakMegabytes - least.peakMegabytes) / (most.workers - least.workers));
}
