/** When a promise or a prediction falls due. */
import type { TimeExpression } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import type { SpanIndex } from '../../text/span-index.js';
import type { Reading } from './act.js';
import type { Said } from './said-at.js';

/** The last time named in the content that lies ahead; null for other acts, and where none is named. */
export function dueTime({ act, modality }: Reading, content: readonly Span[], times: SpanIndex<TimeExpression>): Said | null {
  if (act !== 'promise' && act !== 'predict' && modality !== 'future') return null;
  const time = times.inside(...content).findLast(({ when }) => when.precision !== 'past');
  return time ? { ...time.when, span: { start: time.start, end: time.end } } : null;
}
