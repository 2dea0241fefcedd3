/** Which triggers are right, by the rules of corpora/score.mjs: gold and found go one to one, those that overlap most first. */
import { z } from 'zod';
import { overlaps, type Span } from '../../../src/text/span.js';
import type { Factuality } from '../../../src/text/terms.js';

export const goldEvents = z.object({
  id: z.string(),
  text: z.string(),
  events: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      scored: z.boolean().optional(),
      certainty: z.string().nullish(),
      time: z.string().nullish(),
      polarity: z.string().nullish(),
    }),
  ),
  /** Nothing is annotated from here on. */
  scopeEnd: z.int().optional(),
});
export type GoldEvents = z.infer<typeof goldEvents>;

/** One for each trigger; null for those that are not judged: out of scope, or where the gold has an event that is not scored. */
export function triggerOutcomes(
  { events, scopeEnd = Number.POSITIVE_INFINITY }: GoldEvents,
  triggers: readonly Span[],
): readonly (boolean | null)[] {
  const scored = events.filter((event) => event.scored !== false);
  const left = events.filter((event) => event.scored === false);
  const pairs = triggers
    .flatMap((trigger, found) =>
      scored.flatMap((event, wanted) => (overlaps(event, trigger) ? [{ found, wanted, likeness: likenessOf(event, trigger) }] : [])),
    )
    .sort((a, b) => b.likeness - a.likeness);
  const [foundOf, wantedOf] = [new Set<number>(), new Set<number>()];
  for (const { found, wanted } of pairs) {
    if (foundOf.has(found) || wantedOf.has(wanted)) continue;
    foundOf.add(found);
    wantedOf.add(wanted);
  }
  return triggers.map((trigger, index) => {
    if (trigger.start >= scopeEnd) return null;
    if (foundOf.has(index)) return true;
    return left.some((event) => overlaps(event, trigger)) ? null : false;
  });
}

const likenessOf = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

type FoundEvent = { readonly trigger: Span; readonly factuality: Factuality };

/**
 * One for each event; null for those that are not judged. It is right when its trigger is, and the gold says no other of whether it took place: what the narrator
 * asserts is certain and no future, what is planned or supposed is not both.
 */
export function eventOutcomes(gold: GoldEvents, found: readonly FoundEvent[]): readonly (boolean | null)[] {
  const triggers = triggerOutcomes(
    gold,
    found.map(({ trigger }) => trigger),
  );
  return found.map(({ trigger, factuality }, index) => {
    const told = triggers[index] ? gold.events.find((event) => overlaps(event, trigger)) : undefined;
    if (!told?.time) return triggers[index] ?? null;
    const tookPlace = told.certainty === 'CERTAIN' && told.time === 'NON_FUTURE' && told.polarity !== 'NEG';
    if (factuality === 'asserted') return tookPlace;
    return factuality === 'planned' || factuality === 'hypothetical' ? !tookPlace : true;
  });
}
