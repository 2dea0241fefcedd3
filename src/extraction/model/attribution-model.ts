/** The attribution model: text in, who said what out. */
import type { Attribution } from '../../document/document.js';
import { chosen } from './choose.js';
import { type Encoder, loadEncoder } from './encoder.js';
import { type Pieces, piecesOf } from './pieces.js';
import { type Candidate, found } from './runs.js';
import type { Runtime } from './runtime.js';
import { spansOf } from './spans.js';
import { type Window, windowsOf } from './windows.js';
import { wordPiece } from './wordpiece.js';

/** Numbers that belong to one training, chosen on articles kept out of it. */
type ModelParameters = {
  /** The logit from which on a piece is the head of a cue. */
  readonly cueThreshold: number;
  /** The same for a cue inside what another one reports. */
  readonly nestedThreshold: number;
  /** Added to the logits of source and content. */
  readonly sourceBias: number;
  readonly contentBias: number;
  /** Confidence is the logistic of `offset + slope * score` of the cue. */
  readonly confidence: { readonly offset: number; readonly slope: number };
};

/** The model as it is read from files: the networks' bytes, the vocabulary (one piece a line), the parameters. */
export type ModelFiles = {
  readonly version: string;
  readonly encoder: Uint8Array;
  readonly head: Uint8Array;
  readonly vocabulary: string;
  readonly parameters: ModelParameters;
};

export type AttributionModel = {
  readonly name: string;
  readonly version: string;
  /**
   * Who is reported to have said or thought what, in the order of the cues.
   * The same text gives the same answer, whatever was asked before. Time and memory grow in proportion to the text.
   */
  attributions(text: string): Promise<readonly Attribution[]>;
};

/** @throws EncoderError when the runtime cannot load the networks. */
export async function loadAttributionModel(files: ModelFiles, runtime: Runtime): Promise<AttributionModel> {
  const cutter = wordPiece(files.vocabulary);
  const encoder = await loadEncoder(files, cutter, runtime);
  const { parameters } = files;
  return {
    name: 'attribution-encoder',
    version: files.version,
    async attributions(text) {
      const pieces = piecesOf(text, cutter);
      const candidates: Candidate[] = [];
      for (const window of windowsOf(pieces))
        candidates.push(...(await candidatesIn(window, pieces, encoder, Math.min(parameters.cueThreshold, parameters.nestedThreshold))));
      const bias = { source: parameters.sourceBias, content: parameters.contentBias };
      const all = candidates.map((candidate) => found(pieces, candidate, bias)).filter((one) => one !== null);
      return chosen(all, { cue: parameters.cueThreshold, nested: parameters.nestedThreshold }).map((one) => ({
        ...spansOf(pieces, one),
        confidence: confidence(one.score, parameters),
      }));
    },
  };
}

/** The cues in the core of one window. */
async function candidatesIn(window: Window, pieces: Pieces, encoder: Encoder, threshold: number): Promise<readonly Candidate[]> {
  const reading = await encoder.read(pieces, window);
  const scoreOf = (piece: number): number => reading.cueScores[piece - window.firstPiece] as number;
  const heads: number[] = [];
  for (let piece = window.core.firstPiece; piece < window.core.endPiece; piece++) if (scoreOf(piece) >= threshold) heads.push(piece);
  const logits = await reading.labels(heads);
  return heads.map((head, index) => ({ head, score: scoreOf(head), logits: logits[index] as Float32Array, window }));
}

/** From 0 to 1, to two decimals: how often an attribution with such a cue is right. */
function confidence(score: number, { confidence: { offset, slope } }: ModelParameters): number {
  return Math.round(100 / (1 + Math.exp(-(offset + slope * score)))) / 100;
}
