/** Tells whether what happens at a time is still to come when the article tells it: "will meet on Friday", "by Friday", "plans to meet on Friday". */
import { AHEAD, BINDING, PLANS, SCHEDULED } from '../../lexicon/calendar-words.js';
import { type Span, startsBefore } from '../../text/span.js';
import { firstEndingAfter, isVerb, type Word } from '../words.js';
import { anyOf } from './rule.js';

const AHEAD_BEFORE = new RegExp(`\\b(?:${anyOf(AHEAD)})(?: (?:the|early|late|end of|about))* $`, 'i');
/** "Is due on Friday", "scheduled for May"; "was" may have been or may come. */
const ARRANGED =
  /(?<!\b(?:was|were|had|been)\b.{0,20})\b(?:due|scheduled|slated|planned|expected|booked)(?: back)? (?:on|in|for|by|at|from|this|early|late|mid|the| )*$/i;
const STILL_TO_COME = new Set(['will', "'ll", 'wo', 'shall', 'would', 'could', 'can', 'may', 'might', 'must', 'should']);
/** Letters in which the words before a time that put it ahead have room. */
const LONGEST = 80;
/** Words looked at from the verb to the left. */
const VERB_GROUP = 6;

/** @param before - the sentence's text up to the time. @param words - the sentence's words. */
export function liesAhead(time: Span, before: string, words: readonly Word[]): boolean {
  // "By Friday she had left" looks back from Friday.
  if (AHEAD_BEFORE.test(before.slice(-LONGEST)) && !words.some(({ lower }) => lower === 'had')) return true;
  if (ARRANGED.test(before.slice(-LONGEST))) return true;
  const left = words.slice(0, firstEndingAfter(words, time.start));
  const verb = left.findLastIndex(isVerb);
  // "Promised a report within two weeks"
  if (BINDING.has(left[verb]?.lemma ?? '') && FORWARD.has(words[left.length]?.lower ?? '')) return true;
  if (isScheduled(left[verb])) return true;
  if (verb < 0) return isToCome(firstGroup(words.slice(startsBefore(words, time.end))));
  return isToCome(left.slice(0, verb + 1).slice(-VERB_GROUP));
}

/** "On Monday, she said they would go": the time is that of the first verb behind it. */
function firstGroup(words: readonly Word[]): readonly Word[] {
  const verb = words.findIndex(({ pos }) => pos === 'VERB');
  return verb < 0 ? words : words.slice(0, verb + 1);
}

/** A time that begins with these is counted on from what is said. */
const FORWARD = new Set(['within', 'in', 'over']);

/** "Opens on Friday", not "open on Friday", which may be an adjective or stand behind "did". */
const isScheduled = (verb: Word | undefined): boolean =>
  verb !== undefined && SCHEDULED.has(verb.lemma) && /s$/.test(verb.lower) && verb.lower !== verb.lemma;

/** Whether the last verb of these words is: from it to the left, through auxiliaries and adverbs, to a modal or a "to". */
function isToCome(group: readonly Word[]): boolean {
  const last = group.findLastIndex(isVerb);
  for (let at = last; at >= 0; at -= 1) {
    const { lemma, lower, pos } = group[at] as Word;
    if (STILL_TO_COME.has(lower)) return group[at + 1]?.lower !== 'have';
    if (lemma === 'to') return group.slice(Math.max(0, at - 5), at).some((word) => PLANS.has(word.lemma));
    if (at < last && pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') return false;
  }
  return false;
}
