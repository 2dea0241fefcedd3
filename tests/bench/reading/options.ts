/** What the command line of `npm run bench` asks for. */
import { parseArgs } from 'node:util';
import { UsageError } from '../../../src/cli/errors.js';
import type { Sizes } from './speakers.js';

const PARTS = ['others', 'sent', 'growth', 'embedded'] as const;
export type Part = (typeof PARTS)[number];

const USAGE = `npm run bench -- [--statements N] [--busy N] [--seconds N] [--rounds N] [--parts ${PARTS.join()}]
  --statements N   in the graph (100,000)
  --busy N         those of the busiest speaker (ten times as many)
  --seconds N      of each turn of each server (3)
  --rounds N       turns of each, after one that only warms up (5)
  --parts …        what is measured, with commas between (all)`;

export type ReadingOptions = {
  readonly statements: number;
  readonly sizes: Sizes;
  readonly seconds: number;
  readonly rounds: number;
  readonly parts: readonly Part[];
};

/**
 * @param given - the arguments after the program's name.
 * @throws UsageError
 */
export function readingAsked(given: readonly string[]): ReadingOptions {
  const { statements = '100000', seconds = '3', rounds = '5', parts = PARTS.join(), busy } = parsed(given);
  const all = number('statements', statements);
  return {
    statements: all,
    sizes: { busy: busy === undefined ? 10 * all : number('busy', busy), quiet: ceil(all / 10), counted: all, spelt: ceil(all / 50) },
    seconds: number('seconds', seconds),
    rounds: number('rounds', rounds),
    parts: parts.split(',').map(part),
  };
}

function number(option: string, given: string): number {
  const found = Number(given);
  if (!(found > 0) || found > 10_000_000) throw new UsageError(`--${option} is "${given}"; it takes a number above 0.\n${USAGE}`);
  return found;
}

function part(given: string): Part {
  const found = PARTS.find((each) => each === given);
  if (found === undefined) throw new UsageError(`--parts takes ${PARTS.join(', ')}, and not "${given}".\n${USAGE}`);
  return found;
}

/** Whole pages of twenty at least. */
const ceil = (count: number): number => Math.max(40, Math.ceil(count));

function parsed(given: readonly string[]) {
  const string = { type: 'string' } as const;
  const options = { statements: string, busy: string, seconds: string, rounds: string, parts: string };
  try {
    return parseArgs({ args: [...given], options }).values;
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}\n${USAGE}`, { cause });
  }
}
