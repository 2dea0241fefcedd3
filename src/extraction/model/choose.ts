/** Which of what was found is kept: two cues may claim the same words. */
import type { PieceRange } from './pieces.js';
import type { Found } from './runs.js';

/** Share of the shorter content above which two contents are the same one. */
const SAME_CONTENT = 0.5;

/**
 * The surest first, each kept unless its cue or most of its content already belongs to one that is kept.
 * Takes time in proportion to the contents.
 *
 * @returns what is kept, in the order of the cues.
 */
export function chosen(all: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  const contentOf = new Map<number, Found[]>();
  const cuePieces = new Set<number>();
  for (const candidate of [...all].sort((a, b) => b.score - a.score || a.head - b.head)) {
    if (cuePieces.has(candidate.head) || contentOf.has(candidate.head) || isDouble(candidate, contentOf)) continue;
    kept.push(candidate);
    for (const piece of piecesIn([candidate.cue])) cuePieces.add(piece);
    for (const piece of piecesIn(candidate.content)) contentOf.set(piece, [...(contentOf.get(piece) ?? []), candidate]);
  }
  return kept.sort((a, b) => a.head - b.head);
}

function isDouble(candidate: Found, contentOf: ReadonlyMap<number, readonly Found[]>): boolean {
  const shared = new Map<Found, number>();
  for (const piece of piecesIn(candidate.content)) {
    for (const other of contentOf.get(piece) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].some(([other, count]) => count > SAME_CONTENT * Math.min(size(candidate), size(other)));
}

const size = ({ content }: Found): number => content.reduce((sum, { firstPiece, endPiece }) => sum + endPiece - firstPiece, 0);

function* piecesIn(ranges: readonly PieceRange[]): Generator<number> {
  for (const { firstPiece, endPiece } of ranges) for (let piece = firstPiece; piece < endPiece; piece++) yield piece;
}
