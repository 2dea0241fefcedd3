/** Spans of an attribution as they leave the model: from pieces to code units, with clean edges. */
import type { Attribution } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import { contentEdges, cueEdges, sourceEdges } from './edges.js';
import type { PieceRange, Pieces } from './pieces.js';
import { type Found, hasWords } from './runs.js';

/** Content goes on over as many pieces that are nothing else: a stray piece is no interruption. */
const GAP = 1;

/** An attribution without its confidence. */
export function spansOf(pieces: Pieces, { source, cue, content }: Found): Omit<Attribution, 'confidence'> {
  const { text } = pieces;
  const parts = joined(content, source ? [cue, source] : [cue]).filter((range) => hasWords(pieces, range));
  return {
    source: source && sourceEdges(text, spanOf(pieces, source)),
    cue: cueEdges(text, spanOf(pieces, cue)),
    content: parts.map((range) => contentEdges(text, spanOf(pieces, range))),
  };
}

const spanOf = ({ starts, ends }: Pieces, { firstPiece, endPiece }: PieceRange): Span => ({
  start: starts[firstPiece] as number,
  end: ends[endPiece - 1] as number,
});

function joined(ranges: readonly PieceRange[], between: readonly PieceRange[]): readonly PieceRange[] {
  const wide: { firstPiece: number; endPiece: number }[] = [];
  for (const { firstPiece, endPiece } of ranges) {
    const last = wide.at(-1);
    const interrupted = between.some((other) => last && last.endPiece <= other.firstPiece && other.firstPiece < firstPiece);
    if (last && firstPiece - last.endPiece <= GAP && !interrupted) last.endPiece = endPiece;
    else wide.push({ firstPiece, endPiece });
  }
  return wide;
}
