/** Periods of time that are compared: one, and the one of equal length before it. */
import { FIRST_KEY, LAST_KEY } from '../../graph/reads/sort-keys.js';
import { checkWindow } from '../filters.js';
import { isoSecond } from './buckets.js';

/** Bounds as sort keys, both exclusive. */
export type Period = { readonly since: string; readonly until: string };

/**
 * @param since - UTC seconds, as `until`; null where it is open.
 * @throws BadInputError when nothing lies between them.
 */
export function periodOf(since: string | null, until: string | null): Period {
  checkWindow(since, until);
  return { since: since ?? FIRST_KEY, until: until ?? LAST_KEY };
}

/** The period of equal length before; one without an end ends now. Null where it has no beginning. */
export function periodBefore(since: string | null, until: string | null): Period | null {
  if (since === null) return null;
  const start = Date.parse(since);
  const length = (until === null ? Date.now() : Date.parse(until)) - start;
  return length <= 0 ? null : { since: isoSecond(Math.max(start - length, EARLIEST)), until: since };
}

/** Years have four digits. */
const EARLIEST = Date.parse('1000-01-01');
