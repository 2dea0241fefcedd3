/** When a thing stands in the graph's order: the start of a time, its buckets and its sort key, all in UTC. */
import { type Day, dayOf, isoDay, isoWeek, localDay, mondayOf } from '../../text/calendar.js';

export type Instant = {
  /** ISO 8601 to the second: '2024-10-17T14:05:00Z'. */
  readonly second: string;
  /** False where only the day or less is known: then it enters no hourly ranking. */
  readonly hourKnown: boolean;
};

/** The start of an ISO 8601 time of any precision; null where it is no such time, or its year has not four digits in UTC. One without an offset is taken as UTC. */
export function startOf(value: string): Instant | null {
  const dateTime = /^(\d{4}-\d{2}-\d{2}T\d{2})(:\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(value);
  if (dateTime) {
    const [, hour = '', rest = ':00', offset = 'Z'] = dateTime;
    return instantAt(Date.parse(`${hour}${rest}${offset.replace(/(\d{2})(\d{2})$/, '$1:$2')}`));
  }
  const day = firstDay(value);
  return day === null ? null : { second: `${isoDay(day)}T00:00:00Z`, hourKnown: false };
}

const instantAt = (milliseconds: number): Instant | null =>
  milliseconds >= FIRST && milliseconds < END ? { second: `${new Date(milliseconds).toISOString().slice(0, 19)}Z`, hourKnown: true } : null;

/** What four digits of a year can tell, in milliseconds. */
const [FIRST, END] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('+010000-01-01T00:00:00Z')];

/** Of '2024-10-17', '2024-W42', '2024-10' and '2024'. */
function firstDay(value: string): Day | null {
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return mondayOf(Number(week[1]), Number(week[2]));
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

/** What facets and timelines count by; `hour` is null where only the day is known. */
export type Buckets = { readonly day: string; readonly hour: string | null; readonly week: string; readonly month: string };

export function bucketsOf({ second, hourKnown }: Instant): Buckets {
  const day = second.slice(0, 10);
  return { day, hour: hourKnown ? second.slice(0, 13) : null, week: isoWeek(localDay(day) as Day), month: second.slice(0, 7) };
}

/** Order and cursor in one: never null, unique. */
export const sortKeyOf = ({ second }: Instant, id: string): string => `${second} ${id}`;

/** Order within a text: eight digits, so that strings sort as numbers do. */
export const positionOf = (start: number): string => String(start).padStart(8, '0');
