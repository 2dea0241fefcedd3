/** Stray words: single words of another sentence, and unquoted ones of a later sentence or another paragraph, that the encoder took into a content. */
import type { Attribution } from '../../document/document.js';
import { type Span, textOf } from '../../text/span.js';

/** A content with fewer words besides may well be made of single words. */
const FEWEST = 4;
const WORD = /[\p{L}\p{N}]+(?:[-'’.&][\p{L}\p{N}]+)*/gu;

/**
 * The attribution without them. Measured on PolNeAR dev: as many contents match, a few more of them exactly.
 *
 * @param placeOf - where a span begins.
 */
export function withoutStrays(text: string, attribution: Attribution, placeOf: (span: Span) => Place): Attribution {
  const cue = attribution.cue && placeOf(attribution.cue);
  const isHere = (part: Span): boolean => {
    if (cue === null || isQuoted(text, part)) return true;
    const { sentence, paragraph } = placeOf(part);
    return paragraph === cue.paragraph && sentence <= cue.sentence;
  };
  const here = attribution.content.filter(isHere);
  const content = (here.length > 0 ? here : attribution.content).map((part) => {
    const { end } = cue && !isQuoted(text, part) && placeOf(part).sentence === cue.sentence ? cue : part;
    return end > part.start && end < part.end ? { start: part.start, end } : part;
  });
  const total = content.reduce((sum, part) => sum + countWords(text, part), 0);
  const kept = content.filter((part) => {
    const words = countWords(text, part);
    const others = content.filter((other) => other !== part);
    return words > 1 || total - words < FEWEST || isQuoted(text, part) || others.some((other) => !isParted(text, part, other));
  });
  return { ...attribution, content: kept };
}

/** Index of the sentence and of its paragraph, and where the sentence ends. */
type Place = { readonly sentence: number; readonly paragraph: number; readonly end: number };

/** A cue without a source and words without quotation marks, each in a paragraph of its own: items of a list, which nobody said. */
export const isScattered = (text: string, { cue, source, content }: Attribution, paragraphOf: (span: Span) => number): boolean =>
  cue !== null && source === null && content.every((part) => !isQuoted(text, part) && paragraphOf(part) !== paragraphOf(cue));

const countWords = (text: string, span: Span): number => textOf(text, span).match(WORD)?.length ?? 0;
/** Whether a quotation mark of any make stands in it or at one of its edges. */
export const isQuoted = (text: string, { start, end }: Span): boolean =>
  /["“”«»‘`]/.test(text.slice(Math.max(0, start - 1), end + 1)) || /''/.test(text.slice(Math.max(0, start - 2), end + 2));
const isParted = (text: string, a: Span, b: Span): boolean =>
  /[.!?\n]/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
