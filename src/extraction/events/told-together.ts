/** How far an article vouches for an event that it tells in several places. */
import type { Happening } from '../../document/document.js';
import type { Factuality } from '../../text/terms.js';

type Place = Pick<Happening, 'factuality' | 'utterances'>;

/** The surest first. */
const ORDER: readonly Factuality[] = ['disputed', 'asserted', 'alleged', 'presupposed', 'denied', 'planned', 'hypothetical'];
const TOLD: ReadonlySet<Factuality> = new Set(['asserted', 'alleged', 'presupposed']);

/** As its surest telling says; disputed where it is told and somebody denies it: the article's own "no" only corrects what others tell. */
export function factualityTogether(places: readonly Place[]): Factuality {
  const denied = places.filter(({ factuality }) => factuality === 'denied');
  const told = places.filter(({ factuality }) => TOLD.has(factuality));
  const byOthers = told.some(({ factuality }) => factuality !== 'asserted')
    ? denied
    : denied.filter(({ utterances }) => utterances.length > 0);
  if (told.length > 0 && byOthers.length > 0) return 'disputed';
  return ORDER.find((one) => places.some(({ factuality }) => factuality === one)) ?? 'asserted';
}
