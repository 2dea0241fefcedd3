/** Quotations with their speaker under them, as in a list of voices: “Rents are too high.” — Ada Okoro */
import type { Attribution, Document } from '../../document/document.js';
import { overlaps, type Span, trimmed } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { type Quotation, quotationsIn } from '../quotations.js';

/** A dash, then a name with what it is known by, to the end of the line; no sentence. */
const SIGNATURE = /^[^\S\n]*(?:\n[^\S\n]*)?([―—–]|--?)[^\S\n]*(\p{Lu}[^\n.!?"“”]*(?:\b\p{Lu}\.[^\n.!?"“”]*)*)\.?[^\S\n]*(?=\n|$)/u;
/** Longer than this it is a line of the story. */
const LONGEST = 80;
const SIGNED = { confidence: 0.9, sourceConfidence: 0.95 };

/**
 * The attributions, with each signed quotation given to who signed it, and to nobody else; in no order.
 * The encoder reads such lists from the dash either way.
 */
export function withSignatures({ text, paragraphs }: Document<'paragraphs'>, attributions: readonly Attribution[]): readonly Attribution[] {
  const signed = paragraphs.flatMap((paragraph) =>
    quotationsIn(text, paragraph).flatMap((quotation) => signatureOf(text, quotation) ?? []),
  );
  if (signed.length === 0) return attributions;
  const quotations = new SpanIndex(signed.map(({ content: [quotation] }) => quotation as Span));
  const dashes = new SpanIndex(signed.map(({ cue }) => cue as Span));
  const others = attributions.flatMap((attribution) => {
    if (attribution.cue && dashes.overlapping(attribution.cue).length > 0) return [];
    const content = attribution.content.filter((part) => quotations.overlapping(part).every((quotation) => !overlaps(quotation, part)));
    return content.length > 0 ? [{ ...attribution, content }] : [];
  });
  return [...others, ...signed];
}

function signatureOf(text: string, { start, end }: Quotation): Attribution | null {
  if (!/(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 20), start))) return null;
  const match = SIGNATURE.exec(text.slice(end, end + LONGEST + 10));
  if (!match) return null;
  const [whole, dash = '', name = ''] = match;
  const nameStart = end + whole.lastIndexOf(name);
  const source = trimmed(text, { start: nameStart, end: nameStart + nameOf(name).length });
  const dashStart = end + whole.indexOf(dash);
  return source && { source, cue: { start: dashStart, end: dashStart + dash.length }, content: [{ start, end }], ...SIGNED };
}

/** Without age, place or trade after a comma or bracket. */
const nameOf = (signature: string): string => signature.replace(/\s*[,(].*$/su, '');
