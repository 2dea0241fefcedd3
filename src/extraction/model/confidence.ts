/** Confidence: how often an attribution with such scores is right, as fitted on articles kept out of training. */
import type { Evidence } from './runs.js';

/** A logistic regression: the logistic of the constant and of each piece of evidence times its weight. */
export type Regression = {
  readonly constant: number;
  readonly score: number;
  readonly content: number;
  readonly source: number;
  readonly quoted: number;
};

/** `statement`: that the content and the source are right. `source`: that the source is, where the content is. */
export type Calibration = { readonly statement: Regression; readonly source: Regression };

/** Both from 0 to 1, to two decimals. */
export type Confidence = { readonly confidence: number; readonly sourceConfidence: number };

export const confidenceOf = (evidence: Evidence, { statement, source }: Calibration): Confidence => ({
  confidence: probability(evidence, statement),
  sourceConfidence: probability(evidence, source),
});

function probability(evidence: Evidence, weights: Regression): number {
  const sum =
    weights.constant +
    weights.score * evidence.score +
    weights.content * evidence.contentLogit +
    weights.source * evidence.sourceLogit +
    weights.quoted * evidence.quoted;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
