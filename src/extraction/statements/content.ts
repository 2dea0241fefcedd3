/** What the words of a content tell by themselves: does it say no, is it sure, is it still to come. */
import { HEDGES } from '../../lexicon/cues.js';
import { GUILT, INTO, WRONGS } from '../../lexicon/wrongdoing.js';
import type { Modality } from '../../text/terms.js';
import { baseForms, type Word } from '../words.js';

const NO = new Set(['not', "n't", 'never', 'no', 'nobody', 'none', 'nothing', 'neither', 'nor', 'nowhere', 'cannot', 'no-one']);
/** After "not" or "no" these take the denial away: "not only", "no longer just", "no doubt". */
const NOT_ONLY = new Set(['only', 'just', 'merely', 'simply', 'doubt', 'question', 'necessarily', 'surprise', 'matter', 'wonder']);
/** A clause ends here: what follows is said of something else. */
const CLAUSE_BREAKS = new Set([
  'that',
  'because',
  'if',
  'unless',
  'when',
  'while',
  'who',
  'which',
  'whose',
  'where',
  'whether',
  'although',
  'though',
  'until',
  'but',
  'and',
  ';',
  ':',
  '—',
  '–',
]);

const RELATIVE = new Set(['that', 'which', 'who', 'whose']);

/** Whether the main clause of the content's first sentence says no. */
export function saysNo(content: readonly Word[]): boolean {
  const clause = mainClause(content);
  return clause.some((word, at) => {
    if (!NO.has(word.lower)) return false;
    if (clause.slice(at + 1, at + 4).some(({ lower }) => NOT_ONLY.has(lower))) return false;
    // "seven, not eleven" sets two things against each other and denies neither claim.
    return clause[at - 1]?.lower !== ',' && clause[at - 1]?.lower !== 'or';
  });
}

/** The first sentence that has a verb, up to its next clause; a clause of condition or time that comes first is passed over. */
function mainClause(content: readonly Word[]): readonly Word[] {
  const first = content.find(isVerb) ?? content[0];
  let words = content.filter(({ sentence }) => sentence === first?.sentence);
  while (words[0] && (words[0].pos === 'PUNCT' || words[0].lower === 'that')) words = words.slice(1);
  if (words[0] && CLAUSE_BREAKS.has(words[0].lower)) {
    const comma = words.findIndex(({ lower }) => lower === ',');
    words = comma < 0 ? words.slice(1) : words.slice(comma + 1);
  }
  const verb = words.findIndex(isVerb);
  const end = words.findIndex(({ lower }, at) => at > 0 && (RELATIVE.has(lower) || (at > verb && verb >= 0 && CLAUSE_BREAKS.has(lower))));
  return end < 0 ? words : words.slice(0, end);
}

const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';

const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing']);
const NECESSITY = new Set([
  'must',
  'should',
  'ought',
  'need',
  'necessary',
  'essential',
  'crucial',
  'vital',
  'imperative',
  'important',
  'urgent',
]);
const HEDGED = new Set([
  'may',
  'might',
  'could',
  'perhaps',
  'maybe',
  'possibly',
  'probably',
  'likely',
  'unlikely',
  'apparently',
  'reportedly',
  'allegedly',
  'seemingly',
  'seem',
  'appear',
  'possible',
  'probable',
]);
const FUTURE = new Set(['will', "'ll", 'wo', 'shall', 'would', "'d"]);

/** How the content is put forward; the first that fits of conditional, necessity, hedged, future, asserted. An indirect content that begins with "if" is a question. */
export function modalityOf(content: readonly Word[], direct: boolean): Modality {
  if (content.some(({ lower }, at) => CONDITIONS.has(lower) && (at > 0 || direct))) return 'conditional';
  const clause = mainClause(content);
  if (clause.some(isNecessary)) return 'necessity';
  if (clause.some(({ lower, lemma, pos }) => (HEDGED.has(lower) || HEDGED.has(lemma)) && pos !== 'PROPN' && pos !== 'NOUN'))
    return 'hedged';
  return isToCome(clause) ? 'future' : 'asserted';
}

function isNecessary({ lower, lemma, pos }: Word, at: number, words: readonly Word[]): boolean {
  // "The most important thing is" asks for nothing.
  if (NECESSITY.has(lemma) || NECESSITY.has(lower))
    return pos !== 'NOUN' && pos !== 'PROPN' && !(pos === 'ADJ' && words[at + 1]?.pos === 'NOUN');
  return (lemma === 'have' || lower === 'got') && words[at + 1]?.lower === 'to';
}

/** "will rise", "is going to rise", "to send ships". */
export function isToCome(clause: readonly Word[]): boolean {
  return clause.some(
    ({ lower, lemma }, at) =>
      (FUTURE.has(lower) && clause[at + 1]?.lower !== 'have') ||
      (lemma === 'go' && lower === 'going' && clause[at + 1]?.lower === 'to') ||
      (at === 0 && lower === 'to' && clause[1]?.pos === 'VERB'),
  );
}

/** Whether the content blames somebody: a word for a wrong, not denied, in a sentence that tells not of the speaker. */
export function blames(content: readonly Word[]): boolean {
  return content.some((word, at) => {
    const before = content.slice(0, at).filter(({ sentence }) => sentence === word.sentence);
    if (before.some(({ lower }) => FIRST_PERSON.has(lower) || NO.has(lower))) return false;
    if (describes(word, content[at + 1])) return false;
    if (word.pos === 'VERB') return baseForms(word).some((form) => WRONGS.has(form)) || (INTO.has(word.lemma) && goesInto(content, at));
    return GUILT.has(word.lower);
  });
}

/** "Occupied" of "occupied land" tells of no one who does it. */
const describes = ({ lower }: Word, next: Word | undefined): boolean =>
  lower.endsWith('ed') && (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN');

const goesInto = (content: readonly Word[], verb: number): boolean =>
  content.slice(verb + 1, verb + 6).some(({ lower }) => lower === 'into');

const FIRST_PERSON = new Set(['i', 'we']);

/** "we will build", "I'm going to resign": the source binds itself, in any of the sentences. */
export const bindsSpeaker = (content: readonly Word[]): boolean =>
  content.some(({ lower }, at) => FIRST_PERSON.has(lower) && isToCome(content.slice(at + 1, at + 4)));

/** A condition that must not come about: "if nobody pays", "unless they pay". */
export const threatens = (content: readonly Word[]): boolean =>
  content.some(
    ({ lower }, at) => lower === 'unless' || (lower === 'if' && content.slice(at + 1, at + 8).some((word) => NO.has(word.lower))),
  );

export const isHedgedCue = (lemma: string): boolean => HEDGES.has(lemma);
