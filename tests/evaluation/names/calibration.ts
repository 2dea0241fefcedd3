/** Calibration of names: whether a name given with a confidence of 0.8 is right eight times in ten. */
import type { Decomposition } from '../../../src/decomposition/decomposition.js';
import { type Calibration, calibrationOf } from '../attribution/calibration.js';
import { type GoldNames, nameOutcomes } from './matching.js';

/** Mentions that are names of their own entity; where the gold of an article is missing, they are not judged. */
export function nameCalibration(gold: readonly GoldNames[], decompositions: readonly Decomposition[]): Calibration {
  const byId = new Map(gold.map((line) => [line.id, line]));
  return calibrationOf(
    decompositions.flatMap(({ article, entities, mentions }) => {
      const line = byId.get(article.id);
      const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
      const found = mentions
        .filter(({ form }) => form === 'name' || form === 'surname' || form === 'acronym')
        .map(({ start, end, entityId, confidence }) => ({ start, end, kind: kinds.get(entityId) ?? '', confidence }));
      const results = line ? nameOutcomes(line, found) : [];
      return found.flatMap(({ confidence }, index) => {
        const right = results[index] ?? null;
        return right === null ? [] : [{ confidence, right }];
      });
    }),
  );
}
