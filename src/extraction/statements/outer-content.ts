/** Contents made whole where another attribution lies inside them: "inspectors say the pilot told them the chain slipped". */
import type { Attribution } from '../../document/document.js';
import { byPosition, contains, overlaps, type Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';

/**
 * The encoder gives each word to one attribution, so the outer one is left with the inner one's source ("the captain"); it is given the inner cue and content too.
 * One for each attribution, in the same order.
 */
export function wholeContents(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  const sources = new SpanIndex(attributions.flatMap(({ source }, at) => (source ? [{ start: source.start, end: source.end, at }] : [])));
  return attributions.map((outer) => {
    const begun = sources
      .inside(...outer.content)
      .map(({ at }) => at)
      .sort((a, b) => a - b);
    const inner = begun.map((at) => attributions[at] as Attribution).find((other) => other !== outer && liesInside(text, other, outer));
    if (!inner?.cue) return outer;
    const added = { start: inner.cue.start, end: endOf(inner.content) };
    return { ...outer, content: joined(text, [...outer.content, ...(inner.source ? [inner.source] : []), added]) };
  });
}

const startOf = (content: readonly Span[]): number => Math.min(...content.map(({ start }) => start));
const endOf = (content: readonly Span[]): number => Math.max(...content.map(({ end }) => end));

/** The inner source is what the outer content begins with, and the inner cue follows; the outer cue stands apart from both. */
function liesInside(text: string, inner: Attribution, outer: Attribution): boolean {
  const { cue, source, content } = inner;
  if (!cue || !outer.cue || !source || content.length === 0 || endOf(content) <= cue.start) return false;
  const told = { start: startOf(content), end: endOf(content) };
  const begins = outer.content.some((part) => contains(part, source) && part.end <= cue.start);
  const near = !/[.!?\n]/.test(text.slice(Math.min(endOf(outer.content), cue.start), cue.start));
  return begins && near && !overlaps(told, outer.cue) && !(outer.source && overlaps(told, outer.source));
}

/** In text order; what only white space or a comma parts is one. */
function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  for (const span of [...spans].sort(byPosition)) {
    const last = parts.at(-1);
    if (last && (span.start <= last.end || /^[\s,]*$/.test(text.slice(last.end, span.start))))
      parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else parts.push({ start: span.start, end: span.end });
  }
  return parts;
}
