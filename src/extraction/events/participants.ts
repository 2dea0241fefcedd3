/** Who did it and to whom: the mentions around a trigger, by word order and voice. */
import type { Utterance } from '../../document/document.js';
import { ACT_FOR } from '../../lexicon/role-nouns.js';
import { contains, overlaps, type Span, startsBefore } from '../../text/span.js';
import type { ParticipantRole } from '../../text/terms.js';
import type { Placed } from '../statements/about.js';
import { OF_THE_VERB } from '../voice.js';
import type { Word } from '../words.js';
import { firstOfTwo } from './argument-words.js';
import { isDoneTo } from './done-to.js';
import { besides } from './joined-mentions.js';
import type { Scene } from './scene.js';
import { leadOf, SETTLED, type Surroundings, wordsBetween } from './surroundings.js';
import type { Trigger } from './triggers.js';

export type Participant = { readonly chain: number; readonly role: ParticipantRole; readonly span: Span };

/** Actors first; a chain takes part once. Empty where the sentence names none. */
export function participantsOf(trigger: Trigger, { words, widest }: Scene): readonly Participant[] {
  const here = { words, mentions: widest.filter((mention) => !contains(trigger.span, mention)) };
  const { actors, recipients } = trigger.verb ? aroundVerb(trigger, here) : aroundNoun(trigger, here);
  return withoutTwins([...actors.map((mention) => placed('actor', mention)), ...recipients.map((mention) => placed('recipient', mention))]);
}

/** The first of those that are one chain. */
export const withoutTwins = (all: readonly Participant[]): readonly Participant[] =>
  all.filter((participant, index) => all.findIndex(({ chain }) => chain === participant.chain) === index);

/**
 * Of an event that somebody tells: who takes part by these words. Who tells it does so only where the words have no subject of their own: "promised to
 * build", "denied attacking".
 */
export function toldIn(
  content: readonly Span[],
  participants: readonly Participant[],
  trigger: Trigger,
  { words }: Scene,
): readonly Participant[] {
  const part = content.find((span) => contains(span, trigger.span));
  const before = words.slice(0, trigger.head).filter(({ start }) => start >= (part?.start ?? 0));
  const hasSubject = before.some(({ pos }) => ['NOUN', 'PROPN', 'PRON'].includes(pos));
  return participants.filter(({ role, span }) => (role === 'actor' && !hasSubject) || content.some((told) => overlaps(told, span)));
}

/** Of an act of speech: who speaks, and whom it is aimed at. `mentions` are those of its sentence. Empty where nobody is named as its source. */
export function speakersOf({ source, about, cue, content }: Utterance, mentions: readonly Placed[]): readonly Participant[] {
  if (source === null) return [];
  const actors = [source.chain, ...source.also].map((chain) => ({ chain, role: 'actor' as const, span: source.span }));
  const aimed = about.flatMap(({ target, chain }) => {
    const mention = mentions.find(
      (other) => other.chain === chain && (content.some((span) => overlaps(span, other)) || other.start >= (cue?.span.end ?? 0)),
    );
    return target && mention && !actors.some((actor) => actor.chain === chain) ? [placed('recipient', mention)] : [];
  });
  return [...actors, ...aimed];
}

const placed = (role: ParticipantRole, { chain, start, end }: Placed): Participant => ({ chain, role, span: { start, end } });

type Around = { readonly actors: readonly Placed[]; readonly recipients: readonly Placed[] };

function aroundVerb(trigger: Trigger, here: Surroundings): Around {
  const { words, mentions } = here;
  const subject = subjectsOf(trigger.head, here);
  const verb = words[trigger.head] as Word;
  if (isDoneTo(trigger.head, words)) {
    const agent = mentions.find(({ start }) => start > trigger.span.start && leadOf(words, start)?.lower === 'by');
    return { actors: agent ? besides(agent, here) : [], recipients: subject };
  }
  const right = mentions.filter(({ start }) => start >= verb.end);
  if (words[trigger.head + 1]?.lower === 'between') return { actors: subject, recipients: pairBetween(right, here) };
  const object = right.find((mention) => isReached(trigger, mention, here));
  return { actors: subject, recipients: object ? besides(object, here) : [] };
}

/** "mediated between Norland and Ostia" */
function pairBetween(mentions: readonly Placed[], here: Surroundings): readonly Placed[] {
  const first = mentions.find(({ start }) => leadOf(here.words, start)?.lower === 'between');
  return first ? besides(first, here, true) : [];
}

/** Words that lead to whom an act is done: "talks with Ostia", "sanctions on Ostia", "aid to Ostia". Where troops are sent to is a place. */
const LEADS = new Set(['with', 'against', 'at']);
const LEADS_OF_TYPE: { readonly [type: string]: readonly string[] | undefined } = {
  AID: ['to', 'for'],
  AGREE: ['to'],
  SUPPORT: ['to', 'for', 'of'],
  CONCEDE: ['to', 'of'],
  RETREAT: ['to', 'on', 'of'],
  REQUEST: ['to', 'on'],
  ACCUSE: ['into', 'of'],
  REJECT: ['of', 'from'],
  THREATEN: ['to'],
  SANCTION: ['on', 'to'],
  COERCE: ['on'],
  ASSAULT: ['on'],
};

