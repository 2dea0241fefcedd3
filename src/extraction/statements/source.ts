/** Who speaks: the chain that an attribution's source words stand for, those who speak with it, and the office it speaks in. */
import type { Chain, Office } from '../../document/document.js';
import { overlaps, type Span } from '../../text/span.js';
import type { SourceChain } from '../source-chain.js';
import type { Placed } from './about.js';

export type Speaker = {
  readonly chain: number;
  readonly also: readonly number[];
  readonly office: number | null;
  readonly confidence: number;
};

type Ground = {
  readonly chainOf: (span: Span) => SourceChain | null;
  readonly mentions: readonly Placed[];
  readonly offices: readonly Office[];
};

/** Null when nothing is mentioned in these words. */
export function speakerOf(source: Span, { chainOf, mentions, offices }: Ground): Speaker | null {
  const inside = mentions.filter((mention) => overlaps(mention, source));
  const found = chainOf(source) ?? (inside[0] ? { chain: inside[0].chain, also: [] } : null);
  if (found === null) return null;
  const confidence = Math.max(0, ...inside.filter(({ chain }) => chain === found.chain).map((mention) => mention.confidence));
  return { ...found, office: officeOf(found.chain, source, offices), confidence };
}

/** The office told in the source's own words, else the last one told before, else the first. */
function officeOf(chain: number, source: Span, offices: readonly Office[]): number | null {
  const held = [...offices.keys()].filter((index) => offices[index]?.holder === chain);
  const own = held.find((index) => overlaps((offices[index] as Office).span, source));
  return own ?? held.findLast((index) => (offices[index] as Office).span.start <= source.start) ?? held[0] ?? null;
}

/** How far into the content its subject may begin: after "that the". */
const SUBJECT_WITHIN = 10;

/** Whether the content begins with the speaker itself, its country, a body it belongs to or the one whose office it holds. */
export function speaksOfOwn(
  { chain, office }: Speaker,
  content: readonly Span[],
  mentions: readonly Placed[],
  { chains, offices }: { readonly chains: readonly Chain[]; readonly offices: readonly Office[] },
): boolean {
  const start = content[0]?.start ?? 0;
  const subject = mentions.find((mention) => mention.start >= start && mention.start <= start + SUBJECT_WITHIN);
  const speaker = chains[chain];
  const own = [chain, speaker?.country, ...(speaker?.memberOf ?? []), office === null ? null : offices[office]?.of];
  return subject !== undefined && own.includes(subject.chain);
}
