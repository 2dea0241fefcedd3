/** A chain while it is being built: mentions and what they tell of it. */
import type { Candidate, Chain, ChainMention } from '../../document/document.js';
import type { Gender } from '../../lexicon/first-names.js';
import { byPosition } from '../../text/span.js';
import type { EntityKind } from '../../text/terms.js';
import type { Evidence, Why } from './why.js';

/** An office or calling that the article gives a person. `head` is one word for all that name the same office. */
export type Role = { readonly head: string; readonly modifiers: readonly string[]; readonly of: ChainDraft | null };

export type ChainDraft = {
  kind: EntityKind;
  name: string;
  readonly named: boolean;
  readonly aliases: Set<string>;
  wikidataId: string | null;
  iso2: string | null;
  country: ChainDraft | null;
  /** Of a place, the code of the country in which lists have it. */
  liesIn: string | null;
  /** The place it has its seat in: its country is the body's, where nothing else is told. */
  seat: ChainDraft | null;
  readonly memberOf: Set<ChainDraft>;
  gender: Gender | null;
  /** Where no name or word tells the gender: from -1 (male) to 1 (female), by the pronouns that stand after the name. */
  lean: number;
  inHeadline: boolean;
  /** Its name is that of several, and the article does not tell which. */
  ambiguous: boolean;
  /** Spoken of as many: "they". */
  readonly plural: boolean;
  /** False while nothing but a passing noun phrase speaks of it ("a man", "the valve"): it takes pronouns from others and is no chain. */
  kept: boolean;
  /** Takes part in an event, so that it is a chain of its own though it is spoken of in passing; pronouns do not know. */
  acts: boolean;
  readonly mentions: DraftMention[];
  readonly roles: Role[];
};

/** A mention while its chains have no numbers yet. */
export type DraftMention = Omit<ChainMention, 'candidates'> & {
  readonly candidates?: readonly DraftCandidate[];
  /** What a mention that is no name was led by. */
  readonly evidence?: Evidence;
};
export type DraftCandidate = Omit<Candidate, 'chain'> & { readonly draft: ChainDraft };

/** A chain chosen for a mention, why, and all that were close where it was not sure. */
export type Choice = {
  readonly draft: ChainDraft;
  readonly why: Why;
  readonly strength?: number;
  readonly candidates?: readonly DraftCandidate[];
};

export const newDraft = (kind: EntityKind, name: string, named: boolean, plural = kind === 'Group'): ChainDraft => ({
  kind,
  name,
  named,
  aliases: new Set(),
  wikidataId: null,
  iso2: null,
  country: null,
  liesIn: null,
  seat: null,
  memberOf: new Set(),
  gender: null,
  lean: 0,
  inHeadline: false,
  ambiguous: false,
  plural,
  kept: true,
  acts: false,
  mentions: [],
  roles: [],
});

/** Chains in the order of their first mentions; a draft without mentions, or only in passing, is left out, and so are references to it. */
export function chainsFrom(drafts: readonly ChainDraft[]): Chain[] {
  const kept = drafts
    .filter(({ mentions, kept, acts }) => (kept || acts) && mentions.length > 0)
    .map((draft) => ({ draft, mentions: withoutRepeats(draft.mentions) }))
    .sort((a, b) => byPosition(a.mentions[0] as DraftMention, b.mentions[0] as DraftMention));
  const index = new Map(kept.map(({ draft }, i) => [draft, i]));
  return kept.map(({ draft, mentions }) => ({
    kind: draft.kind,
    name: draft.name,
    named: draft.named,
    ambiguous: draft.ambiguous,
    aliases: [...draft.aliases].filter((alias) => alias !== draft.name).sort(),
    wikidataId: draft.wikidataId,
    iso2: draft.iso2,
    country: countryOf(draft, index),
    memberOf: [...draft.memberOf].flatMap((member) => (member === draft ? [] : (index.get(member) ?? []))).sort((a, b) => a - b),
    mentions: mentions.map(({ evidence: _, ...mention }) => ({ ...mention, candidates: numbered(mention.candidates ?? [], index) })),
  }));
}

/** Its own country, else that of its seat, where the article speaks of that country. */
function countryOf(draft: ChainDraft, index: ReadonlyMap<ChainDraft, number>): number | null {
  const country = draft.country ?? draft.seat?.country ?? null;
  return country === null || country === draft ? null : (index.get(country) ?? null);
}

/** In text order, each place once: of two mentions of the same words the surer. */
function withoutRepeats(mentions: readonly DraftMention[]): DraftMention[] {
  const sorted = [...mentions].sort((a, b) => byPosition(a, b) || b.confidence - a.confidence);
  return sorted.filter(({ start, end }, i) => sorted[i - 1]?.start !== start || sorted[i - 1]?.end !== end);
}

/** Those that became chains; one alone is no choice. */
function numbered(candidates: readonly DraftCandidate[], index: ReadonlyMap<ChainDraft, number>): readonly Candidate[] {
  const found = candidates.flatMap(({ draft, score, reason }) => {
    const chain = index.get(draft);
    return chain === undefined ? [] : [{ chain, score, reason }];
  });
  return found.length > 1 ? found : [];
}
