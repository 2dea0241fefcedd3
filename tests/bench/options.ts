/** What the command line of a benchmark asks for. */
import { parseArgs } from 'node:util';
import { UsageError } from '../../src/cli/errors.js';

export const USAGE = `npm run bench:extract -- [--lengths 200,1000,…] [--workers 1,2,…] [--repeat N]
  --lengths N,…   words of the articles that are extracted one by one (200,1000,5000,20000,100000)
  --workers N,…   worker threads that share the sample articles (1,2,4)
  --repeat N      how often each is done; the fastest counts (3)`;

export type BenchOptions = { readonly lengths: readonly number[]; readonly workers: readonly number[]; readonly repeat: number };

/**
 * @param given - the arguments after the program's name.
 * @throws UsageError
 */
export function benchAsked(given: readonly string[]): BenchOptions {
  const { lengths = '200,1000,5000,20000,100000', workers = '1,2,4', repeat = '3' } = parsed(given);
  return {
    lengths: numbers('lengths', lengths, 1_000_000),
    workers: numbers('workers', workers, 64),
    repeat: numbers('repeat', repeat, 100)[0] as number,
  };
}

function numbers(option: string, list: string, most: number): readonly number[] {
  return list.split(',').map((given) => {
    const number = /^[1-9]\d*$/.test(given) ? Number(given) : Number.POSITIVE_INFINITY;
    if (number > most) throw new UsageError(`--${option} takes whole numbers from 1 to ${most}, and not "${given}".`);
    return number;
  });
}

function parsed(given: readonly string[]) {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...given], options: { lengths: string, workers: string, repeat: string } }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
