/** Windows: what the encoder reads at once, and the core of each, in which it looks for cues. */
import type { PieceRange, Pieces } from './pieces.js';

/** The cores follow one another without gap or overlap; around each lies context, as far as the window goes. */
export type Window = PieceRange & { readonly core: PieceRange };

/** Pieces in a window; with [CLS] and [SEP] 256, as in training. */
const LONGEST_WINDOW = 254;
/** Pieces of context on each side of a core, more where that begins with a sentence. As far as the heads look to the left. */
const CONTEXT = 48;

/**
 * Windows that cover the text, cut between sentences where one ends in reach. Takes time in proportion to their number.
 *
 * @returns none for a text without pieces.
 */
export function windowsOf({ count, sentenceStarts }: Pick<Pieces, 'count' | 'sentenceStarts'>): readonly Window[] {
  const windows: Window[] = [];
  const sentenceStart = (piece: number): number => sentenceStarts[piece] ?? count;
  for (let from = 0; from < count; ) {
    const firstPiece = startOf(from, sentenceStart);
    const endPiece = Math.min(count, firstPiece + LONGEST_WINDOW);
    const reach = endPiece === count ? count : Math.max(from + 1, endPiece - CONTEXT);
    const whole = sentenceStart(reach);
    const to = whole > from ? whole : reach;
    windows.push({ firstPiece, endPiece, core: { firstPiece: from, endPiece: to } });
    from = to;
  }
  return windows;
}

/** Context begins with a sentence, unless that sentence began too long before. */
function startOf(from: number, sentenceStart: (piece: number) => number): number {
  const nearest = Math.max(0, from - CONTEXT);
  const whole = sentenceStart(nearest);
  return whole >= from - 2 * CONTEXT ? whole : nearest;
}
