/** Spans of an attribution as they leave the model: from pieces to code units, with clean edges. */
import type { Attribution } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import type { PieceRange, Pieces } from './pieces.js';
import type { Found } from './runs.js';

const spanOf = ({ starts, ends }: Pieces, { firstPiece, endPiece }: PieceRange): Span => ({
  start: starts[firstPiece] as number,
  end: ends[endPiece - 1] as number,
});

/** Attribution without confidence. */
export function spansOf(pieces: Pieces, { source, cue, content }: Found): Omit<Attribution, 'confidence'> {
  return {
    source: source && spanOf(pieces, source),
    cue: spanOf(pieces, cue),
    content: content.map((range) => spanOf(pieces, range)),
  };
}
