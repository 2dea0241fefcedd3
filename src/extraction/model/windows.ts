/** Windows: what the encoder reads at once, and the core of each, in which it looks for cues. */
import type { Pieces, WordRange } from './pieces.js';

/** The cores follow one another without gap or overlap; around each lies context, as far as the window goes. */
export type Window = WordRange & { readonly core: WordRange };

/** Pieces in a window; with [CLS] and [SEP] 384, as in training. */
const LONGEST_WINDOW = 382;
/** Pieces of context around a core, more where that begins with a sentence. What is said follows its cue more often than it goes before. */
const CONTEXT = { before: 24, after: 40 };

/** What windows are cut from. */
export type Cuttable = Pick<Pieces, 'count' | 'wordOf'> & {
  readonly words: Pick<Pieces['words'], 'count' | 'sentenceStarts' | 'firstPieces'>;
};

/**
 * Windows that cover the text, cut between sentences where one ends in reach, else between words. Takes time in proportion to their number.
 *
 * @returns none for a text without words.
 */
export function windowsOf(pieces: Cuttable): readonly Window[] {
  const { count, sentenceStarts } = pieces.words;
  const windows: Window[] = [];
  const sentenceStart = (word: number): number => sentenceStarts[word] ?? count;
  const firstPiece = (word: number): number => pieces.words.firstPieces[word] ?? pieces.count;
  const wordAt = (piece: number): number => pieces.wordOf[piece] ?? count;
  for (let from = 0; from < count; ) {
    const firstWord = startOf(from);
    const endWord = wordAt(firstPiece(firstWord) + LONGEST_WINDOW);
    const reach = endWord === count ? count : Math.max(from + 1, wordAt(firstPiece(endWord) - CONTEXT.after));
    const whole = sentenceStart(reach);
    const to = whole > from ? whole : reach;
    windows.push({ firstWord, endWord, core: { firstWord: from, endWord: to } });
    from = to;
  }
  return windows;

  /** Context begins with a sentence, unless that sentence began too long before. */
  function startOf(from: number): number {
    const nearest = wordAt(Math.max(0, firstPiece(from) - CONTEXT.before));
    const whole = sentenceStart(nearest);
    return firstPiece(whole) >= firstPiece(from) - 2 * CONTEXT.before ? whole : nearest;
  }
}
