/** Finds events: what is told to have happened, to whom, when and where, and how far the article vouches for it. */
import type { Document, EventTrigger, Happening, Paragraph, Utterance } from '../../document/document.js';
import { byPosition, type Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import { component } from '../component.js';
import { argumentsOf } from '../events/arguments.js';
import { triggerConfidence } from '../events/confidence.js';
import { factualityOf, tellersAmong } from '../events/factuality.js';
import { isNewEvent } from '../events/new-event.js';
import { participantsOf, speakersOf, toldIn } from '../events/participants.js';
import { sameEvents, type Telling, type Told } from '../events/same-event.js';
import { type Scene, scenesOf } from '../events/scene.js';
import { speechMode } from '../events/speech-mode.js';
import { SPEECH_EVENTS, type Trigger, triggersIn } from '../events/triggers.js';
import { datesIn, placesIn } from '../events/where-and-when.js';
import { type Quotation, quotationsIn } from '../quotations.js';
import type { Placed } from '../statements/about.js';

const NEEDS = ['chains', 'utterances', 'times', 'tokens', 'tags', 'sentences', 'paragraphs', 'eventScores'] as const;
type Read = Document<(typeof NEEDS)[number]>;

/** Events in the order of their first mention. A verb that is itself a cue ("accused") is an event whose actor is the source. */
export const happenings = component({
  name: 'happenings',
  version: '5',
  needs: NEEDS,
  adds: ['happenings', 'triggers'],
  annotate: (document) => {
    const ground = groundOf(document);
    const found = scenesOf(document).map((scene) => tellingsIn(scene, ground));
    const told = sameEvents(
      found.flatMap(({ tellings }) => tellings),
      document.chains,
    ).filter(concernsAnyone);
    return {
      happenings: told.map(({ happening }) => happening),
      triggers: triggersOf(
        told,
        found.flatMap(({ triggers }) => triggers),
      ),
    };
  },
});

/** A document prepared for reading many events. */
type Ground = {
  readonly document: Read;
  readonly quotations: SpanIndex<Quotation>;
  readonly aside: SpanIndex<Paragraph>;
  readonly cues: SpanIndex<Span & { readonly span: Span; readonly lemma: string; readonly utterance: Utterance }>;
  readonly tellersOf: (span: Span) => readonly number[];
  /** Lemmas of all words. */
  readonly vocabulary: ReadonlySet<string>;
};

const groundOf = (document: Read): Ground => ({
  document,
  quotations: new SpanIndex(document.paragraphs.flatMap((paragraph) => quotationsIn(document.text, paragraph))),
  aside: new SpanIndex(document.paragraphs.filter(({ part }) => part === 'boilerplate' || part === 'dateline')),
  cues: new SpanIndex(
    document.utterances.flatMap((utterance) => (utterance.cue ? [{ ...utterance.cue.span, ...utterance.cue, utterance }] : [])),
  ),
  tellersOf: tellersAmong(document.utterances),
  vocabulary: new Set(document.tags.map(({ lemma }) => lemma.toLowerCase())),
});

/** All triggers of a sentence, and of those that the lexicon lists what they tell. Captions and bylines tell nothing. */
function tellingsIn(scene: Scene, ground: Ground): { readonly triggers: readonly Trigger[]; readonly tellings: readonly Telling[] } {
  const { document, cues, aside, tellersOf, vocabulary } = ground;
  const heard = cues.inside(scene.sentence);
  const triggers = triggersIn(scene, heard, vocabulary).filter(({ span }) => aside.around(span).length === 0);
  const listed = triggers.filter(({ sense }) => sense !== null && !(sense.type === 'STATEMENT' && heard.length > 0));
  const spans = listed.map(({ span }) => span);
  const place = { ...ground, scene, dateOf: datesIn(scene, spans, tellersOf), placeOf: placesIn(scene, document.chains, tellersOf) };
  return { triggers, tellings: listed.map((trigger) => tellingOf(trigger, place)) };
}

type Place = Ground & {
  readonly scene: Scene;
  readonly dateOf: (trigger: Span) => Happening['date'];
  readonly placeOf: (trigger: Span) => Placed | null;
};

function tellingOf(
  trigger: Trigger,
  { document: { utterances, paragraphs }, quotations, cues, tellersOf, scene, dateOf, placeOf }: Place,
): Telling {
  const { sense, span, head } = trigger;
  const tellers = tellersOf(span);
  const speech = SPEECH_EVENTS.has(sense?.type ?? 'OTHER') ? cues.overlapping(span)[0]?.utterance : undefined;
  const innermost = utterances[tellers.at(-1) ?? -1];
  const speakers = speech ? speakersOf(speech, scene.mentions) : [];
  const spoken = speakers.length > 0;
  const place = placeOf(span);
  const at = place ? [{ chain: place.chain, role: 'place' as const, span: { start: place.start, end: place.end } }] : [];
  const all = spoken ? speakers : participantsOf(trigger, scene);
  return {
    type: sense?.type ?? 'OTHER',
    mode: sense ? speechMode({ ...trigger, sense }, scene.words) : null,
    trigger,
    sentence: scene.sentence.start,
    part: paragraphs[scene.paragraph]?.part ?? 'body',
    isNew: isNewEvent(trigger, scene.words),
    arguments: argumentsOf(trigger, scene),
    participants: [...(innermost && !spoken ? toldIn(innermost.content, all, trigger, scene) : all), ...at],
    date: dateOf(span),
    place: place?.chain ?? null,
    factuality: factualityOf(
      tellers.map((index) => utterances[index] as Utterance),
      { head, scene, quoted: quotations.around(span).length > 0 },
    ),
    utterances: tellers,
    confidence: triggerConfidence(trigger),
  };
}

const UNTOLD: ReadonlySet<string> = new Set(['hypothetical', 'denied']);

/** What PLOVER has no type for is an event where it is told by a verb and did happen, or where somebody, a place or a day is named: not "nobody will die". */
const concernsAnyone = ({ happening: { type, factuality, participants, place, date }, tellings }: Told): boolean =>
  type !== 'OTHER' ||
  participants.length > 0 ||
  (!UNTOLD.has(factuality) && (place !== null || date !== null || tellings.some(({ trigger }) => trigger.verb)));

function triggersOf(told: readonly Told[], triggers: readonly Trigger[]): readonly EventTrigger[] {
  const happening = new Map(told.flatMap(({ tellings }, index) => tellings.map(({ trigger }) => [trigger, index] as const)));
  return triggers
    .map((trigger) => ({ ...trigger.span, happening: happening.get(trigger) ?? null, confidence: triggerConfidence(trigger) }))
    .sort(byPosition);
}
