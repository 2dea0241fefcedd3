/** Sentences as the encoder was trained on them: rougher than the layer `sentences`, and not to be changed without training again. */
import type { Span } from '../../text/span.js';

const SENTENCE_END = /[.!?][”"’)\]]*\s+(?=[“"(‘A-Z0-9])/g;

/** Lines, cut after a full stop, question or exclamation mark before a capital, digit or opening mark; those of white space alone are left out. */
export function roughSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let start = line.index;
    for (const stop of line[0].matchAll(SENTENCE_END)) {
      const end = line.index + stop.index + stop[0].length;
      sentences.push({ start, end });
      start = end;
    }
    sentences.push({ start, end: line.index + line[0].length });
  }
  return sentences.filter(({ start, end }) => /\S/.test(text.slice(start, end)));
}
