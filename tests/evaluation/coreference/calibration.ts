/** Calibration of mentions that are no names: whether one given with a confidence of 0.8 is led to the right entity eight times in ten. */
import type { Decomposition } from '../../../src/decomposition/decomposition.js';
import { type Calibration, calibrationOf, type Judged } from '../attribution/calibration.js';
import type { GoldChains } from './chain-gold.js';
import { mentionOutcomes } from './mentions.js';

/** Of all of them, and by the forms pronoun, role, nominal and metonym. Where the gold of an article is missing, its mentions are not judged. */
export function mentionCalibration(
  gold: readonly GoldChains[],
  decompositions: readonly Decomposition[],
): Readonly<Record<string, Calibration>> {
  const byId = new Map(gold.map((line) => [line.id, line]));
  const judged = decompositions.flatMap(({ article, mentions }) => {
    const line = byId.get(article.id);
    const results = line
      ? mentionOutcomes(
          line,
          mentions.map(({ entityId, ...mention }) => ({ ...mention, chain: entityId })),
        )
      : [];
    return mentions.flatMap(({ form, confidence }, index): (Judged & { readonly form: string })[] => {
      const right = results[index] ?? null;
      return right === null ? [] : [{ form, confidence, right }];
    });
  });
  const of = (form: string): Calibration => calibrationOf(judged.filter((one) => one.form === form));
  return { mention: calibrationOf(judged), pronoun: of('pronoun'), role: of('role'), nominal: of('nominal'), metonym: of('metonym') };
}
