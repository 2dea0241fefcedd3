/** The encoder: two networks; the first finds cues in a window, the second tags what lies around a cue. */
import type { Pieces } from './pieces.js';
import type { Inputs, Runtime } from './runtime.js';
import { REACH, TAGS } from './tags.js';
import type { Window } from './windows.js';
import type { WordPiece } from './wordpiece.js';

/** Rows of logits that the second network gives for a cue. */
const REACHED = REACH.before + 1 + REACH.after;

export type Encoder = {
  /** Reads one window, alone: the networks' 8-bit numbers are scaled over all they read at once, and a result must not depend on its neighbours. */
  read(pieces: Pieces, window: Window): Promise<WindowReading>;
};

type WindowReading = {
  /** For each word of the window, the logit that it is the head of a cue. */
  readonly cueScores: Float32Array;
  /**
   * @param cues - words of the window, by index into the text's words.
   * @returns for each cue in turn the logits of its surroundings: a row for each word from REACH.before before it to REACH.after after it, a column for each tag.
   */
  tags(cues: readonly number[]): Promise<readonly Float32Array[]>;
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
      const { hidden, cues: scores } = await encoder.run(windowInput(pieces, window, edges), ['hidden', 'cues']);
      return {
        cueScores: scores.data,
        async tags(cues) {
          if (cues.length === 0) return [];
          const at = BigInt64Array.from(cues, (cue) => BigInt(cue - window.firstWord));
          const { tags } = await head.run({ hidden, cues: { data: at, dims: [cues.length] } }, ['tags']);
          const size = REACHED * TAGS.length;
          return cues.map((_, index) => tags.data.subarray(index * size, (index + 1) * size));
        },
      };
    },
  };
}

/** The window's pieces between [CLS] and [SEP], whose surface features are 0, and where its words begin in them. */
function windowInput(pieces: Pieces, { firstWord, endWord }: Window, edges: { readonly before: number; readonly after: number }): Inputs {
  const { firstPieces } = pieces.words;
  const first = firstPieces[firstWord] as number;
  const end = firstPieces[endWord] ?? pieces.count;
  const length = end - first + 2;
  const ids = new BigInt64Array(length);
  const features = new BigInt64Array(length * 3);
  ids[0] = BigInt(edges.before);
  ids[length - 1] = BigInt(edges.after);
  for (let piece = first, row = 1; piece < end; piece++, row++) {
    ids[row] = BigInt(pieces.ids[piece] as number);
    features[row * 3] = BigInt(pieces.cases[piece] as number);
    features[row * 3 + 1] = BigInt(pieces.spaces[piece] as number);
    features[row * 3 + 2] = BigInt(pieces.quotations[piece] as number);
  }
  const words = BigInt64Array.from(firstPieces.slice(firstWord, endWord), (piece) => BigInt(piece - first + 1));
  return {
    pieces: { data: ids, dims: [length] },
    surface: { data: features, dims: [length, 3] },
    words: { data: words, dims: [words.length] },
  };
}
