/** `npm run bench:corenlp`: words a CPU second of our extraction beside those of Stanford CoreNLP with quotes, in one run on one core. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from '../../src/config.js';
import type { Article } from '../../src/document/article.js';
import { withFullStops } from '../../src/extraction/model/full-stops.js';
import { loadNewsExtractor } from '../../src/load-extractor.js';
import { goldArticles } from '../evaluation/gold-articles.js';
import { loadModel } from './model.js';
import { type Took, timed } from './stopwatch.js';
import { table } from './table.js';

const JARS = fileURLToPath(new URL('../../.corenlp/', import.meta.url));
const here = (name: string): string => fileURLToPath(new URL(`corenlp/${name}`, import.meta.url));

const { articles: asked = '12' } = parseArgs({ options: { articles: { type: 'string' } } }).values;
const gold = join(readConfig().sharedFolder, 'corpora', 'polnear', 'dev.jsonl');
const articles = (await goldArticles(gold, null)).slice(0, Number(asked));
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
console.log(`${articles.length} articles of PolNeAR dev, ${words} words.`);

const ours = await measureOurs();
const theirs = measureCoreNlp();
const perSecond = (cpuSeconds: number): number => Math.round(words / cpuSeconds);
const row = (name: string, cpuSeconds: number) => [name, perSecond(cpuSeconds), Number((theirs.cpu / cpuSeconds).toFixed(1))] as const;
console.log(
  table(
    ['', 'words/CPU s', 'times CoreNLP'],
    [
      row('CoreNLP with quotes', theirs.cpu),
      row('attribution alone', ours.attribution.cpuSeconds),
      row('the whole extraction', ours.whole.cpuSeconds),
    ],
  ),
);
console.log(
  `\nLoading: CoreNLP ${theirs.load} s, ours ${ours.load.seconds.toFixed(2)} s. Peak memory: CoreNLP ${theirs.megabytes} MB, ours ${ours.megabytes} MB.`,
);

async function measureOurs() {
  const load = await timed(loadModel);
  const model = load.result;
  const attribution = await thrice(() => each(({ text }) => model.attributions(withFullStops(text))));
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  const extractor = await loadNewsExtractor();
  const whole = await thrice(() => each((article) => extractor.extract(article)));
  return { load, attribution, megabytes, whole };
}

async function each(work: (article: Article) => Promise<unknown>): Promise<void> {
  for (const article of articles) await work(article);
}

/** The first time is not counted; the faster of two others is. */
async function thrice(work: () => Promise<void>): Promise<Took> {
  await work();
  const runs = [await timed(work), await timed(work)];
  return runs.reduce((best, run) => (run.cpuSeconds < best.cpuSeconds ? run : best));
}

function measureCoreNlp(): { readonly load: number; readonly cpu: number; readonly megabytes: number } {
  if (!existsSync(JARS)) {
    console.log('Fetching CoreNLP by Maven, once (500 MB) …');
    execFileSync('mvn', ['-q', '-B', '-f', here('pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${JARS}`], {
      stdio: 'inherit',
    });
  }
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-corenlp-'));
  try {
    for (const [index, { text }] of articles.entries()) writeFileSync(join(folder, `${String(index).padStart(3, '0')}.txt`), text);
    const java = ['-Xmx6g', '-XX:+UseSerialGC', '-XX:ActiveProcessorCount=1', '-cp', `${JARS}*`, here('CoreNlpQuotes.java'), folder];
    const printed = execFileSync('java', java, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as { load: number; cpu: number; megabytes: number };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
