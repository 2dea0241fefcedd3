/** Who speaks: the chain that an attribution's source words stand for, those who speak with it, and the office it speaks in. */
import type { Chain, Office } from '../../document/document.js';
import { overlaps, type Span } from '../../text/span.js';
import type { Placed } from './about.js';

export type Speaker = {
  readonly chain: number;
  readonly also: readonly number[];
  readonly office: number | null;
  readonly confidence: number;
};

/** A person's name within the words decides over the words around it: "chief executive Marta Lind". */
const NAME_BONUS = 0.5;
const JOINED = /^,?\s*(?:and|&|as well as)\s[\p{L}\p{N} .,’'-]{0,40}$/u;

/** Null when no chain has a mention in these words. */
export function speakerOf(
  text: string,
  source: Span,
  mentions: readonly Placed[],
  chains: readonly Chain[],
  offices: readonly Office[],
): Speaker | null {
  const inside = mentions.filter((mention) => overlaps(mention, source));
  const best = inside.reduce<Placed | null>(
    (found, next) => (found && closeness(found, source, chains) >= closeness(next, source, chains) ? found : next),
    null,
  );
  if (best === null) return null;
  const also = inside.flatMap(({ chain, start, end }) => {
    const gap = start >= best.end ? text.slice(best.end, start) : text.slice(end, best.start);
    return chain !== best.chain && !overlaps(best, { start, end }) && JOINED.test(gap) ? [chain] : [];
  });
  return { chain: best.chain, also: [...new Set(also)], office: officeOf(best.chain, source, offices), confidence: best.confidence };
}

function closeness(mention: Placed, source: Span, chains: readonly Chain[]): number {
  const shared = Math.min(mention.end, source.end) - Math.max(mention.start, source.start);
  const all = Math.max(mention.end, source.end) - Math.min(mention.start, source.start);
  const person = chains[mention.chain]?.kind === 'Person' && (mention.form === 'name' || mention.form === 'surname');
  return shared / all + (person ? NAME_BONUS : 0);
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
