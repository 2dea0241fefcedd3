/** The word reader: a text through the networks, once, to the words that may be heads of cues with the tags around each, and the labels of all words. */
import type { WordLabels } from '../../document/document.js';
import { type Encoder, loadEncoder, type NetworkFiles } from './encoder.js';
import type { Hints } from './hints.js';
import { wordLabels } from './labels.js';
import { piecesOf, type Words } from './pieces.js';
import type { Candidate } from './runs.js';
import type { Runtime } from './runtime.js';
import { type Window, windowsOf } from './windows.js';
import { wordPiece } from './wordpiece.js';

export type WordReader = {
  /**
   * Time and memory grow in proportion to the text.
   *
   * @param threshold - words whose score as the head of a cue is below it are no candidates.
   * @param hintsOf - the hints of each word; null: no labels are asked for.
   */
  read(text: string, threshold: number, hintsOf: ((words: Words) => readonly Hints[]) | null): Promise<WordReading>;
};

export type WordReading = {
  readonly words: Words;
  /** In text order. */
  readonly candidates: readonly Candidate[];
  /** One for each word; none where none were asked for. */
  readonly labels: readonly WordLabels[];
};

/** @throws EncoderError when the runtime cannot load the networks. */
export async function loadWordReader(files: NetworkFiles & { readonly vocabulary: string }, runtime: Runtime): Promise<WordReader> {
  const cutter = wordPiece(files.vocabulary);
  const encoder = await loadEncoder(files, cutter, runtime);
  return {
    async read(text, threshold, hintsOf) {
      const pieces = piecesOf(text, cutter);
      const hints = hintsOf?.(pieces.words) ?? null;
      const candidates: Candidate[] = [];
      const labels: WordLabels[] = [];
      for (const window of windowsOf(pieces)) {
        const reading = await encoder.read(pieces, window);
        candidates.push(...(await candidatesIn(window, reading, threshold)));
        if (hints) labels.push(...(await labelsIn(window, reading, hints)));
      }
      return { words: pieces.words, candidates, labels };
    },
  };
}

type Reading = Awaited<ReturnType<Encoder['read']>>;

/** The cues in the core of one window. */
async function candidatesIn(window: Window, reading: Reading, threshold: number): Promise<readonly Candidate[]> {
  const scoreOf = (word: number): number => reading.cueScores[word - window.firstWord] as number;
  const heads: number[] = [];
  for (let word = window.core.firstWord; word < window.core.endWord; word++) if (scoreOf(word) >= threshold) heads.push(word);
  const logits = await reading.tags(heads);
  return heads.map((head, index) => ({ head, score: scoreOf(head), logits: logits[index] as Float32Array, window }));
}

/** The labels of the words in the core of one window. */
async function labelsIn({ firstWord, endWord, core }: Window, reading: Reading, hints: readonly Hints[]): Promise<readonly WordLabels[]> {
  const logits = await reading.labels(hints.slice(firstWord, endWord));
  return Array.from({ length: core.endWord - core.firstWord }, (_, index) => wordLabels(logits, core.firstWord - firstWord + index));
}
