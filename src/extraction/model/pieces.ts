/** A text as the encoder reads it: its pieces in order, and the words that they make. */
import { roughSentences } from './rough-sentences.js';
import { caseOf, quotationStates, SPACE, spaceBefore } from './surface.js';
import type { WordPiece } from './wordpiece.js';

/** A half-open range of words; another shape than `Span`, so that the two cannot be mixed. */
export type WordRange = { readonly firstWord: number; readonly endWord: number };

/** Columns of equal length, one entry per word, in text order. */
export type Words = {
  readonly text: string;
  readonly count: number;
  /** Where the word lies in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands before it, and whether it is quoted, as numbered in surface.ts. */
  readonly spaces: readonly number[];
  readonly quotations: readonly number[];
  /** Index of the first word of its sentence, and of its own first piece. */
  readonly sentenceStarts: readonly number[];
  readonly firstPieces: readonly number[];
};

/** Columns of equal length, one entry per piece, in text order. */
export type Pieces = {
  readonly count: number;
  readonly ids: readonly number[];
  /** Surface features, as numbered in surface.ts. */
  readonly cases: readonly number[];
  readonly spaces: readonly number[];
  readonly quotations: readonly number[];
  /** Index of its word. */
  readonly wordOf: readonly number[];
  readonly words: Words;
};

/** Takes time and memory in proportion to the text. A text without words has no pieces. */
export function piecesOf(text: string, wordPiece: WordPiece): Pieces {
  const states = quotationStates(text);
  const pieces = columns('ids', 'cases', 'spaces', 'quotations', 'wordOf');
  const words = columns('starts', 'ends', 'spaces', 'quotations', 'sentenceStarts', 'firstPieces');
  for (const sentence of roughSentences(text)) {
    const sentenceStart = words.starts.length;
    for (const word of wordPiece.words(text, sentence)) {
      const wordCase = caseOf(text.slice(word.start, word.end));
      const wordSpace = spaceBefore(text, word.start);
      words.firstPieces.push(pieces.ids.length);
      for (const piece of word.pieces) {
        pieces.ids.push(piece.id);
        pieces.cases.push(wordCase);
        pieces.spaces.push(piece.start > word.start ? SPACE.none : wordSpace);
        pieces.quotations.push(states[piece.start] ?? 0);
        pieces.wordOf.push(words.starts.length);
      }
      words.starts.push(word.start);
      words.ends.push(word.end);
      words.spaces.push(wordSpace);
      words.quotations.push(states[word.start] ?? 0);
      words.sentenceStarts.push(sentenceStart);
    }
  }
  return { ...pieces, count: pieces.ids.length, words: { ...words, text, count: words.starts.length } };
}

const columns = <Name extends string>(...names: readonly Name[]): Record<Name, number[]> =>
  Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
