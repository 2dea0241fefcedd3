/** What the command line of an evaluation asks for. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from './errors.js';
import { TASKS, type Task } from './task.js';

export const USAGE = `npm run evaluate                                                    the whole table, beside what each figure must reach
npm run evaluate -- --intervals                                     the same, each figure with its 95 % interval (300 draws of the articles)
npm run evaluate -- --task attribution|entities|events --gold FILE  one measurement with corpora/score.mjs
npm run evaluate -- --task claims --gold FILE [--text FILE]         one measurement with gold/check.mjs
npm run evaluate -- --task calibration [--gold FILE[,FILE]]         confidence against what is right, in ten bins (PolNeAR dev when no file is given)
npm run evaluate -- --task pronouns [--gold FILE]                   he and she led to the right person (GUM news when no file is given)
  --min-confidence SHARE   without statements that are less sure
  --out FILE   keep the lines that were scored     --json   only the scorer's JSON     --errors N   show N errors
The folder with corpora/, gold/ and seed/ is HEARSAY_SHARED, else ../shared.`;

/** What is measured against where no file is given. */
const USUAL_GOLD: { readonly [task in Task['task']]?: readonly string[] } = {
  calibration: ['polnear', 'dev.jsonl'],
  pronouns: ['gum', 'news_visible.jsonl'],
};

/**
 * @param given - the arguments after the program's name.
 * @param shared - the folder with the corpora.
 * @returns null where nothing is asked for: the whole table.
 * @throws UsageError
 */
export function taskAsked(given: readonly string[], shared: string): Task | null {
  if (given.length === 0) return null;
  const { task: name, 'min-confidence': least = '0', gold: file, text = null, out = null, json = false, errors = '0' } = parsed(given);
  const task = TASKS.find((known) => known === name);
  if (!task) throw new UsageError(`--task is one of ${TASKS.join(', ')}.`);
  const gold = file ?? (task in USUAL_GOLD ? join(shared, 'corpora', ...(USUAL_GOLD[task] ?? [])) : undefined);
  if (gold === undefined) throw new UsageError('--gold is missing: the file to measure against.');
  if (text !== null && task !== 'claims') throw new UsageError('--text belongs to --task claims.');
  if (!/^(?:0|1|0?\.\d+)$/.test(least)) throw new UsageError('--min-confidence is a number from 0 to 1.');
  if (!/^\d+$/.test(errors)) throw new UsageError('--errors is a number.');
  return { task, gold, text, out, json, errors: Number(errors), least: Number(least) };
}

function parsed(given: readonly string[]) {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...given],
      options: {
        task: string,
        'min-confidence': string,
        gold: string,
        text: string,
        out: string,
        errors: string,
        json: { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
