/** Words that the encoder takes for a report and that tell nothing of anybody's view: who wished not to be named, what could not be checked, who was found guilty. */
import type { Attribution } from '../../document/document.js';
import { CUES } from '../../lexicon/cues.js';
import { PERSON_NOUNS } from '../../lexicon/role-nouns.js';
import type { Span } from '../../text/span.js';
import { around, baseForms, firstEndingAfter, lastBefore, type Word, wordsIn } from '../words.js';
import { cueLemma } from './cue.js';
import { isHypothetical } from './hypothetical.js';
import { isNobody } from './source-vetoes.js';

/** Whether somebody claims, asks or withholds something here. */
export function isClaim({ source, cue, content, confidence }: Attribution, words: readonly Word[]): boolean {
  if (cue === null) return true;
  const verb = wordsIn(words, cue).find(({ pos }) => pos === 'VERB');
  const said = content[0] ? wordsIn(words, content[0]).slice(0, LONGEST) : [];
  if (isHypothetical(cue, words) || isShortOf(cue, words) || (isQuestion(cue, words) && !content.some((part) => isQuoted(part, words))))
    return false;
  if (source === null && (!isTelling(wordsIn(words, cue)) || (verb && isNarrated(verb, words)))) return false;
  if (verb && isTimed(verb, words) && (source === null || said[0]?.lower === 'whether')) return false;
  // "No one has been charged".
  if (source === null && said.length === 2 && isNobody(said.map(({ lower }) => lower).join(' '))) return false;
  if (
    confidence < DOUBTFUL &&
    !isWord(wordsIn(words, cue)) &&
    !CUES.has(cueLemma(words, cue)) &&
    !content.some((part) => isClausal(part, words))
  )
    return false;
  return !(isUnnamed(said) || (verb && (isUnchecked(verb, words) || isFound(verb, words) || isCited(verb, said))));
}

/** "Does he mean it?": the narrator asks, and nobody says it. */
const isQuestion = (cue: Span, words: readonly Word[]): boolean => around(words, cue).after.at(-1)?.lower === '?';
const isQuoted = (part: Span, words: readonly Word[]): boolean => wordsIn(words, part).some(({ lower }) => /["“”«»‘`]|''/.test(lower));

/** "Stopped short of condemning the raid": what somebody leaves unsaid. */
function isShortOf(cue: Span, words: readonly Word[]): boolean {
  const verb = wordsIn(words, cue).findLast(({ pos }) => pos === 'VERB');
  if (!verb?.lower.endsWith('ing')) return false;
  const at = firstEndingAfter(words, verb.start);
  return /\b(?:short of|refrained from|avoided)$/.test(
    words
      .slice(Math.max(0, at - 3), at)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** "Cut its forecast": no word for saying, of which the encoder is in doubt, with no clause and no quotation behind it. Chosen on the development articles. */
const DOUBTFUL = 0.5;
const isWord = (cue: readonly Word[]): boolean =>
  cue.some((word) => word.pos === 'PUNCT' || baseForms(word).some((form) => CUES.has(form)));
const isClausal = (part: Span, words: readonly Word[]): boolean =>
  wordsIn(words, part).some(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || /["“”«»‘`]|''/.test(lower));

/** What nobody says, in words that are neither verb nor noun nor any word for saying, is told by the narrator: "Owner of the ship still unknown". */
const isTelling = (cue: readonly Word[]): boolean =>
  cue.some((word) => TELLING.has(word.pos) || baseForms(word).some((form) => CUES.has(form)));

/** "The lake seemed to dry up", "a pass known as the Sieve": how things look and what they are called. */
const isNarrated = ({ lemma, end }: Word, words: readonly Word[]): boolean =>
  LOOKS.has(lemma) || (lemma === 'know' && words[firstEndingAfter(words, end)]?.lower === 'as');

const LOOKS = new Set(['dub', 'nickname', 'name']);

/** "Before deciding whether": what somebody is yet to do. */
const isTimed = ({ lower, start }: Word, words: readonly Word[]): boolean =>
  lower.endsWith('ing') && /^(?:before|after|without|instead|until|by)$/.test(lastBefore(words, start)?.lower ?? '');

const TELLING = new Set(['VERB', 'AUX', 'NOUN', 'PUNCT']);
/** Words at the beginning of a content that are looked at. */
const LONGEST = 6;

/** "Asked not to be named", "on condition of not being identified": a wish about the report and no part of it. */
function isUnnamed(said: readonly Word[]): boolean {
  const passive = said.findIndex(({ lower }) => lower === 'be' || lower === 'being');
  const verb = said[passive + 1];
  return (
    passive >= 0 &&
    passive < LONGEST - 1 &&
    verb !== undefined &&
    UNNAMED.has(verb.lower) &&
    /^(?:not|to|be|being)$/.test(said[0]?.lower ?? '')
  );
}

const UNNAMED = new Set(['named', 'identified', 'quoted']);

/** "Could not independently verify the report": the narrator's own paper denies nothing. */
function isUnchecked(verb: Word, words: readonly Word[]): boolean {
  if (!CHECKS.has(verb.lemma)) return false;
  const at = firstEndingAfter(words, verb.start);
  const before = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return before.includes('not') && before.some((word) => ABLE.has(word));
}

const CHECKS = new Set(['verify', 'confirm', 'authenticate', 'corroborate']);
const ABLE = new Set(['could', 'can', 'able']);

/** "Citing two officials": whom a paper heard it from, and not what. */
const isCited = ({ lemma }: Word, said: readonly Word[]): boolean =>
  CITES.has(lemma) && !said.some(({ pos }) => pos === 'VERB') && said.some((word) => baseForms(word).some(isPerson));

const CITES = new Set(['cite', 'quote']);
const isPerson = (noun: string): boolean => noun === 'people' || PERSON_NOUNS.has(noun);

/** "Former mayor found guilty": a headline's passive, in which nobody finds anything. */
function isFound(verb: Word, words: readonly Word[]): boolean {
  const next = words[firstEndingAfter(words, verb.end)];
  return verb.lemma === 'find' && STATES.has(next?.lower ?? '');
}

const STATES = new Set(['guilty', 'dead', 'alive', 'liable', 'innocent', 'unconscious', 'safe', 'murdered', 'stabbed', 'hanged', 'shot']);
