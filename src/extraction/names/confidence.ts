/** Confidence of names: how often such a one is right, in words and kind. */
import type { Name } from '../../document/document.js';
import { surestOf } from './found.js';
import { LIST_CONFIDENCE } from './listed.js';

/** A logistic regression. Fitted on the visible news of GUM and MEANTIME by tests/evaluation/names/calibrate.ts. */
const FITTED = { constant: -0.48, surest: 0.64, listed: -0.11, repeats: 0.26 };

/** The same names with the share of such that are right, to two decimals. */
export function withConfidence(text: string, names: readonly Name[]): Name[] {
  const evidence = nameEvidence(text, names);
  return names.map((name, index) => ({ ...name, confidence: probability(evidence[index] as Evidence) }));
}

type Evidence = readonly [surest: number, listed: number, repeats: number];

/** For each name, in their order: how sure the surest mention of its spelling was, whether a list gave this one, and how often the article has the spelling. */
export function nameEvidence(text: string, names: readonly Name[]): readonly Evidence[] {
  const surest = surestOf(text, names);
  const counts = new Map<string, number>();
  const spellings = names.map(({ start, end }) => text.slice(start, end));
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  return names.map(({ confidence }, index) => {
    const spelling = spellings[index] as string;
    return [logit(surest.get(spelling) as number), confidence === LIST_CONFIDENCE ? 1 : 0, Math.log2(counts.get(spelling) as number)];
  });
}

function probability([surest, listed, repeats]: Evidence): number {
  const sum = FITTED.constant + FITTED.surest * surest + FITTED.listed * listed + FITTED.repeats * repeats;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** A network that is all but certain tells little more than one that is nearly so. */
function logit(share: number): number {
  const inside = Math.min(0.99, Math.max(0.01, share));
  return Math.log(inside / (1 - inside));
}
