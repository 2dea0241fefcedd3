/** The whole table: every figure of the baseline, measured, beside what it must reach. */
import { join } from 'node:path';
import { z } from 'zod';
import { type Extract, measure, TASKS } from './task.js';

/** How a scorer writes a figure: a share from 0 to 1, a percentage, or a number of things. */
const UNITS = ['share', 'percent', 'count'] as const;

export const baselineSchema = z.array(
  z.strictObject({
    name: z.string(),
    task: z.enum(TASKS),
    /** Paths in the shared folder. */
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

export type MeasuredFigure = { readonly name: string; readonly value: number | null; readonly bound: string; readonly ok: boolean };

/**
 * Measures one row after another.
 *
 * @param show - called with each figure as soon as it is known, in the baseline's order.
 * @returns whether every figure reaches its bound; one that the scorer does not give does not.
 */
export async function measureTable(
  baseline: Baseline,
  shared: string,
  extract: Extract,
  show: (figure: MeasuredFigure) => void,
): Promise<boolean> {
  let all = true;
  for (const { name, task, gold, text, figures } of baseline) {
    const textFile = text === null ? null : join(shared, text);
    const output = await measure(
      { task, gold: join(shared, gold), text: textFile, out: null, json: true, errors: 0, least: 0 },
      shared,
      extract,
    );
    const scored: unknown = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
    for (const figure of figures) {
      const measured = judged(figure, scored);
      show({ ...measured, name: `${name}: ${figure.name}` });
      all &&= measured.ok;
    }
  }
  return all;
}

/** A figure as the scorer gives it, in percent or as a number of things, held against its bounds. */
export function judged({ name, path, unit, least, most }: Figure, scored: unknown): MeasuredFigure {
  const found = path.reduce((value, key) => (isRecord(value) ? value[key] : undefined), scored);
  const value = typeof found === 'number' ? (unit === 'share' ? Math.round(found * 10_000) / 100 : found) : null;
  const bound = [least === null ? '' : `≥ ${least}`, most === null ? '' : `≤ ${most}`].filter(Boolean).join(' ');
  return { name, value, bound, ok: value !== null && (least === null || value >= least) && (most === null || value <= most) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
