/** Words in quotation marks, told from apostrophes. */
import { overlaps, type Span, trimmed } from '../text/span.js';
import type { SpanIndex } from '../text/span-index.js';

/** `inner` leaves the marks out; it may be empty. */
export type Quotation = Span & { readonly inner: Span };

const CLOSED_BY: { readonly [open: string]: string } = { '“': '”', '„': '”', '"': '"', '«': '»', '‘': '’', "'": "'" };
/** Marks that an apostrophe can look like: left open, they are none. */
const DOUBTFUL = new Set(['’', "'"]);
const LETTER = /[\p{L}\p{N}]/u;
const AFTER_OPENING = /[\p{L}\p{N}\p{Sc}.…[(]/u;
/** Clippings that begin with an apostrophe. */
const CLIPPED = /^['’](?:s|t|d|m|re|ve|ll|em|til|twas|tis|cause|n|\d0s)\b/i;

/**
 * Outermost quotations of one paragraph, in text order. A double mark left open reaches to the paragraph's end, as quotations of several paragraphs do; a single one
 * left open is an apostrophe.
 */
export function quotationsIn(text: string, paragraph: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const closing = opens(text, at, paragraph) ? CLOSED_BY[text[at] as string] : undefined;
    if (closing === undefined) continue;
    const close = closingAt(text, at, closing, paragraph.end);
    if (close === null && DOUBTFUL.has(closing)) continue;
    const end = close === null ? paragraph.end : close + 1;
    found.push({ start: at, end, inner: { start: at + 1, end: close ?? end } });
    at = end - 1;
  }
  return found;
}

function opens(text: string, at: number, { start, end }: Span): boolean {
  const mark = text[at] as string;
  if (!(mark in CLOSED_BY)) return false;
  if (!DOUBTFUL.has(CLOSED_BY[mark] as string)) return true;
  const before = at > start ? (text[at - 1] as string) : ' ';
  const after = at + 1 < end ? (text[at + 1] as string) : ' ';
  return !LETTER.test(before) && !/[.,!?]/.test(before) && AFTER_OPENING.test(after) && !CLIPPED.test(text.slice(at, at + 6));
}

function closingAt(text: string, open: number, mark: string, limit: number): number | null {
  let possible: number | null = null;
  // Nothing but a word can be meant by a doubtful mark, so its quotation has a letter.
  for (let at = open + (DOUBTFUL.has(mark) ? 2 : 1); at < limit; at += 1) {
    const char = text[at];
    // A second opening mark before the first is closed: the possible end was the end.
    if (char === '‘' && mark === '’') return possible;
    if (char !== mark) continue;
    if (!DOUBTFUL.has(mark)) return at;
    const before = text[at - 1] as string;
    const after = text[at + 1] ?? ' ';
    if (LETTER.test(after) || /\s/.test(before)) continue;
    if (before !== 's') return at;
    // "the ministers' plan" inside a quotation: the mark after an s closes only when none follows.
    possible ??= at;
    if (/[.,;:!?)\]—]/.test(after) || at + 1 >= limit) return at;
  }
  return possible;
}

/** The parts of the spans that stand in quotation marks, without the marks; trimmed, in text order. */
export const quotedParts = (text: string, quotations: SpanIndex<Quotation>, spans: readonly Span[]): readonly Span[] =>
  spans.flatMap((span) =>
    quotations
      .overlapping(span)
      .flatMap(({ inner }) =>
        overlaps(inner, span)
          ? (trimmed(text, { start: Math.max(inner.start, span.start), end: Math.min(inner.end, span.end) }) ?? [])
          : [],
      ),
  );
