/** Direct, indirect or mixed: how much of a content stands in quotation marks. */
import type { Span } from '../../text/span.js';
import type { StatementKind } from '../../text/terms.js';

/** `quoted` are parts of `content`, without the marks. Direct when every letter and digit is quoted, indirect when none is. */
export function kindOf(text: string, content: readonly Span[], quoted: readonly Span[]): StatementKind {
  const inQuotes = lettersOf(text, quoted);
  if (inQuotes === 0) return 'indirect';
  return inQuotes === lettersOf(text, content) ? 'direct' : 'mixed';
}

const lettersOf = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
