/** Whom one article mentions, spellings that are one put together. */
import type { MentionedRow } from '../../graph/reads/rows.js';
import { grouped } from '../../text/grouped.js';
import type { Context } from '../context.js';
import { asOne } from './as-one.js';

/** @returns each once, with the mentions of all its spellings in text order; in no order of their own. */
export async function mentionedAsOnes(rows: readonly MentionedRow[], context: Context): Promise<readonly MentionedRow[]> {
  const ones = await Promise.all(rows.map(async (row) => [row, await asOne(row, context)] as const));
  return [...grouped(ones.map((pair) => [pair[1].id, pair]))].map(([, pairs]) => {
    const [[only, one]] = pairs as [(typeof pairs)[number]];
    return pairs.length === 1 ? { ...only, ...one } : { ...one, ...mentionsOf(pairs.map(([row]) => row)) };
  });
}

/** Of several spellings in one article, all mentions in text order. */
export function mentionsOf(rows: readonly MentionedRow[]): Pick<MentionedRow, 'count' | 'forms' | 'starts' | 'ends'> {
  const places = rows
    .flatMap(({ starts, ends, forms }) => starts.map((start, at) => ({ start, end: ends[at] as number, form: forms[at] })))
    .sort((a, b) => a.start - b.start);
  return {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    forms: places.flatMap(({ form }) => form ?? []),
    starts: places.map(({ start }) => start),
    ends: places.map(({ end }) => end),
  };
}
