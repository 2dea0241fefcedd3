/** The reading model: text in; who said what, and a label for each word, out of one pass of the encoder. */
import type { Attribution, WordLabels } from '../../document/document.js';
import { transitionsOf } from './chain.js';
import { chosen } from './choose.js';
import { type Calibration, confidenceOf } from './confidence.js';
import type { NetworkFiles } from './encoder.js';
import type { Hints } from './hints.js';
import type { Words } from './pieces.js';
import { type Candidate, type Found, found } from './runs.js';
import type { Runtime } from './runtime.js';
import { spansOf } from './spans.js';
import { loadWordReader } from './word-reader.js';

/** Numbers that belong to one training; those that are not learnt are chosen on articles kept out of it. */
export type ModelParameters = {
  /** The logit from which on a word is the head of a cue. */
  readonly cueThreshold: number;
  /** The same for a cue inside what another one reports. */
  readonly nestedThreshold: number;
  /** Added to the logits of source and content. */
  readonly sourceBias: number;
  readonly contentBias: number;
  readonly confidence: Calibration;
  /** What a tag adds to a sequence where another follows it: a row for each tag, a column for each that follows. */
  readonly transitions: readonly (readonly number[])[];
};

/** The model as it is read from files: the networks' bytes, the vocabulary (one piece a line), the parameters. */
export type ModelFiles = NetworkFiles & {
  readonly version: string;
  readonly vocabulary: string;
  readonly parameters: ModelParameters;
};

export type ReadingModel = {
  readonly version: string;
  /**
   * Who is reported to have said or thought what, in the order of the cues, and the labels of the words.
   * The same text gives the same answer, whatever was asked before. Time and memory grow in proportion to the text.
   *
   * @param hintsOf - the hints of each word.
   */
  read(text: string, hintsOf: (words: Words) => readonly Hints[]): Promise<Reading>;
  /** The attributions alone, for whoever needs nothing else. */
  attributions(text: string): Promise<readonly Attribution[]>;
};

export type Reading = {
  readonly attributions: readonly Attribution[];
  readonly words: Words;
  /** One for each word. */
  readonly labels: readonly WordLabels[];
};

/** @throws EncoderError when the runtime cannot load the networks. */
export async function loadReadingModel(files: ModelFiles, runtime: Runtime): Promise<ReadingModel> {
  const { parameters } = files;
  const reader = await loadWordReader(files, runtime);
  const lowest = Math.min(parameters.cueThreshold, parameters.nestedThreshold);
  return {
    version: files.version,
    async read(text, hintsOf) {
      const { words, candidates, labels } = await reader.read(text, lowest, hintsOf);
      return { attributions: attributionsOf(words, candidates, parameters), words, labels };
    },
    async attributions(text) {
      const { words, candidates } = await reader.read(text, lowest, null);
      return attributionsOf(words, candidates, parameters);
    },
  };
}

/** What the candidates amount to under these parameters, in the order of the cues. */
export const attributionsOf = (words: Words, candidates: readonly Candidate[], parameters: ModelParameters): readonly Attribution[] =>
  kept(words, candidates, parameters).map((one) => ({ ...spansOf(words, one), ...confidenceOf(one, parameters.confidence) }));

/** The candidates that are kept, with the evidence for each. */
export function kept(words: Words, candidates: readonly Candidate[], parameters: Omit<ModelParameters, 'confidence'>): readonly Found[] {
  const choice = {
    transitions: transitionsOf(parameters.transitions),
    source: parameters.sourceBias,
    content: parameters.contentBias,
  };
  const all = candidates.map((candidate) => found(words, candidate, choice)).filter((one) => one !== null);
  return chosen(all, { cue: parameters.cueThreshold, nested: parameters.nestedThreshold });
}
