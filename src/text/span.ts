/** Spans: half-open ranges of an article's text, in UTF-16 code units. */

/** `text.slice(start, end)` is the words, always: 0 ≤ start < end ≤ text.length. Token ranges have another shape, so that the two cannot be mixed. */
export type Span = { readonly start: number; readonly end: number };

/** The words a span covers. */
export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`; a span holds itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Text order: by start, the longer first among those that start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Those that start in `outer`, of spans in order of their start; found without looking at all of them. */
export const startingIn = <Item extends Span>(spans: readonly Item[], outer: Span): readonly Item[] =>
  spans.slice(startsBefore(spans, outer.start), startsBefore(spans, outer.end));

/** How many start before `offset`, of spans in order of their start. */
export function startsBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span without white space at its ends; null when nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
