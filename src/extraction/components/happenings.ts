/** Finds events: what is told to have happened, to whom, when and where, and how far the article vouches for it. */
import type { Chain, Document, Happening, Paragraph, TimeExpression, Utterance } from '../../document/document.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { Component } from '../component.js';
import { factualityOf, tellersOf, withDisputes } from '../events/factuality.js';
import { type Participant, participantsOf } from '../events/participants.js';
import { type Trigger, triggersIn } from '../events/triggers.js';
import { type Placed, placedMentions } from '../statements/about.js';
import { type Word, wordsOf } from '../words.js';

const NEEDS = ['chains', 'utterances', 'times', 'tokens', 'tags', 'sentences', 'paragraphs'] as const;
type Read = Document<(typeof NEEDS)[number]>;

/** In text order. A verb that is itself a cue ("accused") is an event whose actor is the source. */
export const happenings = {
  name: 'happenings',
  version: '1',
  needs: NEEDS,
  adds: ['happenings'],
  annotate: (document) => ({ happenings: happeningsOf(document) }),
} as const satisfies Component<(typeof NEEDS)[number], 'happenings'>;

/** How sure a trigger is: verbs tell what happened, nouns often name a kind of thing. */
const SURE = { verb: 0.8, noun: 0.6 };

function happeningsOf(document: Read): readonly Happening[] {
  const { text, tokens, tags, chains } = document;
  const words = wordsOf(text, tokens, tags);
  const mentions = placedMentions(chains);
  const triggers = told(triggersIn(words, cuesOf(document.utterances)), document.paragraphs);
  const drafts = triggers.map((trigger) => draftOf(trigger, { document, words, mentions, triggers }));
  return withDisputes(drafts).map(({ lemma: _, chains: __, ...happening }) => happening);
}

const cuesOf = (utterances: readonly Utterance[]) => {
  const cues = utterances.flatMap(({ cue }) => cue ?? []);
  return cues.filter((cue, index) => cues.findIndex(({ span }) => span.start === cue.span.start) === index);
};

/** Without captions and bylines, and without nouns that only name again what was told before: "the attack". */
function told(triggers: readonly Trigger[], paragraphs: readonly Paragraph[]): readonly Trigger[] {
  const aside = paragraphs.filter(({ part }) => part === 'boilerplate' || part === 'dateline');
  return triggers.filter((trigger, index) => {
    if (aside.some((paragraph) => contains(paragraph, trigger.span))) return false;
    return trigger.verb || !triggers.slice(0, index).some((other) => other.type === trigger.type && other.mode === trigger.mode);
  });
}

type Ground = {
  readonly document: Read;
  readonly words: readonly Word[];
  readonly mentions: readonly Placed[];
  readonly triggers: readonly Trigger[];
};

function draftOf(trigger: Trigger, { document, words, mentions, triggers }: Ground) {
  const { utterances, sentences, chains, times } = document;
  const sentence = sentences.find((whole) => contains(whole, trigger.span)) ?? trigger.span;
  const tellers = tellersOf(utterances, trigger.span);
  const speech = utterances.find(({ cue }) => cue && overlaps(cue.span, trigger.span));
  const participants = speech ? speakers(speech, mentions) : participantsOf(trigger, { words, mentions, sentence });
  const place = placeOf(trigger, { words, mentions, sentence, chains });
  return {
    lemma: trigger.lemma,
    chains: participants.map(({ chain }) => chain),
    type: trigger.type,
    mode: trigger.mode,
    trigger: trigger.span,
    participants,
    date: dateOf(trigger, { sentence, times, triggers, utterances }),
    place,
    factuality: factualityOf(
      tellers.map((index) => utterances[index] as Utterance),
      trigger.head,
      words,
    ),
    utterances: tellers,
    confidence: trigger.verb ? SURE.verb : SURE.noun,
  };
}

/** Of an act of speech: who speaks, and whom it is aimed at. */
function speakers({ source, about, cue, content }: Utterance, mentions: readonly Placed[]): readonly Participant[] {
  if (source === null) return [];
  const actors = [source.chain, ...source.also].map((chain) => ({ chain, role: 'actor' as const, span: source.span }));
  const aimed = about.flatMap(({ target, chain }) => {
    const mention = mentions.find(
      (other) => other.chain === chain && (content.some((span) => overlaps(span, other)) || other.start >= (cue?.span.end ?? 0)),
    );
    if (!target || !mention || actors.some((actor) => actor.chain === chain)) return [];
    return [{ chain, role: 'recipient' as const, span: { start: mention.start, end: mention.end } }];
  });
  return [...actors, ...aimed];
}

type Where = {
  readonly sentence: Span;
  readonly times: readonly TimeExpression[];
  readonly triggers: readonly Trigger[];
  readonly utterances: readonly Utterance[];
};

/** The time in the sentence that lies nearest to this trigger of all, on the same side of a content's edge. */
function dateOf(trigger: Trigger, { sentence, times, triggers, utterances }: Where): Happening['date'] {
  const inside = tellersOf(utterances, trigger.span).join();
  const near = times.filter((time) => contains(sentence, time) && tellersOf(utterances, time).join() === inside);
  const others = triggers.filter(({ span }) => contains(sentence, span));
  const own = near.find((time) => others.every(({ span }) => gap(time, trigger.span) <= gap(time, span)));
  return own ? { ...own.when, span: { start: own.start, end: own.end } } : null;
}

const gap = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : a.start - b.end);

const IN = new Set(['in', 'at', 'near', 'outside', 'inside', 'off']);

/** The first place or country that "in" or the like leads, after the trigger, else before it; null where the sentence names none. */
function placeOf(
  trigger: Trigger,
  { words, mentions, sentence, chains }: { words: readonly Word[]; mentions: readonly Placed[]; sentence: Span; chains: readonly Chain[] },
): number | null {
  const led = mentions.filter((mention) => {
    const kind = chains[mention.chain]?.kind;
    if ((kind !== 'Place' && kind !== 'Country') || !contains(sentence, mention)) return false;
    return IN.has(words.findLast(({ end }) => end <= mention.start)?.lower ?? '');
  });
  return (led.find(({ start }) => start >= trigger.span.end) ?? led[0])?.chain ?? null;
}
