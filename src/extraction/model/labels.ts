/** Labels of words, as a network of its own reads them off the encoder's states: parts of speech, names, events. */
import type { NameLabel, PartOfSpeech, WordLabels } from '../../document/document.js';

/** The columns of each output, in the order of training. */
export const POS_LABELS: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

/** B and I of each kind in turn. */
export const NAME_LABELS: readonly NameLabel[] = [
  'O',
  'B-Person',
  'I-Person',
  'B-Organisation',
  'I-Organisation',
  'B-Place',
  'I-Place',
  'B-Country',
  'I-Country',
];

/** Rows of logits, one for each word. */
export type LabelLogits = { readonly pos: Float32Array; readonly names: Float32Array; readonly events: Float32Array };

/** @param row - which word. */
export function wordLabels({ pos, names, events }: LabelLogits, row: number): WordLabels {
  return {
    pos: POS_LABELS[likeliest(rowOf(pos, row, POS_LABELS.length))] as PartOfSpeech,
    names: logProbabilities(rowOf(names, row, NAME_LABELS.length)),
    event: 1 / (1 + Math.exp(-(events[row] as number))),
  };
}

const rowOf = (logits: Float32Array, row: number, width: number): Float32Array => logits.subarray(row * width, (row + 1) * width);

/** The first of equals. */
function likeliest(logits: Float32Array): number {
  let best = 0;
  for (let label = 1; label < logits.length; label++) if ((logits[label] as number) > (logits[best] as number)) best = label;
  return best;
}

function logProbabilities(logits: Float32Array): Float32Array {
  const highest = Math.max(...logits);
  const total = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - highest), 0)) + highest;
  return logits.map((logit) => logit - total);
}
