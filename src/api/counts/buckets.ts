/** Buckets of time, in UTC: where each begins, and which follow one another. Times are milliseconds since 1970. */
import { isoDay, mondayOf } from '../../text/calendar.js';
import { BadInputError } from '../errors.js';
import type { Bucket } from '../terms.js';

/** Buckets of one timeline at most: a year of hours, more than twenty of days. */
const MOST_BUCKETS = 9_000;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 1970 began on a Thursday. */
const FIRST_MONDAY = 4 * DAY;

/** When that begins which a value of the graph names: '2024-10-17T14', '2024-10-17', '2024-W42' or '2024-10'. */
export function startOfValue(value: string): number {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(value) ?? [];
  const monday = week === undefined ? null : mondayOf(Number(year), Number(week));
  if (monday !== null) return Date.parse(isoDay(monday));
  return Date.parse(value.includes('T') ? `${value}:00Z` : value);
}

/** When the bucket begins in which a time lies. */
export function bucketStart(time: number, bucket: Bucket): number {
  const date = new Date(time);
  switch (bucket) {
    case 'HOUR':
      return time - modulo(time, HOUR);
    case 'DAY':
      return time - modulo(time, DAY);
    case 'WEEK':
      return time - modulo(time - FIRST_MONDAY, 7 * DAY);
    case 'MONTH':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
    case 'YEAR':
      return Date.UTC(date.getUTCFullYear(), 0);
  }
}

/**
 * The starts of all buckets from the one that holds `first` to the one that holds `last`.
 *
 * @throws BadInputError where they are too many to be answered.
 */
export function bucketsBetween(first: number, last: number, bucket: Bucket): readonly number[] {
  const starts: number[] = [];
  for (let start = bucketStart(first, bucket); start <= last; start = nextBucket(start, bucket)) {
    if (starts.length === MOST_BUCKETS)
      throw new BadInputError(
        `From ${isoSecond(first)} to ${isoSecond(last)} there are more than ${MOST_BUCKETS} buckets by ${bucket}. Narrow "since" and "until", or count by something longer.`,
      );
    starts.push(start);
  }
  return starts;
}

export const isoSecond = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

function nextBucket(start: number, bucket: Bucket): number {
  const date = new Date(start);
  if (bucket === 'MONTH') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
  if (bucket === 'YEAR') return Date.UTC(date.getUTCFullYear() + 1, 0);
  return start + (bucket === 'HOUR' ? HOUR : bucket === 'DAY' ? DAY : 7 * DAY);
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
