/** Finds the words that tell an event, and the sense in which the lexicon lists them. */
import { ACTIVE_EVENTS, AMBIGUOUS_EVENTS, NO_EVENT_BEFORE } from '../../lexicon/event-ambiguities.js';
import { type EventSense, NOUN_EVENTS, VERB_EVENTS } from '../../lexicon/event-triggers.js';
import { byPosition, type Span } from '../../text/span.js';
import { SpanIndex } from '../../text/span-index.js';
import type { EventType } from '../../text/terms.js';
import { isPassive } from '../voice.js';
import { firstEndingAfter, type Word } from '../words.js';
import { fittingSense } from './fitting.js';
import type { Scene } from './scene.js';
import { verbPhraseAt } from './verb-phrases.js';

export type Trigger = {
  readonly span: Span;
  /** The verb or noun that stands for the event, by index into the words of its sentence. */
  readonly head: number;
  readonly verb: boolean;
  readonly lemma: string;
  /** Null where the lexicon does not list it. */
  readonly sense: EventSense | null;
  /** That the head heads the mention of an event, as the model of event words has it. */
  readonly score: number;
};

const LONGEST_NOUN = 3;
/** Before a verb these make it no event: "failed to meet", "without meeting". */
const EMPTIES = new Set(['fail', 'without', 'instead']);

/** Words with this score or more tell an event though no list has them. Chosen on MEANTIME, as is the next. */
const TELLS = 0.7;
/** Words of the lexicon need less: below it they are another word, as "allies" is not the verb. */
const DOUBTFUL = 0.1;

/** Types of event that are acts of speech, so that a cue can be their trigger. */
export const SPEECH_EVENTS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);

type Scored = Pick<Scene, 'words' | 'scores'>;

/** A cue as the utterances hold it. */
type Cue = { readonly span: Span; readonly lemma: string };

/**
 * In text order; no two overlap. A cue that accuses, asks, rejects or threatens is a trigger whatever its part of speech.
 *
 * @param cues - those of the scene.
 * @param vocabulary - lemmas of the article: among workers a strike is none of drones.
 */
export function triggersIn(scene: Scored, cues: readonly Cue[], vocabulary: ReadonlySet<string>): readonly Trigger[] {
  // Two statements can share a cue: "urged her to go and to apologise".
  const each = cues.filter(({ span }, index) => cues.findIndex((other) => other.span.start === span.start) === index);
  const spoken = each.flatMap((cue) => spokenTrigger(scene, cue) ?? []);
  const listed = beside(spoken, listedTriggers(scene, vocabulary));
  const others = beside([...spoken, ...listed], unlistedTriggers(scene));
  return [...spoken, ...listed, ...others].sort((a, b) => byPosition(a.span, b.span));
}

function beside(taken: readonly Trigger[], more: readonly Trigger[]): readonly Trigger[] {
  const index = new SpanIndex(taken.map(({ span }) => span));
  return more.filter(({ span }) => index.overlapping(span).length === 0);
}

function spokenTrigger({ words, scores }: Scored, { span, lemma }: Cue): Trigger | null {
  const sense = VERB_EVENTS.get(lemma);
  if (!sense || !SPEECH_EVENTS.has(sense.type)) return null;
  const first = firstEndingAfter(words, span.start);
  // Of "may call for" and "had demanded", the verb.
  const verb = words.slice(first).findIndex(({ pos, start }) => pos === 'VERB' && start < span.end);
  const head = first + Math.max(0, verb);
  if (NO_EVENT_BEFORE.get(lemma)?.has(words[head + 1]?.lower ?? '')) return null;
  return head < words.length ? { sense, span, head, verb: true, lemma, score: scores[head] ?? 0 } : null;
}

/** Without those that the list takes for what they are not; a word that the model is sure of is found again, as one that no list has. */
function listedTriggers(scene: Scored, vocabulary: ReadonlySet<string>): readonly Trigger[] {
  const { words } = scene;
  const found: Trigger[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const trigger = verbAt(scene, at, vocabulary) ?? nounAt(scene, at, vocabulary);
    if (!trigger || trigger.score < DOUBTFUL) continue;
    const sense = fittingSense(trigger, words, vocabulary);
    if (sense) found.push({ ...trigger, sense });
    while ((words[at + 1]?.start ?? Number.POSITIVE_INFINITY) < trigger.span.end) at += 1;
  }
  return found;
}

