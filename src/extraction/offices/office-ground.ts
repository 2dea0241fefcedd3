/** What offices are read from: words, noun phrases, times, and who is meant where. */
import type { Chain, Document } from '../../document/document.js';
import { DENYING } from '../../lexicon/office-verbs.js';
import type { Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { type Grounds, groundsOf, type NounPhrase, nounPhrases } from '../coreference/noun-phrases.js';
import type { Turn } from '../coreference/office-verbs.js';
import type { VerbGroup } from '../coreference/verb-groups.js';
import { type SourceChain, sourceChains } from '../source-chain.js';
import { wordsIn } from '../words.js';
import type { TenureGround } from './tenure.js';

export type OfficeGround = TenureGround & {
  readonly document: Document<'chains' | 'names'>;
  readonly grounds: Grounds;
  readonly phrases: readonly NounPhrase[];
  /** The chain mentioned exactly there. */
  readonly chainAt: (span: Span) => number | null;
  /** The named person of whom the words before the token speak. */
  readonly holderBefore: (token: number) => number | null;
  /** The organisation, country or place of which the words from the token on speak, and where they end. */
  readonly bodyFrom: (token: number) => { readonly chain: number; readonly end: number } | null;
  /** The organisation of which the words before the token speak. */
  readonly bodyBefore: (token: number) => number | null;
  /** Whether the article itself tells so, or the holder or a body does: what others say of an office may not be. */
  readonly isTold: (turn: Turn, group: VerbGroup, at: Span, holder: number) => boolean;
};

export function officeGround(document: Document<'tokens' | 'tags' | 'names' | 'chains' | 'times' | 'attributions'>): OfficeGround {
  const { chains, text, publishedAt, times } = document;
  const grounds = groundsOf(document);
  const { words } = grounds;
  const places = new Map<string, number>();
  const ends = new Map<number, number>();
  const bodyEnds = new Map<number, number>();
  const starts = new Map<number, { readonly chain: number; readonly end: number }>();
  for (const [chain, { mentions, kind, named }] of chains.entries())
    for (const { start, end } of mentions) {
      places.set(`${start}-${end}`, chain);
      if (kind === 'Person' && named) ends.set(end, chain);
      if (kind === 'Organisation') bodyEnds.set(end, chain);
      if (kind !== 'Person' && kind !== 'Group' && (starts.get(start)?.end ?? 0) < end) starts.set(start, { chain, end });
    }
  return {
    ...{ text, publishedAt, words, times: new SpanIndex(times), document, grounds, phrases: nounPhrases(grounds) },
    chainAt: ({ start, end }) => places.get(`${start}-${end}`) ?? null,
    holderBefore: (token) => ends.get(words[token - 1]?.end ?? -1) ?? null,
    bodyBefore: (token) => bodyEnds.get(words[token - 1]?.end ?? -1) ?? null,
    bodyFrom: (token) => {
      const article = words[token - 1]?.pos === 'DET' ? starts.get(words[token - 1]?.start ?? -1) : undefined;
      return starts.get(words[token]?.start ?? -1) ?? article ?? null;
    },
    isTold: tellerOf(document, words),
  };
}

function tellerOf(document: Document<'tokens' | 'tags' | 'chains' | 'attributions'>, words: Grounds['words']): OfficeGround['isTold'] {
  const { attributions, chains } = document;
  const chainOf = sourceChains(document);
  const contents = new SpanIndex(
    attributions.flatMap(({ content, source, cue }) => content.map(({ start, end }) => ({ start, end, source, cue }))),
  );
  return (turn, { told }, at, holder) => {
    const inner = contents.around(at).at(-1);
    if (!inner) return told === 'happened' || told === 'to come';
    if (inner.cue && wordsIn(words, inner.cue).some(({ lemma }) => DENYING.has(lemma))) return false;
    const source: SourceChain | null = inner.source && chainOf(inner.source);
    if (source && (source.chain === holder || isBody(chains[source.chain]))) return told !== 'not told';
    return turn !== 'ends' && told === 'happened';
  };
}

const isBody = (chain: Chain | undefined): boolean => chain?.kind === 'Organisation' || chain?.kind === 'Country';
