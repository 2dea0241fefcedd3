/** Times that lie some hours or days after a statement. */
import { BadInputError } from '../errors.js';

const MILLISECONDS = { hours: 3_600_000, days: 86_400_000 };

/** Ten years: what is asked for beyond is taken for a mistake. */
const MOST = { hours: 87_600, days: 3_650 };

/**
 * What lies up to so long after a sort key is below this.
 *
 * @param unit - also the argument's name.
 * @throws BadInputError when it is less than one, or more than ten years.
 */
export function laterBy(sortKey: string, unit: keyof typeof MILLISECONDS, length: number): string {
  if (length < 1 || length > MOST[unit]) throw new BadInputError(`"${unit}" is ${length}; it must be from 1 to ${MOST[unit]}.`);
  const start = Date.parse(sortKey.slice(0, sortKey.indexOf(' ')));
  return `${new Date(start + length * MILLISECONDS[unit]).toISOString().slice(0, 19)}Z ~`;
}
