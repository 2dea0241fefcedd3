/** A text as the encoder reads it: its pieces in order, with all that is known of each. */
import { roughSentences } from './rough-sentences.js';
import { caseOf, quotationStates, SPACE, spaceBefore } from './surface.js';
import type { WordPiece } from './wordpiece.js';

/** A half-open range of pieces; another shape than `Span`, so that the two cannot be mixed. */
export type PieceRange = { readonly firstPiece: number; readonly endPiece: number };

/** Columns of equal length, one entry per piece, in text order. */
export type Pieces = {
  readonly text: string;
  readonly count: number;
  readonly ids: readonly number[];
  /** Where the piece lies in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Surface features of its word, as numbered in surface.ts. */
  readonly cases: readonly number[];
  readonly spaces: readonly number[];
  readonly quotations: readonly number[];
  /** Index of the first piece of its word, and of its sentence. */
  readonly wordStarts: readonly number[];
  readonly sentenceStarts: readonly number[];
};

/** Takes time and memory in proportion to the text. A text without words has no pieces. */
export function piecesOf(text: string, wordPiece: WordPiece): Pieces {
  const states = quotationStates(text);
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const cases: number[] = [];
  const spaces: number[] = [];
  const quotations: number[] = [];
  const wordStarts: number[] = [];
  const sentenceStarts: number[] = [];
  for (const sentence of roughSentences(text)) {
    const sentenceStart = ids.length;
    for (const word of wordPiece.words(text, sentence)) {
      const wordStart = ids.length;
      const wordCase = caseOf(text.slice(word.start, word.end));
      const wordSpace = spaceBefore(text, word.start);
      for (const piece of word.pieces) {
        ids.push(piece.id);
        starts.push(piece.start);
        ends.push(piece.end);
        cases.push(wordCase);
        spaces.push(piece.start > word.start ? SPACE.none : wordSpace);
        quotations.push(states[piece.start] ?? 0);
        wordStarts.push(wordStart);
        sentenceStarts.push(sentenceStart);
      }
    }
  }
  return { text, count: ids.length, ids, starts, ends, cases, spaces, quotations, wordStarts, sentenceStarts };
}
