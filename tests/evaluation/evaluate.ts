/** `npm run evaluate`: measures extraction against gold. */
import { readFile } from 'node:fs/promises';
import { readConfig } from '../../src/config.js';
import { AppError } from '../../src/errors.js';
import { newsExtract } from './extractor.js';
import { taskAsked, USAGE } from './options.js';
import { baselineSchema, measureTable, type ShownFigure } from './table.js';
import { checkShared, type Extract, measure } from './task.js';

const BASELINE = new URL('baseline.json', import.meta.url);

/** The exit code: 0 all well, 1 a figure below its bound, 2 nothing could be measured. */
async function evaluate(given: readonly string[]): Promise<number> {
  if (given.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const { sharedFolder } = readConfig();
  const intervals = given.length === 1 && given[0] === '--intervals';
  const task = intervals ? null : taskAsked(given, sharedFolder);
  await checkShared(sharedFolder);
  const extract = await newsExtract();
  if (task) {
    process.stdout.write(await measure(task, sharedFolder, extract));
    return 0;
  }
  const baseline = baselineSchema.parse(JSON.parse(await readFile(BASELINE, 'utf8')));
  return (await measureTable(baseline, sharedFolder, onceEach(extract), intervals, (figure) => console.log(lineOf(figure)))) ? 0 : 1;
}

/** An article that several rows ask for is extracted once. */
function onceEach(extract: Extract): Extract {
  const done = new Map<string, ReturnType<Extract>>();
  return (article) => {
    const key = JSON.stringify(article);
    const known = done.get(key) ?? extract(article);
    done.set(key, known);
    return known;
  };
}

const lineOf = ({ name, value, bound, ok, interval }: ShownFigure): string =>
  `${name.padEnd(52)} ${String(value ?? '?').padStart(6)}  ${bound.padEnd(8)}${interval ? `  ${interval.low}–${interval.high}` : ''}${ok ? '' : ' MISSED'}`.trimEnd();

try {
  process.exitCode = await evaluate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.message} (${error.code})`);
  process.exitCode = 2;
}
