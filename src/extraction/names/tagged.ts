/** Names as the encoder finds them, with titles and articles taken off. */
import type { Document, Name, Token } from '../../document/document.js';
import { LETTERS_BEHIND, TITLE_WORDS } from '../../lexicon/titles.js';
import { type Span, textOf } from '../../text/span.js';
import type { EntityKind } from '../../text/terms.js';
import { NAME_LABELS } from '../model/labels.js';
import { bySentence } from '../token-lines.js';
import { likeliestLabels } from './likeliest-labels.js';

/** A name as a range of tokens: between sentences and kinds nothing is joined. */
export type TokenName = {
  readonly first: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly form: Name['form'];
  readonly confidence: number;
};

/** In text order, none overlapping. */
export function taggedNames({ text, tokens, wordLabels }: Document<'tokens' | 'wordLabels'>): TokenName[] {
  const scores = wordLabels.map((labels) => labels.names);
  const chosen = bySentence(tokens).flatMap(({ firstToken, endToken }) => likeliestLabels(scores.slice(firstToken, endToken)));
  const tags = chosen.map((label) => NAME_LABELS[label] as string);
  const names: TokenName[] = [];
  for (let first = 0; first < tags.length; first++) {
    const tag = tags[first] ?? 'O';
    if (!tag.startsWith('B-')) continue;
    const kind = tag.slice(2) as EntityKind;
    let end = first + 1;
    while (tags[end] === `I-${kind}` && tokens[end]?.sentence === tokens[first]?.sentence) end++;
    const name = isPartOfTitle(text, tokens, end, kind) ? null : stripped(text, tokens, first, end, kind);
    if (name)
      names.push({
        ...name,
        form: formOf(text.slice(tokens[name.first]?.start, tokens[name.end - 1]?.end), kind),
        confidence: confidenceOf(scores, chosen, name.first, name.end),
      });
    first = end - 1;
  }
  return names;
}

/** "Food" of "Danish Food Minister Ada Okoro" is no person. */
function isPartOfTitle(text: string, tokens: readonly Token[], end: number, kind: EntityKind): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (kind !== 'Person' || next === undefined || next.sentence !== last?.sentence) return false;
  const word = textOf(text, next);
  return /^\p{Lu}\p{Ll}/u.test(word) && TITLE_WORDS.has(word.toLowerCase());
}

/** The probability of the least sure of its words to be part of a name, times that of the kind where each is part of one. */
function confidenceOf(scores: readonly Float32Array[], chosen: readonly number[], first: number, end: number): number {
  let inName = 1;
  let ofKind = 0;
  for (let i = first; i < end; i++) {
    const named = 1 - Math.exp(scores[i]?.[0] ?? 0);
    inName = Math.min(inName, named);
    ofKind = Math.max(ofKind, kindChance(scores[i], chosen[i] as number) / Math.max(named, Number.EPSILON));
  }
  return inName * Math.min(1, ofKind);
}

/** That a word is part of a name of the label's kind. Labels are O, then B and I of each kind in turn. */
const kindChance = (scores: Float32Array | undefined, label: number): number => {
  const begins = label - 1 + (label % 2);
  return Math.exp(scores?.[begins] ?? 0) + Math.exp(scores?.[begins + 1] ?? 0);
};

/** Without articles and titles before it and marks and possessives behind; null when nothing is left. */
function stripped(
  text: string,
  tokens: readonly Span[],
  first: number,
  end: number,
  kind: EntityKind,
): { first: number; end: number; kind: EntityKind } | null {
  const word = (i: number): string => (tokens[i] ? textOf(text, tokens[i]) : '');
  const isTitle = (i: number) =>
    /^(?:the|a|an)$/i.test(word(i)) || (kind === 'Person' && TITLE_WORDS.has(word(i).toLowerCase().replace(/\.$/, '')));
  let [from, to] = [first, end];
  while (from < to - 1 && (isTitle(from) || !/[\p{L}\p{N}]/u.test(word(from)))) from++;
  while (to > from && /^(?:['’]s?|[^\p{L}\p{N}]+)$/u.test(word(to - 1))) to--;
  // "Imogen Hale KC" is a person, whatever the letters made of her.
  const lettered = to - from > 2 && LETTERS_BEHIND.has(word(to - 1).toLowerCase());
  if (lettered) to--;
  if (from >= to || !/\p{Lu}|\p{Lo}|\p{N}/u.test(word(from) + word(to - 1))) return null;
  return { first: from, end: to, kind: lettered ? 'Person' : kind };
}

/** Capitals alone, at most six: an acronym. */
export const formOf = (name: string, kind: EntityKind): Name['form'] =>
  (kind === 'Organisation' || kind === 'Country') && /^(?:\p{Lu}[\p{Lu}&]{1,5}|(?:\p{Lu}\.){2,5})$/u.test(name) ? 'acronym' : 'name';
