/** Whether a content calls untrue what others say. */
import { CALLED_UNTRUE, CLAIMS } from '../../lexicon/cues.js';
import type { Word } from '../words.js';
import { NO } from './main-clause.js';

/** "The allegations are baseless", "her claim that taxes fell was false", "That is a lie": what others say is called untrue. */
export function callsUntrue(content: readonly Word[]): boolean {
  if (isRetort(content) || isCorrection(content)) return true;
  const claim = content.findIndex(({ lemma, pos }) => pos === 'NOUN' && CLAIMS.has(lemma));
  const verb = content.findIndex(({ lemma }, at) => at > claim && lemma === 'be' && content.slice(at + 1, at + 5).some(isUntrue));
  return claim >= 0 && verb > claim && !content.slice(verb, verb + 3).some(({ lower }) => NO.has(lower));
}

/** "That is a lie", "this is simply not true": not "it is wrong to wait", which tells of something else. */
function isRetort(content: readonly Word[]): boolean {
  const [subject, verb, ...rest] = content.filter(({ pos }) => pos !== 'PUNCT');
  if (!POINTING.has(subject?.lower ?? '') || (verb?.lemma !== 'be' && verb?.lower !== "'s")) return false;
  const at = rest.findIndex((word) => isUntrue(word) || word.lower === 'true');
  const [before, word, next] = [rest.slice(0, at), rest[at], rest[at + 1]];
  if (word === undefined || at > RETORT || next?.lower === 'to' || next?.lower === 'that' || next?.lower === 'for') return false;
  return before.some(({ lower }) => NO.has(lower)) === (word.lower === 'true');
}

/** "It is not true that the gates were open", "there is no truth in the report". */
function isCorrection(content: readonly Word[]): boolean {
  const [subject, verb, ...rest] = content.filter(({ pos, lower }) => pos !== 'PUNCT' && lower !== 'that');
  if (verb?.lemma !== 'be' && verb?.lower !== "'s") return false;
  const at = rest.slice(0, RETORT).findIndex((word) => isUntrue(word) || word.lower === 'true' || word.lower === 'truth');
  const word = rest[at];
  const says = rest.slice(0, Math.max(0, at)).some(({ lower }) => NO.has(lower));
  if (word === undefined) return false;
  if (subject?.lower === 'there') return word.lower === 'truth' && says;
  const next = content[content.indexOf(word) + 1]?.lower;
  return subject?.lower === 'it' && next === 'that' && says === (word.lower === 'true') && !says === isUntrue(word);
}

const POINTING = new Set(['that', 'this', 'it', 'these', 'those', 'they']);

/** Words between "is" and what it is called. */
const RETORT = 4;

const isUntrue = ({ lemma, lower }: Word): boolean => CALLED_UNTRUE.has(lemma) || CALLED_UNTRUE.has(lower);
