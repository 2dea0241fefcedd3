/** The whole table: every figure of the baseline, measured, beside what it must reach. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Decomposition } from '../../src/decomposition/decomposition.js';
import { goldArticles, goldFiles } from './gold-articles.js';
import { type Interval, intervalsOf } from './intervals.js';
import { type Extract, measure, TASKS } from './task.js';

/** How a scorer writes a figure: a share from 0 to 1, a percentage, or a number of things. */
const UNITS = ['share', 'percent', 'count'] as const;

export const baselineSchema = z.array(
  z.strictObject({
    name: z.string(),
    task: z.enum(TASKS),
    /** Paths in the shared folder; those of several files are joined by commas. */
    gold: z.string(),
    text: z.string().nullable(),
    figures: z.array(
      z.strictObject({
        name: z.string(),
        /** Where it stands in the scorer's JSON. */
        path: z.array(z.string()),
        unit: z.enum(UNITS),
        /** In percent, or a number of things. null: shown, not judged. */
        least: z.number().nullable(),
        most: z.number().nullable(),
      }),
    ),
  }),
);
export type Baseline = z.infer<typeof baselineSchema>;
type Figure = Baseline[number]['figures'][number];

export type MeasuredFigure = {
  readonly name: string;
  readonly value: number | null;
  readonly bound: string;
  readonly ok: boolean;
};
export type ShownFigure = MeasuredFigure & { readonly interval: Interval | null };

/**
 * Measures one row after another.
 *
 * @param extract - asked twice for an article where intervals are wanted.
 * @param intervals - whether each figure is to be shown with its interval.
 * @param show - called with each figure as soon as it is known, in the baseline's order.
 * @returns whether every figure reaches its bound; one that the scorer does not give does not.
 */
export async function measureTable(
  baseline: Baseline,
  shared: string,
  extract: Extract,
  intervals: boolean,
  show: (figure: ShownFigure) => void,
): Promise<boolean> {
  let all = true;
  for (const row of baseline) {
    const { name, task, gold, text, figures } = row;
    const goldIn = goldFiles(gold)
      .map((file) => join(shared, file))
      .join(',');
    const textFile = text === null ? null : join(shared, text);
    const output = await measure({ task, gold: goldIn, text: textFile, out: null, json: true, errors: 0, least: 0 }, shared, extract);
    const scored: unknown = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
    const around = intervals ? await intervalsOf(row, shared, await decompositionsOf(goldIn, textFile, extract)) : [];
    for (const [index, figure] of figures.entries()) {
      const measured = judged(figure, scored);
      show({ ...measured, name: `${name}: ${figure.name}`, interval: around[index] ?? null });
      all &&= measured.ok;
    }
  }
  return all;
}

async function decompositionsOf(gold: string, text: string | null, extract: Extract): Promise<readonly Decomposition[]> {
  const decompositions: Decomposition[] = [];
  for (const article of await goldArticles(gold, text)) decompositions.push(await extract(article));
  return decompositions;
}

/** A figure as the scorer gives it, in percent or as a number of things, held against its bounds. */
export function judged({ name, path, unit, least, most }: Figure, scored: unknown): MeasuredFigure {
  const found = path.reduce((value, key) => (isRecord(value) ? value[key] : undefined), scored);
  const value = typeof found === 'number' ? (unit === 'share' ? Math.round(found * 10_000) / 100 : found) : null;
  const bound = [least === null ? '' : `≥ ${least}`, most === null ? '' : `≤ ${most}`].filter(Boolean).join(' ');
  return { name, value, bound, ok: value !== null && (least === null || value >= least) && (most === null || value <= most) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
