/** What was counted of a list: its values by how many things share them, and how many there are at each time. */
import type { Cell, Dimension } from '../../graph/reads/list-counts.js';
import type { Counts } from '../../graph/reads/list-pages.js';
import type { Bucket } from '../terms.js';
import { bucketStart, bucketsBetween, isoSecond, startOfValue } from './buckets.js';
import { timeOf } from './counting.js';

/** A list, or the things of it that share some values. */
export type Counted = {
  readonly counts: Counts;
  /** UTC seconds of the list's filter; from, up to but not including. */
  readonly since: string | null;
  readonly until: string | null;
  /** What the things share, from the outermost facet on. */
  readonly shared: readonly { readonly dimension: Dimension; readonly value: string }[];
};

/** So many things share this value. */
export type ValueCount = { readonly value: string; readonly count: number; readonly within: Counted; readonly dimension: Dimension };

/** So many things fell into the bucket that begins there. */
export type TimeCount = { readonly from: string; readonly count: number; readonly ofAll: number | null };

/** The values that most things share, at most `first`; of equals the smaller one first. */
export function facetsOf(counted: Counted, dimension: Dimension, first: number): readonly ValueCount[] {
  const counts = tally(sharing(counted, dimension), dimension);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, first)
    .map(([value, count]) => ({
      value,
      count,
      dimension,
      within: { ...counted, shared: [...counted.shared, { dimension, value }] },
    }));
}

/**
 * How many things fell into each bucket, oldest first: from the start of the list's window to its end, and where it is open, from the
 * list's first to its last. So all timelines of one list run over the same buckets.
 *
 * @param time - by what it was counted: something no longer than the buckets.
 * @throws BadInputError where they are too many.
 */
export function timelineOf(counted: Counted, bucket: Bucket, time: Dimension = timeOf(bucket)): readonly TimeCount[] {
  const whole = starts(cellsOf(counted, [time]), time, bucket);
  const since = counted.since === null ? Math.min(...whole.keys()) : Date.parse(counted.since);
  const until = counted.until === null ? Math.max(...whole.keys()) : Date.parse(counted.until) - 1;
  if (!Number.isFinite(since) || !Number.isFinite(until)) return [];
  const own = starts(sharing(counted, time), time, bucket);
  const all = counted.counts.all.get(time);
  const ofAll = all && starts(all, time, bucket);
  return bucketsBetween(since, until, bucket).map((start) => ({
    from: isoSecond(start),
    count: own.get(start) ?? 0,
    ofAll: ofAll ? (ofAll.get(start) ?? 0) : null,
  }));
}

function starts(cells: readonly Cell[], time: Dimension, bucket: Bucket): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [value, count] of tally(cells, time)) {
    const start = bucketStart(startOfValue(value), bucket);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  return counts;
}

function tally(cells: readonly Cell[], dimension: Dimension): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { count, values } of cells) {
    for (const value of values[dimension] ?? []) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return counts;
}

/** The cells in which all share what this part of the list shares. */
function sharing(counted: Counted, dimension: Dimension): readonly Cell[] {
  const { shared } = counted;
  const cells = cellsOf(counted, [...shared.map((each) => each.dimension), dimension]);
  return cells.filter(({ values }) => shared.every((each) => values[each.dimension]?.includes(each.value)));
}

/** The cells of the whole list, by these dimensions and perhaps more. */
function cellsOf({ counts, shared }: Counted, wanted: readonly Dimension[]): readonly Cell[] {
  const needed = new Set([...shared.map(({ dimension }) => dimension), ...wanted]);
  for (const [by, cells] of counts.by) {
    const names = by.split(',');
    if ([...needed].every((name) => names.includes(name))) return cells;
  }
  return [];
}
