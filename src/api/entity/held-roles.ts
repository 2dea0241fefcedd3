/** Which of the roles that articles state are told: each office once, and only those held at a time. */
import type { EntityRow, RoleRow } from '../../graph/reads/rows.js';
import { fold } from '../../text/fold.js';

/** Each office once, as the newest article states it: twenty articles that call someone president tell of one office. */
export function distinctRoles(rows: readonly RoleRow[]): readonly RoleRow[] {
  const known = new Map<string, RoleRow>();
  for (const row of rows) {
    const tenure = [row.fromValue, row.untilValue, row.fromPrecision, row.untilPrecision];
    const key = JSON.stringify([idOf(row.holder), row.of && idOf(row.of), fold(row.title), ...tenure]);
    if (!known.has(key)) known.set(key, row);
  }
  return [...known.values()];
}

const idOf = ({ id, canonicalId }: EntityRow): string => canonicalId ?? id;

/** Whether nothing that is known says that the office was not held then. */
export function isHeldAt(at: string, { fromValue, fromAfter, untilValue, untilBefore }: RoleRow): boolean {
  const from = fromValue ?? fromAfter;
  const until = untilValue ?? untilBefore;
  // Cut to the same precision, so that a year holds all of its days.
  return (from === null || at.slice(0, from.length) >= from) && (until === null || at.slice(0, until.length) <= until);
}
