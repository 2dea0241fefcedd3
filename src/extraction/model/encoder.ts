/** The encoder: one network reads a window and finds cues; a second tags what lies around a cue, a third labels every word. */
import { HINTS, type Hints } from './hints.js';
import type { LabelLogits } from './labels.js';
import type { Pieces } from './pieces.js';
import type { Floats, Inputs, Runtime } from './runtime.js';
import { REACH, TAGS } from './tags.js';
import type { Window } from './windows.js';
import type { WordPiece } from './wordpiece.js';

/** Rows of logits that the second network gives for a cue. */
const REACHED = REACH.before + 1 + REACH.after;
/** Outputs of the first network: the states of words after the last layer, and after two on the way there. */
const STATES = ['hidden', 'after4', 'after6'] as const;

/** The three networks' bytes. */
export type NetworkFiles = { readonly encoder: Uint8Array; readonly head: Uint8Array; readonly labels: Uint8Array };

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
  /** @param hints - of each word of the window. */
  labels(hints: readonly Hints[]): Promise<LabelLogits>;
};

/** @throws EncoderError when the bytes are no networks. */
export async function loadEncoder(files: NetworkFiles, wordPiece: WordPiece, runtime: Runtime): Promise<Encoder> {
  const [encoder, head, labels] = await Promise.all([files.encoder, files.head, files.labels].map((bytes) => runtime.openNetwork(bytes)));
  if (!encoder || !head || !labels) throw new RangeError('three networks are opened');
  const edges = { before: wordPiece.idOf('[CLS]'), after: wordPiece.idOf('[SEP]') };
  return {
    async read(pieces, window) {
      const { cues: scores, ...states } = await encoder.run(windowInput(pieces, window, edges), [...STATES, 'cues']);
      return {
        cueScores: scores.data,
        async tags(cues) {
          if (cues.length === 0) return [];
          const at = BigInt64Array.from(cues, (cue) => BigInt(cue - window.firstWord));
          const { tags } = await head.run({ hidden: states.hidden, cues: { data: at, dims: [cues.length] } }, ['tags']);
          const size = REACHED * TAGS.length;
          return cues.map((_, index) => tags.data.subarray(index * size, (index + 1) * size));
        },
        async labels(hints) {
          const { pos, names, events } = await labels.run({ ...states, ...wordInput(pieces, window, hints) }, ['pos', 'names', 'events']);
          return { pos: pos.data, names: names.data, events: events.data };
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
    writeSurface(features, row, pieces, piece);
  }
  const words = BigInt64Array.from(firstPieces.slice(firstWord, endWord), (piece) => BigInt(piece - first + 1));
  return {
    pieces: { data: ids, dims: [length] },
    surface: { data: features, dims: [length, 3] },
    words: { data: words, dims: [words.length] },
  };
}

/** Surface features and hints of the window's words. */
function wordInput(pieces: Pieces, { firstWord, endWord }: Window, hints: readonly Hints[]): { surface: Inputs[string]; hints: Floats } {
  const count = endWord - firstWord;
  const surface = new BigInt64Array(count * 3);
  for (let row = 0; row < count; row++) writeSurface(surface, row, pieces, pieces.words.firstPieces[firstWord + row] as number);
  return {
    surface: { data: surface, dims: [count, 3] },
    hints: { data: Float32Array.from(hints.flat()), dims: [count, HINTS.length] },
  };
}

function writeSurface(features: BigInt64Array, row: number, pieces: Pieces, piece: number): void {
  features[row * 3] = BigInt(pieces.cases[piece] as number);
  features[row * 3 + 1] = BigInt(pieces.spaces[piece] as number);
  features[row * 3 + 2] = BigInt(pieces.quotations[piece] as number);
}
