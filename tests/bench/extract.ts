/** `npm run bench:extract`: how fast articles are extracted, by their length and by the number of workers. */
import { AppError } from '../../src/errors.js';
import { loadNewsExtractor } from '../../src/load-extractor.js';
import { LENGTH_COLUMNS, lengthCells, measureLength } from './by-length.js';
import { measureParts, PART_COLUMNS, partCells } from './by-part.js';
import { measureWorkers, megabytesOfOne, WORKERS_COLUMNS, workersCells } from './by-workers.js';
import { openRuntime } from './model.js';
import { benchAsked, USAGE } from './options.js';
import { sampleArticles } from './samples.js';
import { table } from './table.js';

/** As many as there are. */
const SAMPLES = 22;
/** Enough for four workers to have some to share at the end as well. */
const ARTICLES = 60;

async function bench(given: readonly string[]): Promise<void> {
  if (given.includes('--help')) return console.log(USAGE);
  const { lengths, workers, repeat } = benchAsked(given);
  console.log(`One article, in this thread (the fastest of ${repeat}):\n\n${await byLength(lengths, repeat)}\n`);
  console.log(`Where the time goes, over the sample articles:\n\n${await byPart()}\n`);
  console.log(`${ARTICLES} sample articles, models and all (the fastest of ${repeat}):\n\n${await byWorkers(workers, repeat)}`);
}

async function byLength(lengths: readonly number[], repeat: number): Promise<string> {
  const { extract } = await loadNewsExtractor();
  const samples = await sampleArticles(SAMPLES);
  // What runs for the first time is slower: no row is to pay for it.
  for (const sample of samples) await extract(sample);
  const rows = [];
  for (const length of lengths) rows.push(await measureLength(extract, samples, length, repeat));
  return table(LENGTH_COLUMNS, lengthCells(rows));
}

async function byPart(): Promise<string> {
  const samples = await sampleArticles(SAMPLES);
  return table(PART_COLUMNS, partCells(await measureParts(await openRuntime(), samples), samples));
}

async function byWorkers(workers: readonly number[], repeat: number): Promise<string> {
  const rows = [];
  for (const number of workers) rows.push(await measureWorkers(number, ARTICLES, repeat));
  const [{ loadSeconds, loadMegabytes } = { loadSeconds: 0, loadMegabytes: 0 }] = rows;
  const more = megabytesOfOne(rows);
  return [
    table(WORKERS_COLUMNS, workersCells(rows)),
    '',
    `The first model is loaded in ${loadSeconds.toFixed(2)} s and takes ${Math.round(loadMegabytes)} MB before it reads anything.`,
    ...(more === null ? [] : [`Each worker adds ${more} MB to the peak.`]),
  ].join('\n');
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.message} (${error.code})`);
  process.exitCode = 2;
}
