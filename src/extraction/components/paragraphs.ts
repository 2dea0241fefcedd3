/** Cuts the text into paragraphs and tells what part of the article each is. */
import type { Base, Paragraph } from '../../document/document.js';
import { fold } from '../../text/fold.js';
import { type Span, textOf, trimmed } from '../../text/span.js';
import { component } from '../component.js';

/** "PORTO, Oct 3 (Coastwire) - ", "Brussels (AP) — ": a place in capitals or an agency in brackets, then a dash. */
const DATELINE =
  /^(?=[^\n]{0,79}(?:\(|\p{Lu}{3}))(?:\p{Lu}[\p{L}.'’-]*[ ,./]{0,2}){1,6}(?:[A-Z][a-z]{2,8}\.? \d{1,2},? ?)?(?:\([\p{L} .&/]{2,30}\) ?)?(?:[-–—]{1,2}) (?=\S)/u;
/** "Monday, May 18, 2015" alone on its line. */
const DATE_ALONE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2})?,? \d{4}$/i;
const BOILERPLATE =
  /^(?:featured[- ]image|advertisement|advertising|sponsored|share this.{0,40}|read (?:more|also|next)\b.{0,120}|related(?: articles?| stories)?:?.{0,120}|see also:?.{0,80}|photo(?:graph)?s?(?: by|:).{0,120}|image(?: source| credit|:).{0,120}|picture:.{0,120}|file photo.{0,120}|(?:©|copyright|all rights reserved).{0,120}|(?:sign up|subscribe|follow us|click here|tap here|watch:|listen:).{0,120}|(?:reporting|editing|additional reporting|writing) by .{0,160}|by [A-Z][\p{L}.'’-]+(?: (?:and )?[A-Z][\p{L}.'’,-]+){1,5}|.{0,60}(?:getty images|\/reuters|\/ap photo|via ap)\)?)\.?$/iu;
/** Lines of these lengths may be wrapped by hand or by a mailer; a block with a longer one is not. */
const WRAPPED = { shortest: 45, longest: 100 };

export const paragraphs = component({
  name: 'paragraphs',
  version: '1',
  needs: [],
  adds: ['paragraphs'],
  annotate: (base) => ({ paragraphs: partsOf(base) }),
});

function partsOf({ text, headline }: Base): Paragraph[] {
  const spans = blocksOf(text).flatMap((block) => linesOf(text, block));
  const parts: Paragraph[] = [];
  spans.forEach((span, i) => {
    const words = textOf(text, span);
    if (i === 0 && headline !== null && fold(words) === fold(headline)) parts.push({ ...span, part: 'headline' });
    else if (DATE_ALONE.test(words)) parts.push({ ...span, part: 'dateline' });
    else if (words.length <= 180 && BOILERPLATE.test(words)) parts.push({ ...span, part: 'boilerplate' });
    else parts.push(...withoutDateline(words, span));
  });
  return withStandfirst(text, parts);
}

/** Stretches between blank lines. */
function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\r?\n[^\S\n]*\r?\n\s*|\u2029/gu)) {
    blocks.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  blocks.push({ start, end: text.length });
  return blocks.flatMap((block) => trimmed(text, block) ?? []);
}

/** Each line a span of its own, but for a block wrapped at a fixed width, which stays one. */
function linesOf(text: string, block: Span): Span[] {
  const lines: Span[] = [];
  for (let start = block.start; start < block.end; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > block.end ? block.end : newline;
    const line = start < end ? trimmed(text, { start, end }) : null;
    if (line) lines.push(line);
    start = end + 1;
  }
  const before = lines.slice(0, -1);
  const wraps = before.filter(({ start, end }) => {
    const length = end - start;
    return length >= WRAPPED.shortest && length <= WRAPPED.longest && !/[.!?:]["”’')]*$/.test(text.slice(end - 4, end));
  });
  const fits = lines.every(({ start, end }) => end - start <= WRAPPED.longest);
  return fits && before.length > 0 && wraps.length > before.length / 2 ? [block] : lines;
}

function withoutDateline(words: string, { start, end }: Span): Paragraph[] {
  const length = DATELINE.exec(words.slice(0, 100))?.[0].length ?? 0;
  const body = { start: start + length, end, part: 'body' } as const;
  if (length === 0) return [body];
  return [{ start, end: start + words.slice(0, length).trimEnd().length, part: 'dateline' }, body];
}

/** The paragraph after the headline is a standfirst when the body says it again, or when boilerplate or a bare date parts it from the body. */
function withStandfirst(text: string, parts: readonly Paragraph[]): Paragraph[] {
  const at = parts[0]?.part === 'headline' ? 1 : -1;
  const candidate = parts[at];
  const next = parts[at + 1];
  if (candidate?.part !== 'body' || !next || next.end - candidate.start > 3000) return [...parts];
  const words = fold(textOf(text, candidate));
  const again = parts.slice(at + 1, at + 4).some((part) => fold(textOf(text, part)).startsWith(words));
  const apart = next.part !== 'body' && parts.length > at + 2;
  if (!again && !apart) return [...parts];
  return parts.map((part, i) => (i === at ? { ...part, part: 'standfirst' as const } : part));
}
