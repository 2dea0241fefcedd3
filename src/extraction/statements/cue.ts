/** What a cue means: its lemma, its speech act, and whether it says no or holds an answer back. */
import { CUE_FRAMES, FACTIVES, type Frame } from '../../lexicon/cue-frames.js';
import { ACT_IN_FRAME, ANSWERING, CUES, TELLING } from '../../lexicon/cues.js';
import type { Span } from '../../text/span.js';
import type { SpeechAct } from '../../text/terms.js';
import { OF_THE_VERB } from '../voice.js';
import { around, baseForms, type Word, wordsIn } from '../words.js';
import { frameOf } from './frame.js';

export type CueReading = {
  /** The lexicon's phrase, else the lemma of the word that carries the cue. */
  readonly lemma: string;
  /** Null where the lexicon does not know the cue. */
  readonly act: SpeechAct | null;
  /** "did not say", "never promised": the source is told not to do it. */
  readonly negated: boolean;
  readonly frame: Frame;
  /** Whether the frame and not the verb alone makes the act: "agreed that", "told him to". */
  readonly framed: boolean;
};

const NEGATIONS = new Set(['not', "n't", 'never', 'nor', 'neither', 'hardly', 'no']);
const UNWILLING = new Set(['decline', 'refuse']);
const LONGEST_PHRASE = 5;

/** @param content - the words that are reported. */
export function readCue(words: readonly Word[], cue: Span, content: readonly Word[]): CueReading {
  const inside = wordsIn(words, cue);
  const { before, after } = around(words, cue);
  const lemma = cueLemma(words, cue);
  const negated = inside.some(({ lower }) => NEGATIONS.has(lower)) || isNegated(before);
  const frame = frameOf(lemma, inside, content);
  if (withholds(inside, after, negated)) return { lemma, act: 'withhold', negated: false, frame, framed: false };
  // Not to know a thing does not make it untrue, and not to admit it says nothing.
  if (negated && FACTIVES.has(lemma)) return { lemma, act: isSpoken(lemma) ? 'withhold' : 'believe', negated: false, frame, framed: false };
  const framed = ACT_IN_FRAME[frame]?.get(lemma);
  return { lemma, act: framed ?? CUES.get(lemma) ?? null, negated, frame, framed: framed !== undefined };
}

/** The lexicon's phrase, else the lemma of the word that carries the cue. */
export function cueLemma(words: readonly Word[], cue: Span): string {
  const inside = wordsIn(words, cue);
  const { after } = around(words, cue);
  return longestPhrase(inside, after) ?? partedPhrase(inside, after) ?? headLemma(inside);
}

/** Whether the cue can stand with words in quotation marks: "admitted", not "knew". */
const isSpoken = (lemma: string): boolean => CUE_FRAMES.get(lemma)?.frames.has('quote') ?? false;

/** What the narrator vouches for: "learnt that the dam had burst". Who admits or reveals it still says it. */
export const isKnown = (lemma: string): boolean => FACTIVES.has(lemma) && !isSpoken(lemma);

const lexiconForm = (word: Word): string | null => baseForms(word).find((form) => CUES.has(form)) ?? null;

/** Not "says, laughing". */
const TELLS_MORE: ReadonlySet<SpeechAct | undefined> = new Set<SpeechAct>(['request', 'accuse', 'deny', 'warn']);

/** Verbs that leave the meaning to their noun: "voiced concern", "gave assurances". */
const LIGHT = new Set(['express', 'voice', 'give', 'make', 'issue', 'raise', 'share', 'deliver']);

/** The noun of a light verb, else the verb that carries the meaning: the first that the lexicon knows, else any word that it knows, else the last verb. */
function headLemma(inside: readonly Word[]): string {
  const unwilling = inside.find(({ lemma }) => UNWILLING.has(lemma));
  const known = (words: readonly Word[]) => words.map(lexiconForm).find((form) => form !== null);
  const verbs = inside.filter(({ pos }) => pos === 'VERB');
  // "Has written to the minister asking for": the last tells what the letter does.
  const participle = verbs
    .slice(1)
    .filter((verb) => verb.lower.endsWith('ing') && baseForms(verb).some((form) => TELLS_MORE.has(CUES.get(form))));
  return (
    unwilling?.lemma ??
    known(participle) ??
    known(inside.filter(({ pos }) => pos === 'NOUN' && verbs.some(({ lemma }) => LIGHT.has(lemma)))) ??
    known(verbs) ??
    known(inside) ??
    (verbs.at(-1) ?? inside.find(({ pos }) => pos === 'NOUN') ?? inside[0])?.lemma ??
    ''
  );
}

/** "Brushed the claim aside": a verb and its particle with a short object between them. */
function partedPhrase(inside: readonly Word[], after: readonly Word[]): string | null {
  const verb = inside.findLast(({ pos }) => pos === 'VERB');
  const object = after.slice(0, LONGEST_OBJECT);
  const particle = object.find(({ lower }) => PARTICLES.has(lower));
  if (!verb || !particle || object.slice(0, object.indexOf(particle)).some(({ pos }) => !OBJECT.has(pos))) return null;
  const phrase = `${verb.lemma} ${particle.lower}`;
  return CUES.has(phrase) ? phrase : null;
}

const PARTICLES = new Set(['aside', 'off', 'out', 'down', 'away']);
const LONGEST_OBJECT = 5;
const OBJECT = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART']);

/** The longest phrase of the lexicon that begins in the cue; it may go on after it, as "call" in "called on him to". */
function longestPhrase(inside: readonly Word[], after: readonly Word[]): string | null {
  const words = [...inside, ...after.slice(0, 2)];
  const phrases = [...inside.keys()].flatMap((start) =>
    words.slice(start + 1, start + LONGEST_PHRASE).flatMap((_, more) => {
      const phrase = words.slice(start, start + more + 2);
      // A compound is one word in the lexicon and three tokens here: "non-committal".
      // "ruled it out"
      const verb = phrase.filter(({ pos }) => pos !== 'PRON');
      return [phrase.map(({ lemma }) => lemma), phrase.map(({ lower }) => lower), verb.map(({ lemma }) => lemma)].map((words) =>
        words.join(' ').replaceAll(' - ', '-'),
      );
    }),
  );
  return phrases.filter((phrase) => CUES.has(phrase)).sort((a, b) => b.length - a.length)[0] ?? null;
}

function isNegated(before: readonly Word[]): boolean {
  // "Neither Okoro nor Lind would comment"
  const neither = before.findLastIndex(({ lower }) => lower === 'neither');
  const subject = before.slice(neither + 1).filter(({ pos }) => !OF_THE_VERB.has(pos));
  if (neither >= 0 && subject.every(({ pos }) => pos !== 'VERB') && subject.some(({ lower }) => lower === 'nor')) return true;
  for (const word of before.toReversed()) {
    if (NEGATIONS.has(word.lower)) return true;
    if (!OF_THE_VERB.has(word.pos)) return false;
  }
  return false;
}

/** "declined to say", "refused to answer", "did not respond", "did not mention": nothing was said, which denies nothing. */
function withholds(inside: readonly Word[], after: readonly Word[], negated: boolean): boolean {
  const unwilling = inside.findIndex(({ lemma }) => UNWILLING.has(lemma));
  if (unwilling >= 0) {
    const verb = [...inside.slice(unwilling + 1), ...after.slice(0, 4)].find(
      ({ pos, lower }) => pos !== 'PART' && pos !== 'ADV' && lower !== 'to',
    );
    return verb !== undefined && ANSWERING.has(verb.lemma);
  }
  return negated && inside.some(({ lemma }) => TELLING.has(lemma));
}
