/** What the command line of an evaluation asks for. */
import { parseArgs } from 'node:util';
import { UsageError } from './errors.js';
import { TASKS, type Task } from './task.js';

export const USAGE = `npm run evaluate                                                    the whole table, beside what each figure must reach
npm run evaluate -- --task attribution|entities|events --gold FILE  one measurement with corpora/score.mjs
npm run evaluate -- --task claims --gold FILE [--text FILE]         one measurement with gold/check.mjs
  --out FILE   keep the lines that were scored     --json   only the scorer's JSON     --errors N   show N errors
The folder with corpora/, gold/ and seed/ is HEARSAY_SHARED, else ../shared.`;

/**
 * @param given - the arguments after the program's name.
 * @returns null where nothing is asked for: the whole table.
 * @throws UsageError
 */
export function taskAsked(given: readonly string[]): Task | null {
  if (given.length === 0) return null;
  const { task: name, gold, text = null, out = null, json = false, errors = '0' } = parsed(given);
  const task = TASKS.find((known) => known === name);
  if (!task) throw new UsageError(`--task is one of ${TASKS.join(', ')}.`);
  if (gold === undefined) throw new UsageError('--gold is missing: the file to measure against.');
  if (text !== null && task !== 'claims') throw new UsageError('--text belongs to --task claims.');
  if (!/^\d+$/.test(errors)) throw new UsageError('--errors is a number.');
  return { task, gold, text, out, json, errors: Number(errors) };
}

function parsed(given: readonly string[]) {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...given],
      options: { task: string, gold: string, text: string, out: string, errors: string, json: { type: 'boolean' } },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
