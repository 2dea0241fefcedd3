/** Until when a promise or prediction is good, as one key that filters compare. */
import type { When } from '../../decomposition/decomposition.js';
import { startOf } from './time.js';

/**
 * The last second of the time in which it falls due, or before which it does: '2024-10-31T23:59:59Z' of '2024-10'. Null where the article
 * tells no end.
 */
export function dueBy(due: When | null): string | null {
  if (due?.value) return lastSecondOf(due.value);
  const end = due?.before ? startOf(due.before) : null;
  return end && secondBefore(new Date(end.second));
}

/** How a time is moved on by its own length, by the form of its value. */
const LENGTHS: readonly { readonly form: RegExp; readonly move: (start: Date) => number }[] = [
  { form: /^\d{4}$/, move: (start) => start.setUTCFullYear(start.getUTCFullYear() + 1) },
  { form: /^\d{4}-\d{2}$/, move: (start) => start.setUTCMonth(start.getUTCMonth() + 1) },
  { form: /^\d{4}-W\d{2}$/, move: (start) => start.setUTCDate(start.getUTCDate() + 7) },
  { form: /^\d{4}-\d{2}-\d{2}$/, move: (start) => start.setUTCDate(start.getUTCDate() + 1) },
  { form: /T\d{2}(?!:)/, move: (start) => start.setUTCHours(start.getUTCHours() + 1) },
  { form: /T/, move: (start) => start.setUTCMinutes(start.getUTCMinutes() + 1) },
];

function lastSecondOf(value: string): string | null {
  const start = startOf(value);
  const length = LENGTHS.find(({ form }) => form.test(value));
  if (start === null || length === undefined) return null;
  const end = new Date(start.second);
  length.move(end);
  return secondBefore(end);
}

const secondBefore = (time: Date): string => `${new Date(time.getTime() - 1000).toISOString().slice(0, 19)}Z`;
