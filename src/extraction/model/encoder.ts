/** The encoder: two networks; the first finds cues in a window, the second labels what lies around a cue. */
import { LABELS, REACH } from './labels.js';
import type { Pieces } from './pieces.js';
import type { Floats, Inputs, Runtime } from './runtime.js';
import type { Window } from './windows.js';
import type { WordPiece } from './wordpiece.js';

/** Rows of logits that the second network gives for a cue. */
const REACHED = REACH.before + 1 + REACH.after;

export type Encoder = {
  /** Reads one window, alone: the networks' 8-bit numbers are scaled over all they read at once, and a result must not depend on its neighbours. */
  read(pieces: Pieces, window: Window): Promise<WindowReading>;
};

type WindowReading = {
  /** For each piece of the window, the logit that it is the head of a cue. */
  readonly cueScores: Float32Array;
  /**
   * @param cues - pieces of the window, by index into the text's pieces.
   * @returns for each cue in turn the logits of its surroundings: a row for each piece from REACH.before before it to REACH.after after it, a column for each label.
   */
  labels(cues: readonly number[]): Promise<readonly Float32Array[]>;
};

/** @throws EncoderError when the bytes are no networks. */
export async function loadEncoder(
  files: { readonly encoder: Uint8Array; readonly head: Uint8Array },
  wordPiece: WordPiece,
  runtime: Runtime,
): Promise<Encoder> {
  const [encoder, head] = await Promise.all([runtime.openNetwork(files.encoder), runtime.openNetwork(files.head)]);
  const edges = { before: wordPiece.idOf('[CLS]'), after: wordPiece.idOf('[SEP]') };
  return {
    async read(pieces, window) {
      const { H: hidden, cue } = await encoder.run(windowInput(pieces, window, edges), ['H', 'cue']);
      return {
        cueScores: cue.data.subarray(1, -1),
        async labels(cues) {
          if (cues.length === 0) return [];
          const { labels } = await head.run(headInput(hidden, window, cues), ['labels']);
          const size = REACHED * LABELS.length;
          return cues.map((_, index) => labels.data.subarray(index * size, (index + 1) * size));
        },
      };
    },
  };
}

/** The window's pieces between [CLS] and [SEP], whose surface features are 0. */
function windowInput(pieces: Pieces, { firstPiece, endPiece }: Window, edges: { readonly before: number; readonly after: number }): Inputs {
  const length = endPiece - firstPiece + 2;
  const ids = new BigInt64Array(length);
  const features = new BigInt64Array(length * 3);
  ids[0] = BigInt(edges.before);
  ids[length - 1] = BigInt(edges.after);
  for (let piece = firstPiece, row = 1; piece < endPiece; piece++, row++) {
    ids[row] = BigInt(pieces.ids[piece] as number);
    features[row * 3] = BigInt(pieces.cases[piece] as number);
    features[row * 3 + 1] = BigInt(pieces.spaces[piece] as number);
    features[row * 3 + 2] = BigInt(pieces.quotations[piece] as number);
  }
  return {
    input_ids: { data: ids, dims: [1, length] },
    feats: { data: features, dims: [1, length, 3] },
    mask: { data: new Float32Array(length).fill(1), dims: [1, length] },
  };
}

function headInput(hidden: Floats, { firstPiece, endPiece }: Window, cues: readonly number[]): Inputs {
  const rows = BigInt64Array.from(cues, (cue) => BigInt(cue - firstPiece + 1));
  return {
    H: hidden,
    row: { data: new BigInt64Array(cues.length), dims: [cues.length] },
    pos: { data: rows, dims: [cues.length] },
    lens: { data: BigInt64Array.of(BigInt(endPiece - firstPiece + 2)), dims: [1] },
  };
}