/** Of an ambiguous word the reading that more words of the article speak for; where none does, what the list says. */
function senseAmong(vocabulary: ReadonlySet<string>, lemma: string, list: ReadonlyMap<string, EventSense>): EventSense | undefined {
  const readings = (AMBIGUOUS_EVENTS.get(lemma) ?? []).map(({ sense, among }) => ({
    sense,
    count: [...among].filter((word) => vocabulary.has(word)).length,
  }));
  const best = readings.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.sense : list.get(lemma);
}

const unlistedTriggers = ({ words, scores }: Scored): readonly Trigger[] =>
  words.flatMap(({ start, end, pos, lemma }, head) =>
    (scores[head] as number) >= TELLS
      ? [{ span: { start, end }, head, verb: pos === 'VERB', lemma, sense: null, score: scores[head] as number }]
      : [],
  );

function verbAt({ words, scores }: Scored, at: number, vocabulary: ReadonlySet<string>): Trigger | null {
  const word = words[at] as Word;
  if (!isVerb(word, scores[at] as number) || describes(words, at) || isToBlame(words, at)) return null;
  if (NO_EVENT_BEFORE.get(word.lemma)?.has(words[at + 1]?.lower ?? '') || (ACTIVE_EVENTS.has(word.lemma) && isPassive(at, words)))
    return null;
  const [phrase, last] = verbPhraseAt(words, at);
  const sense = senseAmong(vocabulary, phrase, VERB_EVENTS);
  if (!sense || EMPTIES.has(words[at - 2]?.lemma ?? '')) return null;
  const span = { start: word.start, end: (words[last] as Word).end };
  return { sense, span, head: at, verb: true, lemma: phrase, score: scores[at] as number };
}

/** The tagger takes "arrested" after "been" for an adjective where it closes the sentence; the model of event words is not misled. */
const isVerb = ({ pos, lower }: Word, score: number): boolean =>
  pos === 'VERB' || (pos === 'ADJ' && lower.endsWith('ed') && score >= TELLS);

/** "Who is to blame" blames nobody. */
const isToBlame = (words: readonly Word[], at: number): boolean => words[at - 1]?.lower === 'to' && words[at - 2]?.lemma === 'be';

/** A participle that only describes the noun after it: "the occupied city". */
const describes = (words: readonly Word[], at: number): boolean =>
  /(?:ed|ing)$/.test(words[at]?.lower ?? '') &&
  ['DET', 'ADJ', 'ADP', 'ADV'].includes(words[at - 1]?.pos ?? '') &&
  ['DET', 'ADJ', 'ADP'].includes(words[at - (words[at - 1]?.pos === 'ADV' ? 2 : 1)]?.pos ?? '') &&
  ['NOUN', 'PROPN', 'ADJ'].includes(words[at + 1]?.pos ?? '');

function nounAt({ words, scores }: Scored, at: number, vocabulary: ReadonlySet<string>): Trigger | null {
  const first = words[at] as Word;
  for (let length = LONGEST_NOUN; length >= 1; length -= 1) {
    const inside = words.slice(at, at + length);
    const last = inside.at(-1) as Word;
    if (inside.length < length || last.pos !== 'NOUN' || modifies(words, at + length - 1)) continue;
    const lemma = inside.map((word) => word.lemma).join(' ');
    const sense = senseAmong(vocabulary, lemma, NOUN_EVENTS);
    // "talk" is idle, "talks" are held; "sales" are what a shop takes.
    if (!sense || (lemma === 'talk' && last.lower !== 'talks') || (lemma === 'sale' && last.lower === 'sales')) continue;
    const head = at + length - 1;
    return { sense, span: { start: first.start, end: last.end }, head, verb: false, lemma, score: scores[head] as number };
  }
  return null;
}

/** A noun that only names the kind of the next one: "arrest warrant", "protest song". */
const modifies = (words: readonly Word[], at: number): boolean => words[at + 1]?.pos === 'NOUN';
