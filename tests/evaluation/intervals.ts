/** Intervals: between which bounds a figure lies in 95 of 100 draws of as many articles, each drawn with replacement. */
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Decomposition } from '../../src/decomposition/decomposition.js';
import { scorerLine } from './scorer-lines.js';
import { type Baseline, judged } from './table.js';

export type Interval = { readonly low: number; readonly high: number };

/** Draws; the bounds move by some tenths of a point from one hundred to the next. */
const DRAWS = 300;

/**
 * @param row - of task `attribution`, `entities`, `events` or `claims`.
 * @param decompositions - of the row's articles, in its order.
 * @returns for each figure of the row, null where no interval can be told: of one article, and of tasks without a sum over articles.
 */
export async function intervalsOf(
  { task, gold, figures }: Baseline[number],
  shared: string,
  decompositions: readonly Decomposition[],
): Promise<readonly (Interval | null)[]> {
  const score = decompositions.length < 2 ? null : await scoreOf(task, join(shared, gold), shared, decompositions);
  if (score === null) return figures.map(() => null);
  const draw = drawsFrom(decompositions.length);
  const draws = Array.from({ length: DRAWS }, () => score(draw()));
  return figures.map((figure) => {
    const values = draws.map((scored) => judged(figure, scored).value).filter((value) => value !== null);
    return values.length === 0 ? null : middle(values);
  });
}

/** Scores the articles of the given numbers, as the scorer's JSON has it. */
type Score = (articles: readonly number[]) => unknown;

async function scoreOf(task: string, gold: string, shared: string, decompositions: readonly Decomposition[]): Promise<Score | null> {
  if (task === 'claims') {
    const { readGold, scoreAll } = await scorer(shared, 'gold/check.mjs');
    const golds = await readGold?.(gold);
    return (articles) => scoreAll?.(picked(golds as readonly unknown[], articles), decompositions);
  }
  const names = SUMS[task];
  if (!names) return null;
  const { [names.article]: scoreArticle, [names.sum]: sum } = await scorer(shared, 'corpora/score.mjs');
  const lines = (await readFile(gold, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const scored = lines.map((line, index) =>
    scoreArticle?.(JSON.parse(line), scorerLine(decompositions[index] as Decomposition), OPTIONS, { examples: [] }),
  );
  return (articles) => sum?.(picked(scored, articles));
}

const picked = <Item>(items: readonly Item[], numbers: readonly number[]): Item[] => numbers.map((number) => items[number] as Item);

/** What corpora/score.mjs exports for each task. */
const SUMS: Readonly<Record<string, { readonly article: string; readonly sum: string }>> = {
  attribution: { article: 'scoreDocAttr', sum: 'sumAttr' },
  entities: { article: 'scoreDocEnt', sum: 'sumEnt' },
  events: { article: 'scoreDocEv', sum: 'sumEv' },
};
/** As that scorer's command line has them when nothing is asked for. */
const OPTIONS = { merge: true, dropNested: true, discard: true, jaccard: 0.5, collapse: false, errors: 0 };

type Scorer = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

const scorer = async (shared: string, file: string): Promise<Scorer> =>
  (await import(pathToFileURL(join(await realpath(shared), file)).href)) as Scorer;

/** As many numbers below `count`, each drawn anew; the same ones at every run. */
function drawsFrom(count: number): () => readonly number[] {
  let state = 7;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return () => Array.from({ length: count }, () => Math.floor(next() * count));
}

/** Without the lowest and the highest fortieth. */
function middle(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 40);
  return { low: sorted[cut] as number, high: sorted[sorted.length - 1 - cut] as number };
}
