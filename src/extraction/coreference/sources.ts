/** Attributions as coreference sees them: which word of a source is its head, and which words are said by whom. */
import type { Attribution } from '../../document/document.js';
import { LETTERS_BEHIND } from '../../lexicon/titles.js';
import { byPosition, type Span } from '../../text/span.js';
import { tokensIn } from '../token-lines.js';
import type { Word } from '../words.js';

/** `heads`: token indexes of the words that the source is about; two for "A and B". */
export type SourceWords = { readonly attribution: number; readonly span: Span; readonly heads: readonly number[] };

/** Words that a source's head stands before. */
const STOPS =
  /^(?:[,(;:—–]|who|which|that|whose|of|from|in|at|for|with|on|to|by|about|near|including|as|among|after|before|during|inside|outside|under|over|against|without|not)$/;

/** In text order of the sources; an attribution without a source has none. */
export function sourceWords(
  words: readonly Word[],
  attributions: readonly Attribution[],
  isName: (token: number) => boolean,
  isPerson: (token: number) => boolean,
): SourceWords[] {
  return attributions
    .flatMap(({ source }, attribution) => (source ? [{ attribution, span: source, heads: headsIn(words, source, isName, isPerson) }] : []))
    .sort((a, b) => byPosition(a.span, b.span) || a.attribution - b.attribution);
}

/**
 * The last noun, name or pronoun before what follows it: of "a spokesman for Ada Okoro", the spokesman. Several in "A and B". Empty where no word of the span
 * can stand for anyone.
 *
 * @param isName - whether a token is part of a name, whatever its tag.
 * @param isPerson - whether it is part of a person's.
 */
export function headsIn(
  words: readonly Word[],
  source: Span,
  isName: (token: number) => boolean,
  isPerson: (token: number) => boolean,
): number[] {
  const { firstToken, endToken } = tokensIn(words, source);
  const heads: number[] = [];
  let head: number | null = null;
  let firm = false;
  for (let i = firstToken; i < endToken; i++) {
    const { lower, pos } = words[i] as Word;
    // "A study published last month": a participle and what it brings along.
    if (head !== null && firm && isParticiple(words, i, isName)) break;
    const titled: number | null = head !== null && lower === 'of' ? titleEnd(words, i, endToken, isPerson) : null;
    if (titled !== null) {
      head = titled;
      i = titled;
      continue;
    }
    if (head !== null && STOPS.test(lower) && (firm || lower !== ',')) {
      const next = lower === ',' ? nextNamed(words, i, endToken, isName) : null;
      if (next === null) break;
      heads.push(head);
      head = null;
      firm = false;
      i = next - 1;
      continue;
    }
    if (head !== null && isPerson(head) && LETTERS_BEHIND.has(lower)) continue;
    if (head !== null && /^(?:and|&)$/.test(lower) && !isName(i)) {
      heads.push(head);
      head = null;
      firm = false;
    } else if ((canBeHead(pos, lower) || isName(i)) && (!firm || pos !== 'NUM')) {
      head = i;
      firm ||= pos !== 'NUM' || !/^\d/.test(lower);
    }
  }
  if (head !== null) heads.push(head);
  if (heads.length === 0) return [lastThatNames(words, firstToken, endToken)].filter((at) => at !== null);
  // Of "health and safety officials" the officials alone.
  return heads.filter((at, index) => index === heads.length - 1 || isName(at) || standsAlone(words[at]));
}

/** "Secretary of State Ada Okoro": the last token of the name to which all that stands before it is a title; null where a noun or a mark ends it before. */
function titleEnd(words: readonly Word[], of: number, end: number, isPerson: (token: number) => boolean): number | null {
  let at = of + 1;
  while (at < end && !isPerson(at) && ['NOUN', 'PROPN', 'ADJ', 'DET'].includes(words[at]?.pos ?? '')) at++;
  if (at === of + 1 || at >= end || !isPerson(at)) return null;
  while (at + 1 < end && isPerson(at + 1)) at++;
  return /^['’]s?$/.test(words[at + 1]?.lower ?? '') ? null : at;
}

/** Behind a noun, and not the one that tells a name: "a man named Paul Roth". */
const isParticiple = (words: readonly Word[], at: number, isName: (token: number) => boolean): boolean =>
  words[at]?.pos === 'VERB' &&
  words[at - 1]?.pos === 'NOUN' &&
  /(?:ed|ing|en|ught)$/.test(words[at]?.lower ?? '') &&
  !isName(at) &&
  !isName(at + 1);

/** "Paul Roth, the mayor, and Maria Berg": where the name begins that an "and" adds behind what stands between commas. */
function nextNamed(words: readonly Word[], comma: number, end: number, isName: (token: number) => boolean): number | null {
  for (let i = comma + 1; i < end - 1; i++) if (words[i]?.lower === 'and' && words[i - 1]?.lower === ',' && isName(i + 1)) return i + 1;
  return null;
}

/** "The accused", "the injured": any word that can stand for someone, and no small word or sign. */
function lastThatNames(words: readonly Word[], first: number, end: number): number | null {
  for (let i = end - 1; i >= first; i--)
    if (['ADJ', 'VERB', 'ADV', 'INTJ'].includes(words[i]?.pos ?? '') && /\p{L}/u.test(words[i]?.lower ?? '')) return i;
  return null;
}

const canBeHead = (pos: Word['pos'], lower: string): boolean =>
  ['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM'].includes(pos) ||
  /^(?:another|others?|some|many|most|both|several|former|latter|all|officials?|representatives?|executives?)$/.test(lower);

const standsAlone = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'PROPN' || word.pos === 'PRON' || /s$/.test(word.lower) || word.lower === 'police');

/** For each token that is said by someone, the innermost attribution that says it. */
export function saidBy(words: readonly Word[], attributions: readonly Attribution[]): Map<number, number> {
  const length = ({ content }: Attribution) => content.reduce((sum, { start, end }) => sum + end - start, 0);
  const said = new Map<number, number>();
  const longestFirst = attributions
    .map((attribution, index) => ({ attribution, index, size: length(attribution) }))
    .sort((a, b) => b.size - a.size || a.index - b.index);
  for (const { attribution, index } of longestFirst) {
    for (const span of attribution.content) {
      const { firstToken, endToken } = tokensIn(words, span);
      for (let i = firstToken; i < endToken; i++) said.set(i, index);
    }
  }
  return said;
}
