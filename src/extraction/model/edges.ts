/** Edges: what belongs to the words of an attribution and what only stands beside them, as the ends of tags. */
import type { Span } from '../../text/span.js';

const LEADING = /^(?:[\s,;:!?)\]”»>]|\.(?!\d)|[-–—]+\s)+/;
const TRAILING = /(?:[\s,;:([“«<]|\s[-–—]+)+$/;
const LEADING_OF_NAMES = /^[\s.,;:!?)\]"“”«»>]+/;
const TRAILING_OF_NAMES = /(?:[\s,;:([“”"«»–—<]|['’]s)+$/;
const LEADING_OF_CUES = /^(?:['’]s\s|[^\p{L}\p{N}])+/u;
const TRAILING_OF_CUES = /[^\p{L}\p{N}\p{M}]+$/u;

/** A source: no marks around it, no comma that only ends its apposition, no genitive s; null when nothing is left. */
export function sourceEdges(text: string, span: Span): Span | null {
  const words = without(text, span, LEADING_OF_NAMES, TRAILING_OF_NAMES);
  return words && ENDS_SENTENCE.test(text.slice(words.start, words.end)) ? { start: words.start, end: words.end - 1 } : words;
}

/** A stop behind a word that is no abbreviation. */
const ENDS_SENTENCE = /(?<![\p{L}.])(?!(?:Corp|Bros|Assn|Dept|Prof|Capt|Univ|Govt|Sens|Reps)\.)[\p{L}'’-]{4,}\.$/u;

/** A cue: no marks around it, but a colon or dash that is all of it stays. */
export const cueEdges = (text: string, span: Span): Span => without(text, span, LEADING_OF_CUES, TRAILING_OF_CUES) ?? span;

/** Content: no comma or space around it, and quotation marks by twos: the missing one is added where it stands beside, else the lone one left out. */
export function contentEdges(text: string, span: Span): Span {
  const bare = trimmed(text, span);
  const paired = closed(text, opened(text, bare));
  return paired === bare ? bare : trimmed(text, paired);
}

const trimmed = (text: string, span: Span): Span => without(text, span, LEADING, TRAILING) ?? span;

/** Takes both patterns off the ends; null when that leaves no letter or digit. */
function without(text: string, { start, end }: Span, leading: RegExp, trailing: RegExp): Span | null {
  const words = text.slice(start, end);
  const from = leading.exec(words)?.[0].length ?? 0;
  const kept = words.slice(from).replace(trailing, '');
  return /[\p{L}\p{N}]/u.test(kept) ? { start: start + from, end: start + from + kept.length } : null;
}

/** The mark that ends what each of these begins. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"', '‘': '’', "'": "'" };
/** The mark that begins what each of these ends; single ones are as often apostrophes, so they are left alone. */
const OPENING: Readonly<Record<string, string>> = { '”': '“', '»': '«', '"': '"' };

/** A mark at the start with none to end it: adds the one that follows, after at most one other mark, or leaves it out. */
function closed(text: string, span: Span): Span {
  const mark = CLOSING[text.charAt(span.start)];
  if (mark === undefined || text.slice(span.start + 1, span.end).includes(mark)) return span;
  const after = /^[.,!?]?/.exec(text.slice(span.end, span.end + 1))?.[0].length ?? 0;
  if (text.charAt(span.end + after) === mark) return { start: span.start, end: span.end + after + 1 };
  return { start: span.start + 1, end: span.end };
}

/** A mark at the end with none to begin it: adds the one before, or leaves it out. */
function opened(text: string, span: Span): Span {
  const mark = OPENING[text.charAt(span.end - 1)];
  if (mark === undefined || text.slice(span.start, span.end - 1).includes(mark)) return span;
  if (text.charAt(span.start - 1) === mark) return { start: span.start - 1, end: span.end };
  return { start: span.start, end: span.end - 1 };
}
