/** Finds the words that say when, and the time they mean when the article came out. */
import type { Sentence, Tag, TimeExpression, Token } from '../../document/document.js';
import { AHEAD, PLANS } from '../../lexicon/calendar-words.js';
import { type Day, localDay } from '../../text/calendar.js';
import { byPosition, overlaps, type Span, textOf } from '../../text/span.js';
import type { Component } from '../component.js';
import { ABSOLUTE } from '../times/absolute.js';
import { RELATIVE } from '../times/relative.js';
import { anyOf, type TimeRule } from '../times/rule.js';

/** Nothing relative is resolved when the article has no date of publication. */
export const times = {
  name: 'times',
  version: '1',
  needs: ['sentences', 'tokens', 'tags'],
  adds: ['times'],
  annotate: ({ text, publishedAt, sentences, tokens, tags }) => {
    const today = publishedAt === null ? null : localDay(publishedAt);
    const expressions = sentences.flatMap((sentence, index) => {
      const words = tokens.flatMap((token, at) => (token.sentence === index ? [{ ...token, tag: tags[at] as Tag }] : []));
      return timesIn({ text, sentence, words, today });
    });
    return { times: expressions };
  },
} as const satisfies Component<'sentences' | 'tokens' | 'tags', 'times'>;

type Word = Token & { readonly tag: Tag };
type Place = { readonly text: string; readonly sentence: Sentence; readonly words: readonly Word[]; readonly today: Day | null };

/** In text order; where two overlap, the longer holds. */
function timesIn(place: Place): TimeExpression[] {
  const found = [...ABSOLUTE, ...RELATIVE].flatMap((rule) => matchesOf(rule, place));
  const longestFirst = found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: TimeExpression[] = [];
  for (const expression of longestFirst) if (!kept.some((other) => overlaps(other, expression))) kept.push(expression);
  return kept.sort(byPosition);
}

function matchesOf({ pattern, read }: TimeRule, place: Place): TimeExpression[] {
  const { text, sentence, today } = place;
  const everywhere = new RegExp(pattern.source, `${pattern.flags}g`);
  return [...textOf(text, sentence).matchAll(everywhere)].flatMap((match) => {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    const groups = Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, value?.toLowerCase()]));
    const when = read(groups, { today, ahead: liesAhead(span, place) });
    return when ? [{ ...span, when }] : [];
  });
}

const AHEAD_BEFORE = new RegExp(`\\b(?:${anyOf(AHEAD)})(?: (?:the|early|late|end of|about))* $`, 'i');
const STILL_TO_COME = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would', 'could', 'can', 'may', 'might', 'must', 'should']);

/** Whether the verb that the time goes with is still to come: "will meet on Friday", "by Friday", "plans to meet on Friday". */
function liesAhead(span: Span, { text, sentence, words }: Place): boolean {
  // "By Friday she had left" looks back from Friday.
  const perfect = words.some((word) => textOf(text, word).toLowerCase() === 'had');
  if (!perfect && AHEAD_BEFORE.test(text.slice(sentence.start, span.start))) return true;
  const before = words.filter((word) => word.end <= span.start);
  const verb = before.findLastIndex(({ tag }) => tag.pos === 'VERB' || tag.pos === 'AUX');
  if (verb < 0) return isToCome(words.filter((word) => word.start >= span.end));
  return isToCome(before.slice(0, verb + 1).slice(-6));
}

function isToCome(group: readonly Word[]): boolean {
  const lemmas = group.map(({ tag }) => tag.lemma.toLowerCase());
  const last = group.findLastIndex(({ tag }) => tag.pos === 'VERB' || tag.pos === 'AUX');
  for (let at = last; at >= 0; at -= 1) {
    const word = group[at] as Word;
    if (STILL_TO_COME.has(lemmas[at] ?? '')) return lemmas[at + 1] !== 'have';
    if (lemmas[at] === 'to') return lemmas.slice(Math.max(0, at - 5), at).some((lemma) => PLANS.has(lemma));
    if (at < last && !['AUX', 'ADV', 'PART'].includes(word.tag.pos)) return false;
  }
  return false;
}
