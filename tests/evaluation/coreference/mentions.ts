/** Which mentions that are no names are right: led to the same entity as in a gold that tells who is meant. */
import { overlaps, type Span } from '../../../src/text/span.js';
import type { MentionForm } from '../../../src/text/terms.js';
import type { GoldChains, GoldMention } from './chain-gold.js';

/** `chain` tells which are together. */
export type FoundMention = Span & { readonly form: MentionForm; readonly chain: string };

/** Forms whose confidence is that of a name, and is judged with the names. */
const NAMES: ReadonlySet<MentionForm> = new Set(['name', 'surname', 'acronym', 'demonym']);
/** Words that some annotate and others do not: "the mayor, who". */
const RELATIVE = /^(?:who|whose|whom|which|that)$/i;

/**
 * For each found mention whether it is right; null where it is not judged: names, and what the gold does not annotate. It is right when most other mentions of its
 * chain (names where it has some, else what is no pronoun) are of the same entity as it; where there are none, when the gold neither names its entity nor has
 * another found mention of it before.
 */
export function mentionOutcomes(
  { text, mentions: gold, complete }: GoldChains,
  found: readonly FoundMention[],
): readonly (boolean | null)[] {
  const meant = found.map((mention) => (NAMES.has(mention.form) ? nameAt(gold, mention) : mentionAt(gold, mention))?.entityId ?? null);
  const chains = new Map<string, number[]>();
  const firsts = new Map<string, number>();
  for (const [index, { chain, start }] of found.entries()) {
    chains.set(chain, [...(chains.get(chain) ?? []), index]);
    const entityId = meant[index];
    if (entityId) firsts.set(entityId, Math.min(firsts.get(entityId) ?? Infinity, start));
  }
  const named = new Set(gold.filter(({ isNamed }) => isNamed).map(({ entityId }) => entityId));
  return found.map((mention, index) => {
    if (NAMES.has(mention.form)) return null;
    const own = meant[index] ?? null;
    if (own === null)
      return complete && mention.form !== 'metonym' && !RELATIVE.test(text.slice(mention.start, mention.end)) ? false : null;
    const others = (chains.get(mention.chain) ?? []).filter((other) => other !== index);
    const names = others.filter((other) => NAMES.has(formOf(other)));
    const voters = names.length > 0 ? names : others.filter((other) => formOf(other) !== 'pronoun');
    const judged = complete ? voters : voters.filter((other) => meant[other] !== null);
    if (voters.length === 0) return !named.has(own) && firsts.get(own) === mention.start;
    if (judged.length === 0) return null;
    return judged.filter((other) => meant[other] === own).length * 2 > judged.length;
  });

  function formOf(index: number): MentionForm {
    return (found[index] as FoundMention).form;
  }
}

/** Of several the shortest: in "Okoro's spokesman", Okoro. */
const nameAt = (gold: readonly GoldMention[], found: Span): GoldMention | undefined =>
  gold
    .filter((mention) => mention.isNamed && overlaps(mention.name ?? mention, found))
    .sort((a, b) => a.end - a.start - b.end + b.start)[0];

/** With the same head: of several, the one that is most alike. */
const mentionAt = (gold: readonly GoldMention[], found: Span): GoldMention | undefined =>
  gold
    .filter(({ head, start, end }) => found.start <= head.start && head.end <= found.end && (start === found.start || end === found.end))
    .sort((a, b) => unlike(a, found) - unlike(b, found))[0];

const unlike = (a: Span, b: Span): number => Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
