/** Which chain an attribution's source words lead to: the one mentioned at their head. */
import type { Candidate, Document } from '../document/document.js';
import { grouped } from '../text/grouped.js';
import type { Span } from '../text/span.js';
import { SpanIndex } from '../text/span-index.js';
import { headsIn } from './coreference/sources.js';
import { tokensIn } from './token-lines.js';
import { wordsOf } from './words.js';

export type SourceChain = {
  readonly chain: number;
  readonly also: readonly number[];
  /** All who may be meant, where that is not sure. */
  readonly candidates: readonly Candidate[];
};

/** Answers many questions about one document. */
export function sourceChains(document: Document<'chains' | 'tokens' | 'tags'>): (span: Span) => SourceChain | null {
  const words = wordsOf(document.text, document.tokens, document.tags);
  const mentions = document.chains
    .flatMap(({ mentions }, chain) => mentions.map((mention) => ({ ...mention, chain })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const named = new Map(
    mentions
      .filter(({ form }) => form === 'name' || form === 'surname' || form === 'acronym' || form === 'metonym')
      .flatMap((mention) => {
        const { firstToken, endToken } = tokensIn(document.tokens, mention);
        const kind = document.chains[mention.chain]?.kind;
        return Array.from({ length: endToken - firstToken }, (_, i) => [firstToken + i, kind] as const);
      }),
  );
  const isName = (token: number): boolean => named.has(token);
  const isPerson = (token: number): boolean => named.get(token) === 'Person';
  const placed = new SpanIndex(mentions);
  // "The two leaders" are those whom the article named.
  const membersOf = grouped(
    document.chains.flatMap(({ kind, memberOf }, chain) =>
      kind === 'Person'
        ? memberOf
            .filter((group) => document.chains[group]?.kind === 'Group' && !document.chains[group]?.named)
            .map((group) => [group, chain] as const)
        : [],
    ),
  );
  return (span) => {
    const found = headsIn(words, span, isName, isPerson).flatMap((head) => {
      const word = words[head];
      if (!word) return [];
      const over = placed.around(word);
      // The narrowest that ends with the head is the thing itself; a wider one may be what it belongs to.
      const ending = over.filter(({ end }) => end === word.end);
      const exact = ending.filter(({ form }) => form !== 'demonym').at(-1) ?? ending.at(-1) ?? over[0];
      return exact ? [exact] : [];
    });
    const [chain, ...also] = new Set(found.flatMap((mention) => membersOf.get(mention.chain) ?? [mention.chain]));
    return chain === undefined ? null : { chain, also, candidates: found[0]?.candidates ?? [] };
  };
}

/** Null when nothing is mentioned at the head of these words. */
export const chainOfSpan = (document: Document<'chains' | 'tokens' | 'tags'>, span: Span): SourceChain | null =>
  sourceChains(document)(span);
