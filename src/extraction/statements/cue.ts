/** What a cue means: its lemma, its speech act, and whether it says no or holds an answer back. */
import { ANSWERING, CUES } from '../../lexicon/cues.js';
import type { Span } from '../../text/span.js';
import type { SpeechAct } from '../../text/terms.js';
import { around, type Word, wordsIn } from '../words.js';

export type CueReading = {
  /** The lexicon's phrase, else the lemma of the word that carries the cue. */
  readonly lemma: string;
  /** Null where the lexicon does not know the cue. */
  readonly act: SpeechAct | null;
  /** "did not say", "never promised": the source is told not to do it. */
  readonly negated: boolean;
};

const NEGATIONS = new Set(['not', "n't", 'never', 'nor', 'neither', 'hardly', 'no']);
const UNWILLING = new Set(['decline', 'refuse']);
/** Words before a verb that belong to it: "had not yet been". */
const BEFORE_VERB = new Set(['AUX', 'ADV', 'PART']);
const LONGEST_PHRASE = 5;

export function readCue(words: readonly Word[], cue: Span): CueReading {
  const inside = wordsIn(words, cue);
  const { before, after } = around(words, cue);
  const head = headOf(inside);
  const phrase = longestPhrase(inside, after);
  const lemma = phrase ?? head?.lemma ?? '';
  const negated = inside.some(({ lower }) => NEGATIONS.has(lower)) || isNegated(before);
  const act = CUES.get(lemma) ?? null;
  if (withholds(inside, after, negated)) return { lemma, act: 'withhold', negated: false };
  return { lemma, act, negated };
}

/** The verb that carries the meaning: the last one that is no auxiliary, else a noun, else any word. */
const headOf = (inside: readonly Word[]): Word | undefined =>
  inside.find(({ pos, lemma }) => pos === 'VERB' && CUES.has(lemma)) ??
  inside.findLast(({ pos }) => pos === 'VERB') ??
  inside.find(({ lemma }) => CUES.has(lemma)) ??
  inside.find(({ pos }) => pos === 'NOUN' || pos === 'ADJ') ??
  inside[0];

/** The longest phrase of the lexicon that begins in the cue; it may go on after it, as "call" in "called on him to". */
function longestPhrase(inside: readonly Word[], after: readonly Word[]): string | null {
  const lemmas = [...inside, ...after.slice(0, 2)].map(({ lemma }) => lemma);
  let longest: string | null = null;
  for (let start = 0; start < inside.length; start += 1)
    for (let end = start + 2; end <= Math.min(lemmas.length, start + LONGEST_PHRASE); end += 1) {
      const phrase = lemmas.slice(start, end).join(' ');
      if (CUES.has(phrase) && phrase.length > (longest?.length ?? 0)) longest = phrase;
    }
  return longest;
}

function isNegated(before: readonly Word[]): boolean {
  for (const word of before.toReversed()) {
    if (NEGATIONS.has(word.lower)) return true;
    if (!BEFORE_VERB.has(word.pos)) return false;
  }
  return false;
}

/** "declined to say", "refused to take questions", "did not respond", "would not comment". */
function withholds(inside: readonly Word[], after: readonly Word[], negated: boolean): boolean {
  const unwilling = inside.findIndex(({ lemma }) => UNWILLING.has(lemma));
  if (unwilling >= 0) {
    const verb = [...inside.slice(unwilling + 1), ...after.slice(0, 4)].find(
      ({ pos, lower }) => pos !== 'PART' && pos !== 'ADV' && lower !== 'to',
    );
    return verb !== undefined && (ANSWERING.has(verb.lemma) || verb.pos === 'NOUN');
  }
  return (
    negated &&
    inside.some(({ lemma }) =>
      ['comment', 'respond', 'reply', 'answer', 'draw', 'elaborate', 'discuss', 'disclose', 'specify', 'say', 'confirm'].includes(lemma),
    )
  );
}
