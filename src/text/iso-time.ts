/** ISO 8601 as a decomposition writes it: one form for each precision, and no day or week that no calendar has. */
import { dayOf, weeksIn } from './calendar.js';
import type { Precision } from './terms.js';

/** Others are slips, and a day or an offset away from them a year may have more or less than four digits. */
const [FIRST_YEAR, LAST_YEAR] = [1000, 9998];

const DAY = String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`;
const MINUTES = String.raw`${DAY}T([01]\d|2[0-3]):[0-5]\d`;
const OFFSET = String.raw`(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)`;

const FORMS: Partial<Record<Precision, RegExp>> = {
  minute: new RegExp(`^${MINUTES}${OFFSET}?$`),
  hour: new RegExp(String.raw`^${DAY}T(?:[01]\d|2[0-3])$`),
  day: new RegExp(`^${DAY}$`),
  week: /^(?<year>\d{4})-W(?<week>\d{2})$/,
  month: /^(?<year>\d{4})-(?<month>\d{2})$/,
  year: /^(?<year>\d{4})$/,
};

const DATE_TIME = new RegExp(String.raw`^${MINUTES}(?::[0-5]\d(?:\.\d+)?)?${OFFSET}$`);

/** Whether the value is real and cut to the precision: '2025-02' fits 'month', '2025-02-30' fits nothing. 'past', 'ongoing' and 'future' fit no value. */
export const fitsPrecision = (value: string, precision: Precision): boolean => isReal(FORMS[precision]?.exec(value));

/** Whether the value is real at any precision: the bounds of a time have none of their own. */
export const isIsoTime = (value: string): boolean => isDateTime(value) || Object.values(FORMS).some((form) => isReal(form.exec(value)));

/** Whether the value is a bare day, or a day and time of day with its offset: the forms a publication date may have. */
export const isPublicationTime = (value: string): boolean => fitsPrecision(value, 'day') || isDateTime(value);

const isDateTime = (value: string): boolean => isReal(DATE_TIME.exec(value));

function isReal(match: RegExpExecArray | null | undefined): boolean {
  if (!match) return false;
  const { month = '01', day = '01', week = '01', ...written } = match.groups ?? {};
  const year = Number(written.year);
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  return dayOf(year, Number(month), Number(day)) !== null && Number(week) >= 1 && Number(week) <= weeksIn(year);
}
