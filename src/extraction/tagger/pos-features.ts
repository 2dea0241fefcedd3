/** What the tagger of parts of speech looks at: the word, its neighbours, and the tags it has just given. */
import { feature } from './linear-model.js';
import { normal, shapeOf } from './shape.js';

export const POS_TAGS = [
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
] as const;

export type PosWord = { readonly word: string; readonly low: string; readonly shape: string };
const EDGE: PosWord = { word: '', low: '<edge>', shape: '' };

/** The words of one sentence, seen once. */
export const posWords = (words: readonly string[]): PosWord[] => words.map((word) => ({ word, low: normal(word), shape: shapeOf(word) }));

/** Features of word `i` of a sentence, given the tags before it. */
export function posFeatures(sentence: readonly PosWord[], i: number, before: string, beforeThat: string): number[] {
  const at = (j: number): PosWord => sentence[j] ?? EDGE;
  const { low, shape } = at(i);
  const [last, next] = [at(i - 1), at(i + 1)];
  const place = i === 0 ? 'first' : '';
  return [
    feature(1, ''),
    feature(2, low),
    feature(3, low.slice(-3)),
    feature(4, low.slice(-2)),
    feature(5, low.slice(0, 3)),
    feature(6, shape, place),
    feature(7, before),
    feature(8, before, beforeThat),
    feature(9, before, low),
    feature(10, last.low),
    feature(11, last.low.slice(-3)),
    feature(12, at(i - 2).low),
    feature(13, next.low),
    feature(14, next.low.slice(-3)),
    feature(15, at(i + 2).low),
    feature(16, next.shape),
    feature(17, low, next.low),
    feature(18, last.low, low),
    feature(19, low.slice(-4)),
    feature(20, before, low.slice(-3)),
    feature(21, before, next.low),
    feature(22, last.shape, shape),
  ];
}
