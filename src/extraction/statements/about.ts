/** Whom a statement is about, and whom it is aimed at. */
import type { Chain, ChainMention } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import type { SpanIndex } from '../../text/span-index.js';
import type { SpeechAct } from '../../text/terms.js';

/** Acts that are aimed at someone. */
const AIMED: ReadonlySet<SpeechAct> = new Set(['accuse', 'deny', 'request', 'warn']);

export type About = { readonly chain: number; readonly target: boolean };

/** Mentions of all chains, in text order. */
export type Placed = ChainMention & { readonly chain: number };

export const placedMentions = (chains: readonly Chain[]): readonly Placed[] =>
  chains
    .flatMap(({ mentions }, chain) => mentions.map((mention) => ({ ...mention, chain })))
    .sort((a, b) => a.start - b.start || b.end - a.end);

type Aim = {
  readonly act: SpeechAct;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly sources: readonly number[];
  /** Whether the content alone makes the act: who is told of a blame is not who is blamed. */
  readonly byContent: boolean;
  /** "Accused each other": the sources are aimed at. */
  readonly mutual: boolean;
};

/**
 * Chains mentioned in the content, in text order; the source itself only where the content names it. For acts that are aimed at someone, the first one that stands
 * between cue and content or begins the content is the target.
 */
export function aboutOf(mentions: SpanIndex<Placed>, { act, cue, content, sources, byContent, mutual }: Aim): readonly About[] {
  const inside = mentions.overlapping(...content);
  const others = inside.filter(({ chain, form }) => !sources.includes(chain) || form === 'name');
  if (mutual && AIMED.has(act)) {
    const named = others.map(({ chain }) => chain).filter((chain) => !sources.includes(chain));
    return [...sources.map((chain) => ({ chain, target: true })), ...[...new Set(named)].map((chain) => ({ chain, target: false }))];
  }
  const target = AIMED.has(act) ? targetOf(mentions, others, { cue: byContent ? null : cue, content, sources }) : null;
  const chains = [...new Set([...(target === null ? [] : [target]), ...others.map(({ chain }) => chain)])];
  return chains.map((chain) => ({ chain, target: chain === target }));
}

function targetOf(
  mentions: SpanIndex<Placed>,
  inside: readonly Placed[],
  { cue, content, sources }: Omit<Aim, 'act' | 'byContent' | 'mutual'>,
): number | null {
  const start = content[0]?.start ?? 0;
  const between = cue && cue.end <= start ? mentions.inside({ start: cue.end, end: start }) : [];
  const addressed = between.find(({ chain }) => !sources.includes(chain));
  return addressed?.chain ?? inside.find(({ chain }) => !sources.includes(chain))?.chain ?? null;
}
