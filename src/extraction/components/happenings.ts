/** Finds events: what is told to have happened, to whom, when and where, and how far the article vouches for it. */
import type { Document, Happening, Paragraph, Utterance } from '../../document/document.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import { component } from '../component.js';
import { factualityOf, tellersOf, withDisputes } from '../events/factuality.js';
import { participantsOf, speakersOf } from '../events/participants.js';
import { type Scene, scenesOf } from '../events/scene.js';
import { type Trigger, triggersIn } from '../events/triggers.js';
import { dateOf, placeOf } from '../events/where-and-when.js';
import { quotationsIn } from '../quotations.js';

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
  const quotations = document.paragraphs.flatMap((paragraph) => quotationsIn(document.text, paragraph));
  const cues = document.utterances.flatMap(({ cue }) => cue ?? []);
  const found = scenesOf(document).flatMap((scene) =>
    triggersIn(
      scene.words,
      cues.filter(({ span }) => contains(scene.sentence, span)),
    ).map((trigger) => ({ trigger, scene })),
  );
  const told = withoutRepeats(found, document.paragraphs);
  const drafts = told.map(({ trigger, scene }) => {
    const others = told.flatMap((other) => (other.scene === scene ? [other.trigger.span] : []));
    return draftOf(trigger, { document, scene, others, quotations });
  });
  return withDisputes(drafts).map(({ lemma: _, chains: __, ...happening }) => happening);
}

/** Without captions and bylines, and without nouns that only name again what was told before: "the attack". */
function withoutRepeats<Found extends { readonly trigger: Trigger }>(
  found: readonly Found[],
  paragraphs: readonly Paragraph[],
): readonly Found[] {
  const aside = paragraphs.filter(({ part }) => part === 'boilerplate' || part === 'dateline');
  const seen = new Set<string>();
  return found.filter(({ trigger }) => {
    if (aside.some((paragraph) => contains(paragraph, trigger.span))) return false;
    const key = `${trigger.type} ${trigger.lemma.slice(0, STEM)}`;
    const again = !trigger.verb && seen.has(key);
    seen.add(key);
    return !again;
  });
}

/** Letters in which a noun and its verb agree: "arrest" and "arrested", "invasion" and "invade". */
const STEM = 4;

type Ground = { readonly document: Read; readonly scene: Scene; readonly others: readonly Span[]; readonly quotations: readonly Span[] };

function draftOf(trigger: Trigger, { document, scene, others, quotations }: Ground) {
  const { utterances, chains } = document;
  const { type, mode, lemma, span, head } = trigger;
  const tellers = tellersOf(utterances, span);
  const speech = utterances.find(({ cue }) => cue && overlaps(cue.span, span));
  const participants = speech ? speakersOf(speech, scene.mentions) : participantsOf(trigger, scene);
  const quoted = quotations.some((quotation) => contains(quotation, span));
  return {
    lemma,
    chains: participants.map(({ chain }) => chain),
    type,
    mode,
    trigger: span,
    participants,
    date: dateOf(span, scene, others, (time) => tellersOf(utterances, time).join() === tellers.join()),
    place: placeOf(span, scene, chains),
    factuality: factualityOf(
      tellers.map((index) => utterances[index] as Utterance),
      { head, words: scene.words, quoted },
    ),
    utterances: tellers,
    confidence: trigger.verb ? SURE.verb : SURE.noun,
  };
}
