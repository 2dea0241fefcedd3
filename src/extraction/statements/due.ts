/** When a promise or a prediction falls due. */
import type { TimeExpression } from '../../document/document.js';
import { contains, type Span } from '../../text/span.js';
import type { Reading } from './act.js';
import type { Said } from './said-at.js';

/** The last time named in the content that lies ahead; null for other acts, and where none is named. */
export function dueTime({ act, modality }: Reading, content: readonly Span[], times: readonly TimeExpression[]): Said | null {
  if (act !== 'promise' && act !== 'predict' && modality !== 'future') return null;
  const time = times.findLast(
    ({ start, end, when }) => when.precision !== 'past' && content.some((span) => contains(span, { start, end })),
  );
  return time ? { ...time.when, span: { start: time.start, end: time.end } } : null;
}
