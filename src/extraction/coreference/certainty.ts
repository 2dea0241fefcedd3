/** Confidence of a mention that is no name: how often one that was led to its chain in such a way is right. */
import type { Span } from '../../text/span.js';
import { FITTED } from './certainty-weights.js';
import type { ChainDraft, DraftCandidate, DraftMention } from './chain-draft.js';
import type { Evidence, Why } from './why.js';

type Features = readonly (readonly [feature: string, value: number])[];

/** What counts for a mention, each with its value. */
export function featuresOf({ why, strength, distance, known, named, source }: Evidence): Features {
  return [
    [why, 1],
    [`${why}, strength`, strength],
    ['first', distance === null ? 1 : 0],
    ['distance', Math.min(4, distance ?? 0)],
    ['known', Math.log2(1 + Math.min(15, known))],
    ['named', named ? 1 : 0],
    ['source', source ? 1 : 0],
  ];
}

/** From 0 to 1, to two decimals. */
export function certaintyOf(evidence: Evidence): number {
  const sum = featuresOf(evidence).reduce((total, [name, value]) => total + (FITTED.get(name) ?? 0) * value, 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** A mention that is no name, with its confidence. */
export function guessed(
  { start, end }: Span,
  form: DraftMention['form'],
  evidence: Evidence,
  candidates: readonly DraftCandidate[] = [],
): DraftMention {
  return { start, end, form, confidence: certaintyOf(evidence), evidence, candidates };
}

/** What is known of a chain, wherever it was mentioned before. */
export const evidenceFor = (
  why: Why,
  { mentions, named }: ChainDraft,
  { strength = 0, distance = null, source = false }: { strength?: number | undefined; distance?: number | null; source?: boolean } = {},
): Evidence => ({ why, strength, distance, known: mentions.length, named, source });
