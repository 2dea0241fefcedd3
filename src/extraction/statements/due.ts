/** When a promise or a prediction falls due. */
import type { Moment, TimeExpression } from '../../document/document.js';
import { type Span, startsBefore } from '../../text/span.js';
import type { SpanIndex } from '../../text/span-index.js';
import type { Reading } from './act.js';
import type { Said } from './said-at.js';

/** Letters between a content and a time behind it: " on ". */
const BEHIND = 10;

/**
 * The last time named in the content, or right behind it, that lies ahead; null for other acts, and where none is named.
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
  const isDue = ({ when }: TimeExpression): boolean => when.precision !== 'past' && liesAhead(when, since);
  const time = times.inside(...content).findLast(isDue) ?? timeBehind(content.at(-1)?.end ?? 0, times, since);
  return time ? { ...time.when, span: { start: time.start, end: time.end } } : null;
}

/** "Promised to publish the report" "on Friday": a day after that on which it was said is none on which it was said. */
function timeBehind(end: number, times: SpanIndex<TimeExpression>, since: string | null): TimeExpression | undefined {
  const next = times.spans[startsBefore(times.spans, end)];
  const value = next?.when.value ?? next?.when.before;
  return next && next.start - end <= BEHIND && value && since && value > since.slice(0, value.length) ? next : undefined;
}

/** "Below last year's" falls due at no time. Values of different precision compare by what both have; a week by its year. */
function liesAhead({ value, before, after }: Moment, since: string | null): boolean {
  const latest = (value ?? before ?? after)?.replace(/-W.*/, '');
  return since === null || latest === undefined || latest >= since.slice(0, latest.length);
}
