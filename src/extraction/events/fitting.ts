/** Whether a word that the lexicon lists is told here in its sense, so that nothing is forced into a type: a flood that kills assaults nobody. */
import { BLASTS, BOMBS, MARKETS, MISHAPS, OTHER_NOUNS, OTHER_THINGS, PLAYED, SPORT } from '../../lexicon/event-misfits.js';
import type { EventSense } from '../../lexicon/event-triggers.js';
import type { Span } from '../../text/span.js';
import type { Word } from '../words.js';
import { argumentWords } from './argument-words.js';

type Found = {
  readonly head: number;
  readonly verb: boolean;
  readonly span: Span;
  readonly lemma: string;
  readonly sense: EventSense | null;
};

/** Harm that nobody need have meant. */
const HARMS = new Set(['kill', 'killing', 'destroy', 'sever', 'injure', 'wound', 'poison']);

/**
 * @param vocabulary - lemmas of the article.
 * @returns the sense, OTHER with the lemma for harm that nobody did, or null where the word tells no such event.
 */
export function fittingSense(found: Found, words: readonly Word[], vocabulary: ReadonlySet<string>): EventSense | null {
  const { sense, lemma, verb } = found;
  if (sense === null || sense.type === 'OTHER' || sense.type === 'STATEMENT') return isOtherNoun(found, words) ? null : sense;
  const { agent, patient } = argumentWords(found, words);
  const [first = lemma] = lemma.split(' ');
  if (verb && patient && OTHER_THINGS.get(first)?.has(patient.lemma)) return null;
  if (!verb && isOtherNoun(found, words)) return null;
  if (PLAYED.has(first) && isPlayed(words, vocabulary)) return null;
  if (agent === null || !verb) return sense;
  if (isMishap(agent, vocabulary, agent === words[0])) return HARMS.has(first) ? { type: 'OTHER', mode: first } : null;
  return agent.pos !== 'PROPN' && MARKETS.has(agent.lemma) ? null : sense;
}

const isOtherNoun = ({ head, verb, lemma }: Found, words: readonly Word[]): boolean =>
  !verb && (OTHER_NOUNS.get(lemma)?.has(words[head - 1]?.lemma ?? '') ?? false);

/** An explosion is one unless the article tells of a bomb or the like. */
const isMishap = ({ lemma, pos }: Word, vocabulary: ReadonlySet<string>, opens: boolean): boolean =>
  (pos !== 'PROPN' || opens) && (MISHAPS.has(lemma) || (BLASTS.has(lemma) && ![...BOMBS].some((word) => vocabulary.has(word))));

/** Words of sport that make an article one of sport. */
const A_FEW = 3;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

const isPlayed = (words: readonly Word[], vocabulary: ReadonlySet<string>): boolean =>
  words.some(({ lower }) => SCORE.test(lower)) || [...SPORT].filter((word) => vocabulary.has(word)).length >= A_FEW;