/** Whether nothing but the words of a phrase, and one word that leads to it, lie between a verb and whom it is done to. */
function isReached({ span, sense }: Trigger, mention: Placed, { words }: Surroundings): boolean {
  const gap = wordsBetween(words, span.end, mention.start);
  const leads = gap.filter(
    ({ pos, lower }, at) => (pos === 'ADP' || pos === 'PART') && !(lower === 'of' && SETTLED.has(gap[at - 1]?.lemma ?? '')),
  );
  const small = gap.every(
    (word) => leads.includes(word) || word.lower === 'of' || ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'ADV'].includes(word.pos),
  );
  if (!small || leads.length > 1) return false;
  const [lead] = leads;
  return lead === undefined || LEADS.has(lead.lower) || (LEADS_OF_TYPE[sense?.type ?? '']?.includes(lead.lower) ?? false);
}

/** A subject lies no further off than this, in words. */
const SUBJECT_REACH = 14;

/** The nearest mention to the left that no preposition leads, with those joined to it: of "the mayor of Tarn on Monday accused", the mayor. */
function subjectsOf(head: number, here: Surroundings): readonly Placed[] {
  const { words, mentions } = here;
  const verb = words[head] as Word;
  const joint = words.slice(0, head).findLastIndex(({ pos }) => !OF_THE_VERB.has(pos));
  if (JOINS_VERBS.has(words[joint]?.lower ?? '')) {
    const first = firstOfTwo(words, joint);
    return first < 0 ? [] : subjectsOf(first, here);
  }
  const left = mentions.filter(({ end }) => end <= verb.start).toReversed();
  for (const mention of left) {
    const gap = wordsBetween(words, mention.end, verb.start);
    if (gap.length > SUBJECT_REACH || gap.some(({ lower }) => lower === ';') || namesAnother(gap)) return [];
    const all = subjectWith(mention, here);
    const first = all[0] ?? mention;
    const lead = leadOf(words, first.start);
    // "After police arrested him": what looks like a preposition opens the clause of this verb.
    const opens = OPENS_A_CLAUSE.has(lead?.lower ?? '') && gap.every(({ pos }) => OF_THE_VERB.has(pos));
    if (lead?.pos === 'ADP' && !opens && !isAddressed(mention, words) && !isActedFor(lead, here)) continue;
    return all;
  }
  return [];
}

/** With all that are joined to it: not of "attacked Ostia and Finland condemned", nor of "in Velde, and Finland condemned", where a clause begins. */
function subjectWith(mention: Placed, here: Surroundings): readonly Placed[] {
  const all = besides(mention, here);
  const [first, second] = all;
  if (!first || !second) return all;
  const lead = leadOf(here.words, first.start);
  const apart = wordsBetween(here.words, first.end, second.start).some(({ lower }) => lower === ',');
  return lead?.pos === 'VERB' || (lead?.pos === 'ADP' && apart) ? [mention] : all;
}

const JOINS_VERBS = new Set(['and', 'but', 'then']);
const IN_A_PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);
const OPENS_A_CLAUSE = new Set(['after', 'before', 'since', 'as', 'until', 'because', 'when', 'while']);

/** Whether a noun that nothing else leads stands right before the verb: of "police believe the man killed", the man. */
function namesAnother(gap: readonly Word[]): boolean {
  const words = gap.slice(0, gap.findLastIndex(({ pos }) => !OF_THE_VERB.has(pos)) + 1);
  const start = words.findLastIndex(({ pos }) => !IN_A_PHRASE.has(pos)) + 1;
  const lead = words[start - 1];
  if (lead === undefined || !['NOUN', 'PROPN'].includes(words.at(-1)?.pos ?? '')) return false;
  return lead.pos !== 'ADP' || OPENS_A_CLAUSE.has(lead.lower);
}

/** "called on the office to act": led by a preposition, and yet who is to act. */
const isAddressed = ({ end }: Placed, words: readonly Word[]): boolean => words[startsBefore(words, end)]?.lower === 'to';

/** "the ministers of Norland and Ostia met": whom nothing else names act for their countries. */
function isActedFor(lead: Word, { words, mentions }: Surroundings): boolean {
  const before = words[startsBefore(words, lead.start) - 1];
  return (
    lead.lower === 'of' &&
    before !== undefined &&
    ACT_FOR.has(before.lemma) &&
    !mentions.some(({ start, end }) => start <= before.start && before.end <= end)
  );
}

const AGAINST = new Set(['on', 'against', 'of', 'with']);

/** "Lorland's attack on Ostia", "talks with Ostia", "a deal between Ostia and Lorland", "attack by rebels". */
function aroundNoun(trigger: Trigger, here: Surroundings): Around {
  const { words, mentions } = here;
  const after = mentions.filter(({ start }) => start >= trigger.span.end && start - trigger.span.end <= 30);
  const between = pairBetween(after, here);
  if (between.length > 1) return { actors: between, recipients: [] };
  const owner = mentions.findLast(({ end }) => end <= trigger.span.start && trigger.span.start - end <= 12) ?? null;
  const agent = after.find(({ start }) => leadOf(words, start)?.lower === 'by');
  const object = after.find(({ start }) => AGAINST.has(leadOf(words, start)?.lower ?? ''));
  const owns =
    owner &&
    wordsBetween(words, owner.end, trigger.span.start).every(
      ({ pos, lower }) => pos === 'ADJ' || pos === 'PART' || lower === "'s" || pos === 'NOUN',
    );
  const recipients = object ? besides(object, here) : [];
  if (agent) return { actors: besides(agent, here), recipients };
  return { actors: owns ? besides(owner, here) : [], recipients };
}
