/** Calibration of triggers and events: whether words given with a confidence of 0.8 tell an event eight times in ten, and whether such an event took place as it is told. */
import type { Decomposition } from '../../../src/decomposition/decomposition.js';
import { type Calibration, calibrationOf } from '../attribution/calibration.js';
import { eventOutcomes, type GoldEvents, triggerOutcomes } from './matching.js';

/** Where the gold of an article is missing, its triggers are not judged. */
export function triggerCalibration(gold: readonly GoldEvents[], decompositions: readonly Decomposition[]): Calibration {
  const byId = new Map(gold.map((line) => [line.id, line]));
  return calibrationOf(
    decompositions.flatMap(({ article, events, triggers = events.map(({ trigger, confidence }) => ({ ...trigger, confidence })) }) => {
      const line = byId.get(article.id);
      const results = line ? triggerOutcomes(line, triggers) : [];
      return triggers.flatMap(({ confidence }, index) => {
        const right = results[index] ?? null;
        return right === null ? [] : [{ confidence, right }];
      });
    }),
  );
}

/** The same of events. */
export function eventCalibration(gold: readonly GoldEvents[], decompositions: readonly Decomposition[]): Calibration {
  const byId = new Map(gold.map((line) => [line.id, line]));
  return calibrationOf(
    decompositions.flatMap(({ article, events }) => {
      const line = byId.get(article.id);
      const results = line ? eventOutcomes(line, events) : [];
      return events.flatMap(({ confidence }, index) => {
        const right = results[index] ?? null;
        return right === null ? [] : [{ confidence, right }];
      });
    }),
  );
}
