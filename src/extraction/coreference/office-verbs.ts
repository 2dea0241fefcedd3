/** Verbs that give somebody an office or take it: "was appointed governor", "became the mayor", "stepped down as chair", "named her chief executive". */
import { APPOINTING, DISMISSING, ENTERING, HOLDING, LEAVING, PARTICLES, SUCCEEDING } from '../../lexicon/office-verbs.js';
import type { Span } from '../../text/span.js';
import type { Word } from '../words.js';
import type { Grounds, NounPhrase } from './noun-phrases.js';
import { type VerbGroup, verbGroupAt } from './verb-groups.js';

/** What an office does at the time that the verb tells. */
export type Turn = 'begins' | 'holds' | 'ends';

/** `holderEnd` is the token behind the words for the one whose office it is. */
export type OfficeVerb = {
  readonly turn: Turn;
  readonly holderEnd: number;
  /** The token behind whoever puts the holder in the office. */
  readonly giverEnd: number | null;
  /** The token behind whoever held the office before, in "Okoro replaced Lind as". */
  readonly predecessorEnd: number | null;
  readonly group: VerbGroup;
  readonly verb: Span;
};

/** Words between a verb and "as": "took office on Monday as". */
const BEFORE_AS = 6;

/** Null where no such verb leads to the phrase. */
export function officeVerbBefore(grounds: Grounds, { firstToken, sentence, determiner }: NounPhrase): OfficeVerb | null {
  const { words } = grounds;
  let at = firstToken - 1;
  const led = words[at]?.lower === 'as';
  if (led) at -= 1;
  else if (words[at]?.lemma === 'be' && words[at - 1]?.lower === 'to') at -= 2;
  const object = led || isPersonEnd(grounds, at) ? at : null;
  at = verbFrom(grounds, at, sentence, led ? BEFORE_AS : 1);
  const verb = words[at];
  const group = verb && verbGroupAt(words, at);
  if (!verb || !group || verb.sentence !== sentence) return null;
  const named = object === null ? null : personBetween(grounds, at, object);
  const turn = turnOf(verb, { led, passive: group.passive, named: named !== null, determiner, next: words[at + 1] });
  if (turn === null) return null;
  const { whose, ...told } = turn;
  const holderEnd = whose === 'object' ? named : group.subjectEnd;
  const giverEnd = whose === 'object' ? group.subjectEnd : null;
  const follows = whose === 'subject' && told.turn === 'begins' && (SUCCEEDING.has(verb.lemma) || isTakenOver(words, at));
  const span = { start: verb.start, end: verb.end };
  return holderEnd === null ? null : { turn: told.turn, holderEnd, giverEnd, predecessorEnd: follows ? named : null, group, verb: span };
}

/** "Took over from Lind as". */
const isTakenOver = (words: readonly Word[], at: number): boolean =>
  words[at]?.lemma === 'take' && words[at + 1]?.lower === 'over' && words[at + 2]?.lower === 'from';

type Frame = {
  readonly led: boolean;
  readonly passive: boolean;
  readonly named: boolean;
  readonly determiner: NounPhrase['determiner'];
  readonly next: Word | undefined;
};

function turnOf(
  { lemma }: Word,
  { led, passive, named, determiner, next }: Frame,
): { readonly turn: Turn; readonly whose: 'subject' | 'object' } | null {
  if (APPOINTING.has(lemma)) {
    if (passive) return { turn: 'begins', whose: 'subject' };
    return named ? { turn: 'begins', whose: 'object' } : null;
  }
  if (lemma === 'become') return led ? null : { turn: 'begins', whose: 'subject' };
  if (lemma === 'be') return led || determiner === 'number' ? null : { turn: 'holds', whose: 'subject' };
  if (!led) return null;
  if (SUCCEEDING.has(lemma) && !passive) return { turn: 'begins', whose: 'subject' };
  if (DISMISSING.has(lemma) || SUCCEEDING.has(lemma)) {
    if (passive) return { turn: 'ends', whose: 'subject' };
    return named ? { turn: 'ends', whose: 'object' } : null;
  }
  if (LEAVING.has(lemma)) return { turn: 'ends', whose: 'subject' };
  if (HOLDING.has(lemma)) return { turn: 'holds', whose: 'subject' };
  return ENTERING.has(lemma) && (lemma !== 'take' || /^(?:over|office|charge|up)$/.test(next?.lower ?? ''))
    ? { turn: 'begins', whose: 'subject' }
    : null;
}

const isPersonEnd = ({ nameAt }: Grounds, at: number): boolean => nameAt.get(at)?.kind === 'Person';

/** Where the verb stands, at most so many words to the left, names of people aside; -1 where none does. */
function verbFrom({ words, nameAt }: Grounds, from: number, sentence: number, reach: number): number {
  let left = reach;
  for (let i = from; i >= 0 && left > 0; i--) {
    const word = words[i] as Word;
    if (word.sentence !== sentence) return -1;
    if (nameAt.get(i)?.kind === 'Person') continue;
    if (word.pos === 'VERB' || (word.pos === 'AUX' && reach === 1)) return i;
    if (word.pos === 'PUNCT' && !/^[’'.]/.test(word.lower)) return -1;
    if (!PARTICLES.has(word.lower)) left -= 1;
  }
  return -1;
}

/** The token behind the person's name between verb and office; null where none stands there. */
function personBetween({ nameAt }: Grounds, verb: number, last: number): number | null {
  for (let i = last; i > verb; i--) if (nameAt.get(i)?.kind === 'Person') return i + 1;
  return null;
}
