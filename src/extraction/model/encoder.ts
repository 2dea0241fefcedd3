/** The encoder: two networks read by onnxruntime; the first finds cues in a window, the second labels what lies around a cue. */
import * as ort from 'onnxruntime-node';
import { AppError } from '../../errors.js';
import { LABELS, REACH } from './labels.js';
import type { Pieces } from './pieces.js';
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

/** onnxruntime cannot load or run the model. */
export class EncoderError extends AppError {
  readonly code = 'ENCODER';
}

/** One thread: two were slower on a busy machine, and the number of threads is no part of a result. */
const SESSION: ort.InferenceSession.SessionOptions = {
  executionProviders: ['cpu'],
  graphOptimizationLevel: 'all',
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
};

/** @throws EncoderError when the bytes are no networks, or onnxruntime has no build for this machine. */
export async function loadEncoder(
  files: { readonly encoder: Uint8Array; readonly head: Uint8Array },
  wordPiece: WordPiece,
): Promise<Encoder> {
  const [encoder, head] = await Promise.all([openSession(files.encoder), openSession(files.head)]);
  const edges = { before: wordPiece.idOf('[CLS]'), after: wordPiece.idOf('[SEP]') };
  return {
    async read(pieces, window) {
      const output = await encoder.run(windowInput(pieces, window, edges), ['H', 'cue']);
      const hidden = output.H as ort.Tensor;
      return {
        cueScores: floats(output.cue).subarray(1, -1),
        async labels(cues) {
          if (cues.length === 0) return [];
          const { labels } = await head.run(headInput(hidden, window, cues), ['labels']);
          const logits = floats(labels);
          const size = REACHED * LABELS.length;
          return cues.map((_, index) => logits.subarray(index * size, (index + 1) * size));
        },
      };
    },
  };
}

async function openSession(network: Uint8Array): Promise<ort.InferenceSession> {
  try {
    return await ort.InferenceSession.create(network, SESSION);
  } catch (cause) {
    throw new EncoderError('onnxruntime cannot load the attribution model. Is there a build of onnxruntime-node for this machine?', {
      cause,
    });
  }
}

/** The window's pieces between [CLS] and [SEP], whose surface features are 0. */
function windowInput(pieces: Pieces, { firstPiece, endPiece }: Window, edges: { readonly before: number; readonly after: number }) {
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
    input_ids: new ort.Tensor('int64', ids, [1, length]),
    feats: new ort.Tensor('int64', features, [1, length, 3]),
    mask: new ort.Tensor('float32', new Float32Array(length).fill(1), [1, length]),
  };
}

function headInput(hidden: ort.Tensor, { firstPiece, endPiece }: Window, cues: readonly number[]) {
  const rows = BigInt64Array.from(cues, (cue) => BigInt(cue - firstPiece + 1));
  return {
    H: hidden,
    row: new ort.Tensor('int64', new BigInt64Array(cues.length), [cues.length]),
    pos: new ort.Tensor('int64', rows, [cues.length]),
    lens: new ort.Tensor('int64', BigInt64Array.of(BigInt(endPiece - firstPiece + 2)), [1]),
  };
}

function floats(tensor: ort.OnnxValue | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new EncoderError('The attribution model gives other outputs than this version of Hearsay reads.');
}
