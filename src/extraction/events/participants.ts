/** Who did it and to whom: the mentions around a trigger, by word order and voice. */
import type { Utterance } from '../../document/document.js';
import { contains, overlaps, type Span, startingIn, startsBefore } from '../../text/span.js';
import type { ParticipantRole } from '../../text/terms.js';
import type { Placed } from '../statements/about.js';
import { isPassive, OF_THE_VERB } from '../voice.js';
import { lastBefore, type Word } from '../words.js';
import type { Scene } from './scene.js';
import type { Trigger } from './triggers.js';

export type Participant = { readonly chain: number; readonly role: ParticipantRole; readonly span: Span };

/** Actor first; a chain takes part once. Empty where the sentence names none. */
export function participantsOf(trigger: Trigger, { words, widest }: Scene): readonly Participant[] {
  const here = widest.filter((mention) => !contains(trigger.span, mention));
  const { subject, object, agent } = trigger.verb ? aroundVerb(trigger, words, here) : aroundNoun(trigger, words, here);
  return withoutTwins([role('actor', agent ?? subject), role('recipient', object)].flatMap((participant) => participant ?? []));
}

/** The first of those that are one chain. */
export const withoutTwins = (placed: readonly Participant[]): readonly Participant[] =>
  placed.filter((participant, index) => placed.findIndex(({ chain }) => chain === participant.chain) === index);

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

/** Of an act of speech: who speaks, and whom it is aimed at. `mentions` are those of its sentence. */
export function speakersOf({ source, about, cue, content }: Utterance, mentions: readonly Placed[]): readonly Participant[] {
  if (source === null) return [];
  const actors = [source.chain, ...source.also].map((chain) => ({ chain, role: 'actor' as const, span: source.span }));
  const aimed = about.flatMap(({ target, chain }) => {
    const mention = mentions.find(
      (other) => other.chain === chain && (content.some((span) => overlaps(span, other)) || other.start >= (cue?.span.end ?? 0)),
    );
    return target && mention && !actors.some((actor) => actor.chain === chain) ? [role('recipient', mention)] : [];
  });
  return [...actors, ...aimed.flatMap((participant) => participant ?? [])];
}

const role = (name: ParticipantRole, mention: Placed | null): Participant | null =>
  mention && { chain: mention.chain, role: name, span: { start: mention.start, end: mention.end } };

type Around = { readonly subject: Placed | null; readonly object: Placed | null; readonly agent: Placed | null };

function aroundVerb(trigger: Trigger, words: readonly Word[], mentions: readonly Placed[]): Around {
  const left = subjectOf(trigger.head, words, mentions);
  const right =
    mentions.find((mention) => mention.start >= trigger.span.start && mention.start >= (words[trigger.head] as Word).end) ?? null;
  const object = right && reaches(trigger.span.end, right.start, words) ? right : null;
  if (!isPassive(trigger.head, words)) return { subject: left, object, agent: null };
  const agent = mentions.find((mention) => mention.start > trigger.span.start && wordBefore(words, mention.start)?.lower === 'by') ?? null;
  return { subject: null, object: left, agent };
}

/** A subject lies no further off than this, in words. */
const SUBJECT_REACH = 14;

/** The nearest mention to the left that no preposition leads: of "the mayor of Tarn on Monday accused", the mayor. */
function subjectOf(head: number, words: readonly Word[], mentions: readonly Placed[]): Placed | null {
  const verb = words[head] as Word;
  const left = mentions.filter(({ end }) => end <= verb.start).toReversed();
  for (const mention of left) {
    const gap = wordsBetween(words, mention.end, verb.start);
    if (gap.length > SUBJECT_REACH || gap.some(({ lower }) => lower === ';') || namesAnother(gap)) return null;
    const lead = wordBefore(words, mention.start);
    // "After police arrested him": what looks like a preposition opens the clause of this verb.
    const opens = OPENS_A_CLAUSE.has(lead?.lower ?? '') && gap.every(({ pos }) => OF_THE_VERB.has(pos));
    if (lead?.pos === 'ADP' && !opens && !isAddressed(mention, words)) continue;
    return mention;
  }
  return null;
}

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

const wordBefore = (words: readonly Word[], start: number): Word | undefined => {
  const before = lastBefore(words, start);
  return before && ['DET', 'ADJ', 'NUM'].includes(before.pos) ? lastBefore(words, before.start) : before;
};

const wordsBetween = (words: readonly Word[], start: number, end: number): readonly Word[] =>
  startingIn(words, { start, end }).filter((word) => word.end <= end);

/** Whether nothing but small words lie between a verb and what follows it. */
const reaches = (from: number, to: number, words: readonly Word[]): boolean =>
  wordsBetween(words, from, to).every(
    ({ pos, lower }) => ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'ADV'].includes(pos) || lower === 'with' || lower === 'against',
  );

const AGAINST = new Set(['on', 'against', 'of', 'with']);

/** "Lorland's attack on Ostia", "talks with Ostia", "attack by rebels". */
function aroundNoun(trigger: Trigger, words: readonly Word[], mentions: readonly Placed[]): Around {
  const owner = mentions.findLast(({ end }) => end <= trigger.span.start && trigger.span.start - end <= 12) ?? null;
  const after = mentions.filter(({ start }) => start >= trigger.span.end && start - trigger.span.end <= 30);
  const agent = after.find(({ start }) => wordBefore(words, start)?.lower === 'by') ?? null;
  const object = after.find(({ start }) => AGAINST.has(wordBefore(words, start)?.lower ?? '')) ?? null;
  const owns =
    owner &&
    wordsBetween(words, owner.end, trigger.span.start).every(
      ({ pos, lower }) => pos === 'ADJ' || pos === 'PART' || lower === "'s" || pos === 'NOUN',
    );
  return { subject: owns ? owner : null, object, agent };
}
