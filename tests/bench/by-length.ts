/** Words a second by the length of the article, in this thread. */
import type { Article } from '../../src/document/article.js';
import type { Extract } from '../../src/ingest/extractor.js';
import { longText, wordsOf } from './long-text.js';
import { fastest, type Took, timed } from './stopwatch.js';

type LengthRow = Took & { readonly words: number };

/** Any number: it chooses the order of paragraphs. */
const SEED = 2611;

export async function measureLength(extract: Extract, samples: readonly Article[], words: number, repeat: number): Promise<LengthRow> {
  const paragraphs = samples.flatMap(({ text }) => text.split(/\n\s*\n/));
  const article: Article = { ...(samples[0] as Article), headline: null, text: longText(paragraphs, words, SEED) };
  const runs: Took[] = [];
  for (let run = 0; run < repeat; run += 1) runs.push(await timed(() => extract(article)));
  return { ...fastest(runs), words: wordsOf(article.text).length };
}

export const LENGTH_COLUMNS = ['words', 'seconds', 'words/s', 'words/CPU s', 'CPU a word, of that at 1,000'];

/** @param rows - what time a word takes is told against the row of 1,000 words, else against the first. */
export function lengthCells(rows: readonly LengthRow[]): readonly (readonly (number | null)[])[] {
  const base = rows.find(({ words }) => words === 1000) ?? rows[0];
  return rows.map(({ words, seconds, cpuSeconds }) => [
    words,
    seconds,
    Math.round(words / seconds),
    Math.round(words / cpuSeconds),
    base ? cpuSeconds / words / (base.cpuSeconds / base.words) : null,
  ]);
}
