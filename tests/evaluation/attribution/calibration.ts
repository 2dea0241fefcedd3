/** Calibration: whether what is given with a confidence of 0.8 is right eight times in ten. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Decomposition, Statement } from '../../../src/decomposition/decomposition.js';
import { outcomes, type Said } from './matching.js';

/** Something that was said to be right with so much confidence, and whether it was. */
export type Judged = { readonly confidence: number; readonly right: boolean };
type Bin = { readonly from: number; readonly count: number; readonly confidence: number | null; readonly right: number | null };
export type Calibration = {
  readonly bins: readonly Bin[];
  /** The largest distance of a bin of ENOUGH items or more from what it promises, as a share; 0 where there is none. */
  readonly worst: number;
};

const BINS = 10;
/** Items from which on a bin says something. */
const ENOUGH = 100;

/** Ten bins of equal width, with the mean confidence and the share that is right of each. */
export function calibrationOf(judged: readonly Judged[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, bin) => {
    const inside = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const mean = (values: readonly number[]): number | null =>
      values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      from: bin / BINS,
      count: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: mean(inside.map(({ right }) => Number(right))),
    };
  });
  const off = bins.filter(({ count }) => count >= ENOUGH).map(({ confidence, right }) => Math.abs((confidence ?? 0) - (right ?? 0)));
  return { bins, worst: Math.max(0, ...off) };
}

const spans = z.array(z.object({ start: z.int(), end: z.int() }));
const goldLine = z.object({
  id: z.string(),
  attributions: z.array(z.object({ source: spans, cue: spans, content: spans })),
  discard: spans.optional(),
});

/**
 * Statements against gold attributions: `statement` by the confidence of each and whether content and source are right;
 * `source`, of those with a source whose content is right, by the confidence of the source.
 */
export async function statementCalibration(goldFile: string, decompositions: readonly Decomposition[]) {
  const lines = (await readFile(goldFile, 'utf8')).trimEnd().split('\n');
  const gold = new Map(lines.map((line) => goldLine.parse(JSON.parse(line))).map((line) => [line.id, line]));
  const statement: Judged[] = [];
  const source: Judged[] = [];
  for (const { article, statements } of decompositions) {
    const line = gold.get(article.id);
    const results = outcomes(article.text, statements.map(saidOf), {
      attributions: line?.attributions ?? [],
      discard: line?.discard ?? [],
    });
    for (const [index, { confidence, source: who, within }] of statements.entries()) {
      const result = within === null ? results[index] : null;
      if (!result) continue;
      statement.push({ confidence, right: result.joint });
      if (result.content && who) source.push({ confidence: who.confidence, right: result.joint });
    }
  }
  return { statement: calibrationOf(statement), source: calibrationOf(source) };
}

const saidOf = ({ source, cue, content }: Statement): Said => ({
  source: source ? [source.span] : [],
  cue: cue ? [cue.span] : [],
  content,
});

/** For people to read: a line for each bin. */
export const calibrationTable = (title: string, { bins, worst }: Calibration): string =>
  [
    title.padEnd(12) + ['count', 'said', 'right', 'off'].map((head) => head.padStart(8)).join(''),
    ...bins.map(
      ({ from, count, confidence, right }) =>
        `${from.toFixed(1)}–${(from + 1 / BINS).toFixed(1)}`.padEnd(12) +
        [String(count), percent(confidence), percent(right), percent(confidence === null || right === null ? null : right - confidence)]
          .map((cell) => cell.padStart(8))
          .join(''),
    ),
    `off by at most ${percent(worst)} points in bins of ${ENOUGH} or more`,
  ].join('\n');

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));
