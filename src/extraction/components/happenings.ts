/** Finds events: what is told to have happened, to whom, when and where, and how far the article vouches for it. */
import type { Document, Happening, Paragraph, Utterance } from '../../document/document.js';
import { grouped } from '../../text/grouped.js';
import type { Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { component } from '../component.js';
import { factualityOf, tellersAmong, withDisputes } from '../events/factuality.js';
import { participantsOf, speakersOf, toldIn } from '../events/participants.js';
import { type Scene, scenesOf } from '../events/scene.js';
import { type Trigger, triggersIn } from '../events/triggers.js';
import { datesIn, placesIn } from '../events/where-and-when.js';
import { type Quotation, quotationsIn } from '../quotations.js';

const NEEDS = ['chains', 'utterances', 'times', 'tokens', 'tags', 'sentences', 'paragraphs'] as const;
type Read = Document<(typeof NEEDS)[number]>;

/** In text order. A verb that is itself a cue ("accused") is an event whose actor is the source. */
export const happenings = component({
  name: 'happenings',
  version: '1',
  needs: NEEDS,
  adds: ['happenings'],
  annotate: (document) => ({ happenings: happeningsOf(document) }),
});

/** How sure a trigger is: verbs tell what happened, nouns often name a kind of thing. */
const SURE = { verb: 0.8, noun: 0.6 };

function happeningsOf(document: Read): readonly Happening[] {
  const ground = groundOf(document);
  const found = scenesOf(document).flatMap((scene) =>
    triggersIn(scene.words, ground.cues.inside(scene.sentence)).map((trigger) => ({ trigger, scene })),
  );
  const told = grouped(withoutRepeats(found, document.paragraphs).map(({ trigger, scene }) => [scene, trigger] as const));
  const drafts = [...told].flatMap(([scene, triggers]) => {
    const spans = triggers.map(({ span }) => span);
    const place = { ...ground, scene, dateOf: datesIn(scene, spans, ground.tellersOf), placeOf: placesIn(scene, document.chains) };
    return triggers.map((trigger) => draftOf(trigger, place));
  });
  return withDisputes(drafts).map(({ lemma: _, chains: __, ...happening }) => happening);
}

/** A document prepared for reading many events. */
type Ground = {
  readonly document: Read;
  readonly quotations: SpanIndex<Quotation>;
  readonly cues: SpanIndex<Span & { readonly span: Span; readonly lemma: string; readonly utterance: Utterance }>;
  readonly tellersOf: (span: Span) => readonly number[];
};

const groundOf = (document: Read): Ground => ({
  document,
  quotations: new SpanIndex(document.paragraphs.flatMap((paragraph) => quotationsIn(document.text, paragraph))),
  cues: new SpanIndex(
    document.utterances.flatMap((utterance) => (utterance.cue ? [{ ...utterance.cue.span, ...utterance.cue, utterance }] : [])),
  ),
  tellersOf: tellersAmong(document.utterances),
});

/** Without captions and bylines, and without nouns that only name again what was told before: "the attack". */
function withoutRepeats<Found extends { readonly trigger: Trigger }>(
  found: readonly Found[],
  paragraphs: readonly Paragraph[],
): readonly Found[] {
  const aside = new SpanIndex(paragraphs.filter(({ part }) => part === 'boilerplate' || part === 'dateline'));
  const seen = new Set<string>();
  return found.filter(({ trigger }) => {
    if (aside.around(trigger.span).length > 0) return false;
    const key = `${trigger.type} ${trigger.lemma.slice(0, STEM)}`;
    const again = !trigger.verb && seen.has(key);
    seen.add(key);
    return !again;
  });
}

/** Letters in which a noun and its verb agree: "arrest" and "arrested", "invasion" and "invade". */
const STEM = 4;

type Place = Ground & {
  readonly scene: Scene;
  readonly dateOf: (trigger: Span) => Happening['date'];
  readonly placeOf: (trigger: Span) => Happening['place'];
};

function draftOf(trigger: Trigger, { document: { utterances }, quotations, cues, tellersOf, scene, dateOf, placeOf }: Place) {
  const { type, mode, lemma, span, head } = trigger;
  const tellers = tellersOf(span);
  const speech = cues.overlapping(span)[0]?.utterance;
  const innermost = utterances[tellers.at(-1) ?? -1];
  const all = speech ? speakersOf(speech, scene.mentions) : participantsOf(trigger, scene);
  const participants = innermost && !speech ? toldIn(innermost.content, all, trigger, scene) : all;
  const quoted = quotations.around(span).length > 0;
  return {
    lemma,
    chains: participants.map(({ chain }) => chain),
    type,
    mode,
    trigger: span,
    participants,
    date: dateOf(span),
    place: placeOf(span),
    factuality: factualityOf(
      tellers.map((index) => utterances[index] as Utterance),
      { head, scene, quoted },
    ),
    utterances: tellers,
    confidence: trigger.verb ? SURE.verb : SURE.noun,
  };
}
