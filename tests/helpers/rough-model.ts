/** A model that reads by pattern and in no time: for what must be told of long texts about all that stands behind the encoder. */
import type { Attribution, PartOfSpeech, WordLabels } from '../../src/document/document.js';
import type { Words } from '../../src/extraction/model/pieces.js';
import type { ReadingModel } from '../../src/extraction/model/reading-model.js';

const SAID = /([^.,\n“”]{1,60}?) (said|warned|denied) (that [^.\n]{1,80}|“[^”\n]{1,80}”)/g;

export const roughModel: ReadingModel = {
  version: 'rough',
  read: async (text) => {
    const found = [...text.matchAll(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu)];
    const words = {
      starts: found.map(({ index }) => index),
      ends: found.map(({ index, 0: word }) => index + word.length),
    } as unknown as Words;
    return { attributions: attributionsIn(text), words, labels: found.map(({ 0: word }, i) => labelsOf(word, found[i - 1]?.[0] ?? '.')) };
  },
  attributions: async (text) => attributionsIn(text),
};

function attributionsIn(text: string): readonly Attribution[] {
  return [...text.matchAll(SAID)].map(({ index, 1: source = '', 2: cue = '', 3: content = '' }) => {
    const [cueAt, contentAt] = [index + source.length + 1, index + source.length + cue.length + 2];
    return {
      source: { start: index, end: index + source.length },
      cue: { start: cueAt, end: cueAt + cue.length },
      content: [{ start: contentAt, end: contentAt + content.length }],
      confidence: 0.8,
      sourceConfidence: 0.8,
    };
  });
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const POS: readonly (readonly [RegExp, PartOfSpeech])[] = [
  [/^[^\p{L}\p{N}]/u, 'PUNCT'],
  [/^\p{N}/u, 'NUM'],
  [/^(?:the|a|an)$/i, 'DET'],
  [/^(?:he|she|it|they)$/i, 'PRON'],
  [/^(?:of|in|on|to|by|with|after)$/, 'ADP'],
  [/(?:ed|said|told)$/, 'VERB'],
  [/^\p{Lu}/u, 'PROPN'],
];

/** A word with a capital is part of a person's name, and begins it where the one before has none. */
function labelsOf(word: string, before: string): WordLabels {
  const label = !isCapital(word) ? 0 : isCapital(before) ? 2 : 1;
  return {
    pos: POS.find(([pattern]) => pattern.test(word))?.[1] ?? 'NOUN',
    names: Float32Array.from({ length: 9 }, (_, i) => Math.log(i === label ? 0.92 : 0.01)),
    event: /(?:attack|fell|arrested)/.test(word) ? 0.9 : 0.01,
  };
}
