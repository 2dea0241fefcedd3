/** Confidence of a trigger, how often such a one tells an event; and of an event, how often it is one and took place as far as is told. */
import { logit } from './event-words.js';
import type { Trigger } from './triggers.js';

/** A logistic regression on the logit of the model's score and on whether the lexicon lists the word. Fitted on MEANTIME by tests/evaluation/events/calibrate.ts. */
const FITTED = { constant: -1.78, logit: 1.03, listed: 1.76 };

/** From 0 to 1, to two decimals. */
export function triggerConfidence({ score, sense }: Pick<Trigger, 'score' | 'sense'>): number {
  const [scored, listed] = triggerEvidence({ score, sense });
  const sum = FITTED.constant + FITTED.logit * scored + FITTED.listed * listed;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

export function triggerEvidence({ score, sense }: Pick<Trigger, 'score' | 'sense'>): readonly [logit: number, listed: number] {
  return [logit(score), sense === null ? 0 : 1];
}

/** The same, on whether the event is one and took place as far as is told. */
const EVENT = { constant: 0.32, trigger: 0.24, involved: 0.72 };

type Told = {
  /** Confidence of each of its triggers. */
  readonly triggers: readonly number[];
  readonly participants: readonly unknown[];
};

/** From 0 to 1, to two decimals. */
export function eventConfidence(told: Told): number {
  const [trigger, involved] = eventEvidence(told);
  return Math.round(100 / (1 + Math.exp(-(EVENT.constant + EVENT.trigger * trigger + EVENT.involved * involved)))) / 100;
}

/** How sure the surest trigger is, and whether anybody takes part. */
export const eventEvidence = ({ triggers, participants }: Told): readonly [trigger: number, involved: number] => [
  logit(Math.max(...triggers)),
  participants.length > 0 ? 1 : 0,
];
