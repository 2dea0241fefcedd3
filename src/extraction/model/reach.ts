/** Reach: content that touches the edge of what the encoder could see from its cue goes on to where it must end. */
import type { PieceRange, Pieces } from './pieces.js';
import { QUOTATION, SPACE } from './surface.js';

/** Pieces from the edge at which content still counts as touching it. */
const AT_EDGE = 2;

/**
 * Quoted content goes on to the quotation mark, other content to the end of the sentence, what follows a colon to the end of the line; never beyond the line.
 *
 * @param content - in text order, never empty.
 * @param seen - the pieces that were labelled.
 */
export function reachingOn(pieces: Pieces, content: readonly PieceRange[], seen: PieceRange, head: number): readonly PieceRange[] {
  const ranges = content.map((range) => ({ ...range }));
  const first = ranges.at(0);
  const last = ranges.at(-1);
  if (!first || !last) return ranges;
  if (last.endPiece > seen.endPiece - AT_EDGE && seen.endPiece < pieces.count)
    last.endPiece = endOf(pieces, last.endPiece, isColon(pieces, head));
  if (first.firstPiece < seen.firstPiece + AT_EDGE && seen.firstPiece > 0) first.firstPiece = startOf(pieces, first.firstPiece);
  return ranges;
}

const isColon = ({ text, starts, ends }: Pieces, piece: number): boolean => text.slice(starts[piece], ends[piece]) === ':';

function endOf(pieces: Pieces, end: number, toEndOfLine: boolean): number {
  const quoted = pieces.quotations[end - 1] === QUOTATION.inside;
  let piece = end;
  while (piece < pieces.count && !beginsLine(pieces, piece)) {
    if (toEndOfLine) piece++;
    else if (quoted) {
      if (pieces.quotations[piece] === QUOTATION.outside) break;
      piece++;
      if (pieces.quotations[piece - 1] === QUOTATION.mark) break;
    } else if (beginsSentence(pieces, piece)) break;
    else piece++;
  }
  return piece;
}

function startOf(pieces: Pieces, start: number): number {
  const quoted = pieces.quotations[start] === QUOTATION.inside;
  let piece = start;
  while (piece > 0 && !beginsLine(pieces, piece)) {
    if (quoted ? pieces.quotations[piece - 1] === QUOTATION.outside : beginsSentence(pieces, piece)) break;
    piece--;
    if (quoted && pieces.quotations[piece] === QUOTATION.mark) break;
  }
  return piece;
}

const beginsLine = ({ spaces }: Pieces, piece: number): boolean => spaces[piece] === SPACE.newLine;
const beginsSentence = ({ sentenceStarts }: Pieces, piece: number): boolean => sentenceStarts[piece] === piece;
