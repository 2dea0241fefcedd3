/** A rule for time expressions: what it looks like and what time it means. */
import type { Moment } from '../../document/document.js';
import { type Day, isoDay, isoMonth, isoWeek, isoYear } from '../../text/calendar.js';

/** What a rule knows of the place where it matched. */
export type Setting = {
  /** The local day of publication; null: nothing relative can be told. */
  readonly today: Day | null;
  /** Whether what happens at that time is still to come when the article tells it. */
  readonly ahead: boolean;
};

/** `read` gets the named groups that matched, in lower case; null: no time after all. */
export type TimeRule = {
  readonly pattern: RegExp;
  read(groups: { readonly [name: string]: string | undefined }, setting: Setting): Moment | null;
};

const known = (value: string, precision: Moment['precision'], method: string): Moment => ({
  value,
  precision,
  before: null,
  after: null,
  method,
});

export const onDay = (day: Day, method: string): Moment => known(isoDay(day), 'day', method);
export const inWeek = (day: Day, method: string): Moment => known(isoWeek(day), 'week', method);
/** @param months - as `monthNumber` counts them. */
export const inMonth = (months: number, method: string): Moment => known(isoMonth(months), 'month', method);
export const inYear = (year: number, method: string): Moment => known(isoYear(year), 'year', method);

/** No value, only bounds: both days lie outside. */
export const between = (after: Day | null, before: Day | null, precision: Moment['precision'], method: string): Moment => ({
  value: null,
  precision,
  before: before && isoDay(before),
  after: after && isoDay(after),
  method,
});

/** Any of the words, longest first, for use in a pattern. */
export const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
