/** Who speaks: the chain that an attribution's source words stand for, those who speak with it, and the office it speaks in. */
import type { Candidate, Chain, Office } from '../../document/document.js';
import { BODY_NOUNS } from '../../lexicon/role-nouns.js';
import { grouped } from '../../text/grouped.js';
import { type Span, startingIn, startsBefore } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import type { SourceChain } from '../source-chain.js';
import type { Word } from '../words.js';
import type { Placed } from './about.js';

export type Speaker = {
  readonly chain: number;
  readonly also: readonly number[];
  readonly office: number | null;
  readonly candidates: readonly Candidate[];
};

/** Where an office is told, with its index. */
type Told = Span & { readonly office: number };

/** By the chain that holds them. Whoever held an office before, or is to hold it, does not speak in it. */
export function officesByHolder(offices: readonly Office[]): ReadonlyMap<number, SpanIndex<Told>> {
  const told = grouped(
    offices.flatMap(({ holder, span: { start, end }, from, until }, office) =>
      until?.precision === 'past' || from?.precision === 'future' ? [] : [[holder, { start, end, office }] as const],
    ),
  );
  return new Map([...told].map(([holder, held]) => [holder, new SpanIndex(held)]));
}

type Ground = {
  readonly chainOf: (span: Span) => SourceChain | null;
  readonly mentions: SpanIndex<Placed>;
  readonly officesOf: ReadonlyMap<number, SpanIndex<Told>>;
};

/** Null when nothing is mentioned in these words. */
export function speakerOf(source: Span, { chainOf, mentions, officesOf }: Ground): Speaker | null {
  const inside = mentions.overlapping(source);
  const found = chainOf(source) ?? (inside[0] ? { chain: inside[0].chain, also: [], candidates: inside[0].candidates } : null);
  if (found === null) return null;
  return { ...found, office: officeIn(officesOf.get(found.chain), source) };
}

/** The office told in the source's own words, else the last one told before, else the first. */
function officeIn(held: SpanIndex<Told> | undefined, source: Span): number | null {
  if (!held) return null;
  const before = held.spans[startsBefore(held.spans, source.start + 1) - 1];
  return (held.overlapping(source)[0] ?? before ?? held.spans[0])?.office ?? null;
}

/** How far into the content its subject may begin: after "that the". */
const SUBJECT_WITHIN = 10;

/** Whether the content's main clause begins with the speaker itself, its country, a body it belongs to or the one whose office it holds. `words`: those of the content. */
export function speaksOfOwn(
  { chain, office }: Speaker,
  words: readonly Word[],
  mentions: SpanIndex<Placed>,
  { chains, offices }: { readonly chains: readonly Chain[]; readonly offices: readonly Office[] },
): boolean {
  const main = mainClauseOf(words);
  const start = main[0]?.start ?? 0;
  const near = startingIn(mentions.spans, { start, end: start + SUBJECT_WITHIN + 1 })[0];
  // Of "nobody, it said, would come", "it" is no part.
  const verb = main.find(({ pos }) => pos === 'VERB' || pos === 'AUX')?.start ?? Number.POSITIVE_INFINITY;
  const subject = near && near.start <= verb && main.some((word) => word.start === near.start) ? near : undefined;
  const speaker = chains[chain];
  const bodies = speaker?.kind === 'Country' ? [] : (speaker?.memberOf ?? []);
  const own = [chain, speaker?.country, ...bodies, office === null ? null : offices[office]?.of];
  // Of "his brother would pay", not he.
  if (!OWNED.has(main[0]?.lower ?? '') && subject !== undefined && own.includes(subject.chain)) return true;
  // "If elected she would cut taxes, Okoro said": nobody was named before.
  if (subject === undefined) return speaker?.kind === 'Person' && HE_OR_SHE.has(main[0]?.lower ?? '') && words.some(opensCondition);
  return isItsBody(main) && startingIn(mentions.spans, { start, end: start + 1 }).some((mention) => mention.chain === chain);
}

const HE_OR_SHE = new Set(['he', 'she']);
const OWNED = new Set(['his', 'her', 'its', 'their']);

/** "her party", "its government": what one leads, one speaks for. */
const isItsBody = ([first, ...rest]: readonly Word[]): boolean =>
  OWNED.has(first?.lower ?? '') && BODY_NOUNS.has(rest.slice(0, 2).find(({ pos }) => pos === 'NOUN')?.lemma ?? '');

const CONDITIONS = new Set(['if', 'unless', 'once', 'when', 'should']);

const opensCondition = ({ lower }: Word): boolean => CONDITIONS.has(lower);

/** Behind "that" and a clause of condition: of "that, if he won, he would go", "he would go". */
function mainClauseOf(content: readonly Word[]): readonly Word[] {
  const words = content.slice(content.findIndex(({ pos, lower }) => pos !== 'PUNCT' && lower !== 'that'));
  if (!CONDITIONS.has(words[0]?.lower ?? '')) return words;
  const comma = words.findIndex(({ lower }) => lower === ',');
  if (comma > 0) return words.slice(comma + 1);
  // "If elected she would"
  return words[2]?.pos === 'PRON' ? words.slice(2) : words;
}
