/** How sure an event is that several articles tell. */
import type { Factuality } from '../../text/terms.js';

/** From the surest on; what is said of it besides is weaker. */
const ORDER: readonly Factuality[] = ['asserted', 'presupposed', 'alleged', 'planned', 'hypothetical', 'denied'];

/**
 * Disputed where some deny what others tell as having happened; else as the surest of them has it: planned in one article and told in a
 * later one, it took place.
 */
export function jointFactuality(told: readonly Factuality[]): Factuality {
  const all = new Set(told);
  const happened = all.has('asserted') || all.has('presupposed') || all.has('alleged');
  if (all.has('disputed') || (all.has('denied') && happened)) return 'disputed';
  return ORDER.find((factuality) => all.has(factuality)) ?? 'alleged';
}
