/** The cue reader: a text through the networks, once, to the words that may be heads of cues and the tags around each. */
import { type Encoder, loadEncoder } from './encoder.js';
import { type Pieces, piecesOf, type Words } from './pieces.js';
import type { Candidate } from './runs.js';
import type { Runtime } from './runtime.js';
import { type Window, windowsOf } from './windows.js';
import { wordPiece } from './wordpiece.js';

export type CueReader = {
  /**
   * Each word of a text whose score as the head of a cue is not below the threshold, in text order.
   * Time and memory grow in proportion to the text.
   */
  read(text: string, threshold: number): Promise<{ readonly words: Words; readonly candidates: readonly Candidate[] }>;
};

/** @throws EncoderError when the runtime cannot load the networks. */
export async function loadCueReader(
  files: { readonly encoder: Uint8Array; readonly head: Uint8Array; readonly vocabulary: string },
  runtime: Runtime,
): Promise<CueReader> {
  const cutter = wordPiece(files.vocabulary);
  const encoder = await loadEncoder(files, cutter, runtime);
  return {
    async read(text, threshold) {
      const pieces = piecesOf(text, cutter);
      const candidates: Candidate[] = [];
      for (const window of windowsOf(pieces)) candidates.push(...(await candidatesIn(window, pieces, encoder, threshold)));
      return { words: pieces.words, candidates };
    },
  };
}

/** The cues in the core of one window. */
async function candidatesIn(window: Window, pieces: Pieces, encoder: Encoder, threshold: number): Promise<readonly Candidate[]> {
  const reading = await encoder.read(pieces, window);
  const scoreOf = (word: number): number => reading.cueScores[word - window.firstWord] as number;
  const heads: number[] = [];
  for (let word = window.core.firstWord; word < window.core.endWord; word++) if (scoreOf(word) >= threshold) heads.push(word);
  const logits = await reading.tags(heads);
  return heads.map((head, index) => ({ head, score: scoreOf(head), logits: logits[index] as Float32Array, window }));
}
