/** Where the article says what an organisation is: "Norland's weather agency, NVA," and "Unite, the union,". */
import type { Name } from '../../document/document.js';
import { BODY_NOUNS } from '../../lexicon/role-nouns.js';
import { tokensIn } from '../token-lines.js';
import type { ChainDraft } from './chain-draft.js';
import type { Grounds, NounPhrase } from './noun-phrases.js';

/** Whom each such phrase is of; its country is told by the way. */
export function bodyStatements(
  { words }: Grounds,
  phrases: readonly NounPhrase[],
  drafts: ReadonlyMap<Name, ChainDraft>,
): ReadonlyMap<NounPhrase, ChainDraft> {
  const bodies = [...drafts].filter(([, { kind }]) => kind === 'Organisation');
  const ranges = bodies.map(([name, draft]) => ({ ...tokensIn(words, name), draft }));
  const startsAt = new Map(ranges.map(({ firstToken, endToken, draft }) => [firstToken, { edge: endToken, draft }]));
  const endsAt = new Map(ranges.map(({ firstToken, endToken, draft }) => [endToken, { edge: firstToken, draft }]));
  const isComma = (token: number, sentence: number): boolean => words[token]?.lower === ',' && words[token]?.sentence === sentence;
  const isClosed = (token: number, sentence: number): boolean => words[token]?.sentence !== sentence || words[token]?.pos === 'PUNCT';
  const found = new Map<NounPhrase, ChainDraft>();
  for (const phrase of phrases) {
    const { sentence, firstToken, fullEnd } = phrase;
    if (phrase.named || phrase.plural || !BODY_NOUNS.has(phrase.head) || !/^(?:definite|possessive)$/.test(phrase.determiner)) continue;
    const behind = isComma(fullEnd, sentence) ? startsAt.get(fullEnd + 1) : undefined;
    const before = isComma(firstToken - 1, sentence) ? endsAt.get(firstToken - 1) : undefined;
    const one = behind && isClosed(behind.edge, sentence) ? behind : before && isClosed(fullEnd, sentence) ? before : undefined;
    if (!one) continue;
    found.set(phrase, one.draft);
    const owner = phrase.names.flatMap((name) => drafts.get(name) ?? []).find(({ kind }) => kind === 'Country');
    if (owner) one.draft.country ??= owner;
  }
  return found;
}
