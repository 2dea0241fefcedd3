/** ISO 8601 as a decomposition writes it: one form for each precision, and no day that no calendar has. */
import type { Precision } from './terms.js';

const MINUTES = String.raw`(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d`;
const OFFSET = String.raw`(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)`;

const FORMS: Partial<Record<Precision, RegExp>> = {
  minute: new RegExp(`^${MINUTES}${OFFSET}?$`),
  hour: /^(\d{4})-(\d{2})-(\d{2})T(?:[01]\d|2[0-3])$/,
  day: /^(\d{4})-(\d{2})-(\d{2})$/,
  week: /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/,
  month: /^(\d{4})-(\d{2})$/,
  year: /^\d{4}$/,
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
  const [, year = '2000', month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}
