/** The nouns around a trigger that stand for who does it and to whom, by word order and voice. */
import type { Span } from '../../text/span.js';
import { OF_THE_VERB } from '../voice.js';
import type { Word } from '../words.js';
import { isDoneTo } from './done-to.js';

/** A trigger's verb or noun by index into the words of its sentence, and all its words. */
type Head = { readonly head: number; readonly verb: boolean; readonly span: Span };

export type ArgumentWords = { readonly agent: Word | null; readonly patient: Word | null };

const LEADS_A_PATIENT = new Set(['of', 'on', 'against']);

export function argumentWords({ head, verb, span }: Head, words: readonly Word[]): ArgumentWords {
  if (!verb) {
    const lead = words[head + 1];
    const agent = words[head - 1]?.lower === "'s" ? words[head - 2] : undefined;
    const patient = lead && LEADS_A_PATIENT.has(lead.lower) ? nounFrom(words, head + 2) : undefined;
    return { agent: agent ?? agentBehind(words, head), patient: patient ?? null };
  }
  const subject = subjectBefore(words, head) ?? null;
  if (isDoneTo(head, words)) return { agent: agentBehind(words, head), patient: subject };
  const inside = words.findLast((word) => word.start > (words[head] as Word).start && word.end <= span.end && word.pos === 'NOUN');
  const after = words.findIndex(({ start }) => start >= span.end);
  return { agent: subject, patient: inside ?? (after > 0 ? nounFrom(words, after) : undefined) ?? null };
}

const IN_A_PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON']);
const NOUNS = new Set(['NOUN', 'PROPN', 'PRON']);

/** The last noun of the phrase that begins here. */
function nounFrom(words: readonly Word[], at: number): Word | undefined {
  let end = at;
  while (end < words.length && IN_A_PHRASE.has((words[end] as Word).pos)) end += 1;
  return words.slice(at, end).findLast(({ pos }) => NOUNS.has(pos));
}

/** Words between a passive verb and its "by". */
const AGENT_REACH = 8;

/** "fined on Monday by the regulator", "the arrest of Lind by police" */
function agentBehind(words: readonly Word[], head: number): Word | null {
  const by = words.findIndex(({ lower }, at) => at > head && at <= head + AGENT_REACH && lower === 'by');
  return (by > 0 && nounFrom(words, by + 1)) || null;
}

const JOINS = new Set(['and', 'but', 'then', ',']);

function subjectBefore(words: readonly Word[], head: number): Word | undefined {
  const at = beforeVerb(words, head);
  const word = words[at];
  if (word && JOINS.has(word.lower)) return subjectBefore(words, firstOfTwo(words, at));
  if (!word || !NOUNS.has(word.pos)) return undefined;
  // Of "a storm off Tarn killed two", the storm.
  const phrase = startOfPhrase(words, at);
  const lead = words[phrase - 1];
  return lead?.lower && LOCATES.has(lead.lower) && NOUNS.has(words[phrase - 2]?.pos ?? '') ? words[phrase - 2] : word;
}

const LOCATES = new Set(['in', 'at', 'near', 'off', 'of', 'on', 'from']);

function startOfPhrase(words: readonly Word[], last: number): number {
  let first = last;
  while (first > 0 && IN_A_PHRASE.has((words[first - 1] as Word).pos)) first -= 1;
  return first;
}

const beforeVerb = (words: readonly Word[], head: number): number => {
  let at = head - 1;
  while (at >= 0 && OF_THE_VERB.has((words[at] as Word).pos)) at -= 1;
  return at;
};

/** Of two verbs that share a subject, the first: of "hit Tarn and killed two", "hit"; -1 where there is none. */
export const firstOfTwo = (words: readonly Word[], joint: number): number =>
  words.findLastIndex(({ pos, lower }, at) => at < joint && (pos === 'VERB' || lower === 'is' || lower === 'was'));
