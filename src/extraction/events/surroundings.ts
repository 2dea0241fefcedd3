/** The words around a mention in its sentence, as the rules about participants look at them. */
import { type Span, startingIn } from '../../text/span.js';
import type { Placed } from '../statements/about.js';
import { lastBefore, type Word } from '../words.js';

/** A sentence: its words, and the mentions that can take part in what it tells, in text order. */
export type Surroundings = { readonly words: readonly Word[]; readonly mentions: readonly Placed[] };

/** "the port of Tarn" is Tarn. */
export const SETTLED: ReadonlySet<string> = new Set(
  'town city village port region province district island capital state suburb valley bay county area harbour harbor neighbourhood neighborhood'.split(
    ' ',
  ),
);

/** The word that leads to a phrase: its determiner, adjectives and numbers are passed over. */
export function leadOf(words: readonly Word[], start: number): Word | undefined {
  let before = lastBefore(words, start);
  while (before && ['DET', 'ADJ', 'NUM'].includes(before.pos)) before = lastBefore(words, before.start);
  return before;
}

/** Those that lie wholly between two offsets. */
export const wordsBetween = (words: readonly Word[], start: number, end: number): readonly Word[] => {
  const span: Span = { start, end };
  return startingIn(words, span).filter((word) => word.end <= end);
};
