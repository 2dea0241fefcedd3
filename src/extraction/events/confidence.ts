/** Confidence of a trigger: how often such a one tells an event. */
import { logit } from './event-words.js';
import type { Trigger } from './triggers.js';

/** A logistic regression on the logit of the model's score and on whether the lexicon lists the word. Fitted on MEANTIME by tests/evaluation/events/calibrate.ts. */
const FITTED = { constant: -1.6, logit: 0.96, listed: 8.09 };

/** From 0 to 1, to two decimals. */
export function triggerConfidence({ score, sense }: Pick<Trigger, 'score' | 'sense'>): number {
  const [scored, listed] = triggerEvidence({ score, sense });
  const sum = FITTED.constant + FITTED.logit * scored + FITTED.listed * listed;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

export function triggerEvidence({ score, sense }: Pick<Trigger, 'score' | 'sense'>): readonly [logit: number, listed: number] {
  return [logit(score), sense === null ? 0 : 1];
}
