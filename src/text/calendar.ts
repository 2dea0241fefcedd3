/** Days of the calendar and what is reckoned with them; no clock and no time zone. */

/** Days since 1970-01-01. */
export type Day = number & { readonly unit: 'day' };

const MILLISECONDS = 86_400_000;

const dayFrom = (milliseconds: number): Day => Math.floor(milliseconds / MILLISECONDS) as Day;

/** The day, or null when the calendar has none such (30 February). `month` is 1 to 12. */
export function dayOf(year: number, month: number, day: number): Day | null {
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? dayFrom(date.getTime()) : null;
}

/** The day an ISO 8601 date or date-time names where it was written: the offset is not applied, because "today" there is that day. Null when there is none. */
export function localDay(iso: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const plusDays = (day: Day, days: number): Day => (day + days) as Day;

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Months since the year 0, so that months can be added. */
export function monthNumber(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

export const isoYear = (year: number): string => padded(year, 4);

/** From what `monthNumber` gives: '2025-03'. */
export const isoMonth = (months: number): string => `${isoYear(Math.floor(months / 12))}-${padded((months % 12) + 1, 2)}`;

export const isoDay = (day: Day): string => `${isoMonth(monthNumber(day))}-${padded(partsOf(day).day, 2)}`;

/** Weeks of the ISO year, 52 or 53: 28 December lies in its last one. */
export const weeksIn = (year: number): number => Number(isoWeek(dayOf(year, 12, 28) as Day).slice(-2));

/** The first day of an ISO week; null where the year has no such week. 4 January lies in the first week of every year. */
export function mondayOf(year: number, week: number): Day | null {
  const inFirst = dayOf(year, 1, 4);
  if (inFirst === null || week < 1 || week > weeksIn(year)) return null;
  return plusDays(inFirst, (week - 1) * 7 - weekdayOf(inFirst));
}

/** The ISO week that holds the day: '2025-W07'. Its year is that of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = plusDays(day, 3 - weekdayOf(day));
  const { year } = partsOf(thursday);
  const newYear = dayOf(year, 1, 1) ?? thursday;
  return `${isoYear(year)}-W${padded(Math.floor((thursday - newYear) / 7) + 1, 2)}`;
}
