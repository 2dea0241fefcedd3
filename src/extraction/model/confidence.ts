/** Confidence: how often an attribution with such scores is right, as fitted on articles kept out of training. */
import type { Evidence } from './runs.js';

/** What a confidence is made of: the evidence, and the squares of two logits, whose middle tells more than their ends. */
export const TERMS = {
  constant: () => 1,
  score: ({ score }) => score,
  content: ({ contentLogit }) => contentLogit,
  contentSquared: ({ contentLogit }) => contentLogit ** 2 / 10,
  source: ({ sourceLogit }) => sourceLogit,
  sourceSquared: ({ sourceLogit }) => sourceLogit ** 2 / 10,
  quoted: ({ quoted }) => quoted,
  length: ({ length }) => length,
} as const satisfies Readonly<Record<string, (evidence: Evidence) => number>>;

/** A logistic regression: the weight of each term. */
export type Regression = Readonly<Record<keyof typeof TERMS, number>>;

/** `statement`: that the content and the source are right. `source`: that the source is, where the content is. */
export type Calibration = { readonly statement: Regression; readonly source: Regression };

/** Both from 0 to 1, to two decimals. */
export type Confidence = { readonly confidence: number; readonly sourceConfidence: number };

export const confidenceOf = (evidence: Evidence, { statement, source }: Calibration): Confidence => ({
  confidence: probability(evidence, statement),
  sourceConfidence: probability(evidence, source),
});

function probability(evidence: Evidence, weights: Regression): number {
  let sum = 0;
  for (const [term, value] of Object.entries(TERMS)) sum += weights[term as keyof Regression] * value(evidence);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
