/** The frame in which a cue stands: what kind of words its content is. */
import { CUE_FRAMES, type Frame } from '../../lexicon/cue-frames.js';
import { isVerb, type Word } from '../words.js';

const QUESTIONS = new Set(['whether', 'if', 'who', 'whom', 'whose', 'what', 'why', 'how', 'when', 'where', 'which']);

/** @param lemma - the cue's, as the lexicon lists it. @param inside - the cue's words. @param content - in text order. */
export function frameOf(lemma: string, inside: readonly Word[], content: readonly Word[]): Frame {
  const spoken = content.filter(({ pos }) => pos !== 'PUNCT');
  const [first, second] = spoken[0]?.lower === 'not' ? spoken.slice(1) : spoken;
  if (/^["“«‘]/.test(content[0]?.lower ?? '')) return 'quote';
  if (first === undefined) return 'object';
  if (first.lower === 'that') return 'that';
  if (first.lower === 'to' && second !== undefined && isBare(second)) return 'to';
  if (inside.at(-1)?.lower === 'to' && isBare(first)) return 'to';
  if (first.lower.endsWith('ing') && first.pos === 'VERB') return 'ing';
  if (QUESTIONS.has(first.lower)) return 'question';
  if (CUE_FRAMES.get(lemma)?.addressee === 'bare' && isToldTo(spoken)) return 'to';
  return spoken.some(isVerb) ? 'that' : 'object';
}

const isBare = (word: Word): boolean => isVerb(word) && word.lower === word.lemma;

/** "troops to leave the valley": the one who is told, and an infinitive before any other verb. */
function isToldTo(content: readonly Word[]): boolean {
  const verb = content.findIndex(isVerb);
  return verb > 0 && content.slice(0, verb).some(({ lower }) => lower === 'to') && isBare(content[verb] as Word);
}
