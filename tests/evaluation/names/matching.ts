/** Which names are right: their words without article, title and possessive, and their kind. */
import { z } from 'zod';
import { overlaps, type Span, textOf } from '../../../src/text/span.js';

const span = z.object({ start: z.int(), end: z.int() });
/** An article of a corpus whose mentions are annotated; only those that are named are looked at. */
export const goldNames = z.object({
  id: z.string(),
  text: z.string(),
  scopeEnd: z.int().optional(),
  ignore: z.array(span).optional(),
  mentions: z.array(
    span.extend({
      type: z.string().nullish(),
      country: z.boolean().optional(),
      isNamed: z.boolean().optional(),
      group: z.unknown().optional(),
      name: span.nullish(),
    }),
  ),
});
export type GoldNames = z.infer<typeof goldNames>;
export type FoundName = Span & { readonly kind: string };

const KINDS: Readonly<Record<string, string>> = {
  per: 'person',
  person: 'person',
  org: 'organisation',
  organization: 'organisation',
  organisation: 'organisation',
  loc: 'place',
  gpe: 'place',
  location: 'place',
  place: 'place',
  country: 'country',
};

/** For each found name whether it is right; null where nothing judges it: beyond what was annotated, or in words that are left out. */
export function nameOutcomes(gold: GoldNames, found: readonly FoundName[]): readonly (boolean | null)[] {
  const named = gold.mentions
    .filter(({ isNamed, group }) => isNamed !== false && !group)
    .map((mention) => ({ at: mention.name ?? mention, kind: kindOf(mention) }));
  const right = new Set(named.flatMap(({ at, kind }) => (kind === null ? [] : [keyOf(gold.text, at, kind)])));
  const leftOut = [
    ...(gold.ignore ?? []),
    ...gold.mentions
      .filter((mention) => mention.group || (mention.isNamed !== false && kindOf(mention) === null))
      .map((mention) => mention.name ?? mention),
  ];
  return found.map((name) => {
    if (name.start >= (gold.scopeEnd ?? Infinity)) return null;
    if (right.has(keyOf(gold.text, name, name.kind.toLowerCase()))) return true;
    return leftOut.some((out) => overlaps(out, name)) ? null : false;
  });
}

const kindOf = ({ type, country }: GoldNames['mentions'][number]): string | null =>
  country ? 'country' : (KINDS[type?.toLowerCase() ?? ''] ?? null);

const TITLES =
  /^(?:(?:the|a|an|mr|mrs|ms|miss|dr|prof|professor|president|vice|senator|governor|general|colonel|captain|sgt|sir|lord|lady|king|queen|prince|princess|prime|minister|secretary|chancellor|mayor|judge|justice|pope|former)\b\.?\s+)+/i;

/** Corpora differ in whether an article, a title or a possessive belongs to a name. */
function keyOf(text: string, at: Span, kind: string): string {
  const words = textOf(text, at);
  const bare = words.trimEnd().replace(/['’]s?$/, '');
  const before = (kind === 'person' ? TITLES : /^(?:the|a|an)\s+/i).exec(bare)?.[0].length ?? 0;
  return `${kind} ${at.start + (before < bare.length ? before : 0)} ${at.start + bare.length}`;
}
