/** When a promise or a prediction falls due. */
import type { Moment, TimeExpression } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import type { SpanIndex } from '../../text/span-index.js';
import type { Reading } from './act.js';
import type { Said } from './said-at.js';

/**
 * The last time named in the content that lies ahead; null for other acts, and where none is named.
 *
 * @param since - when it was said, else published, in ISO 8601; null where neither is known: then all that is not told as past lies ahead.
 */
export function dueTime(
  { act, modality }: Reading,
  content: readonly Span[],
  times: SpanIndex<TimeExpression>,
  since: string | null,
): Said | null {
  if (act !== 'promise' && act !== 'predict' && modality !== 'future') return null;
  const time = times.inside(...content).findLast(({ when }) => when.precision !== 'past' && liesAhead(when, since));
  return time ? { ...time.when, span: { start: time.start, end: time.end } } : null;
}

/** "Below last year's" falls due at no time. Values of different precision compare by what both have; a week by its year. */
function liesAhead({ value, before, after }: Moment, since: string | null): boolean {
  const latest = (value ?? before ?? after)?.replace(/-W.*/, '');
  return since === null || latest === undefined || latest >= since.slice(0, latest.length);
}
