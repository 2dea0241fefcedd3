/** A verb with its auxiliaries: whether it happened, is to come or is only thought of, and where its subject ends. */
import { PLANS } from '../../lexicon/calendar-words.js';
import type { Word } from '../words.js';

/** `told`: that it was or is so, that it is to come, or that it may be or is not. */
export type VerbGroup = {
  readonly told: 'happened' | 'to come' | 'would' | 'not told';
  readonly passive: boolean;
  /** "Has led", "leads", "is": it still holds when the article tells it. */
  readonly present: boolean;
  readonly firstToken: number;
  /** The token behind the subject; of "Okoro, appointed in March," and "Okoro, who was", behind the name. */
  readonly subjectEnd: number;
};

const OF_THE_GROUP = new Set(['AUX', 'ADV', 'PART']);
const DOUBTFUL = /^(?:may|might|could|should|must|can|never|not|n't|hardly|nearly|almost|if|unless)$/;
const LONGEST = 8;

/** @param verb - index of the verb among all words. */
export function verbGroupAt(words: readonly Word[], verb: number): VerbGroup | null {
  const head = words[verb];
  if (!head) return null;
  let first = verb;
  while (first > 0 && verb - first < LONGEST && isOfGroup(words[first - 1], head)) first--;
  const planned = plannedFrom(words, first, head);
  const start = planned ?? first;
  const group = words.slice(start, verb + 1);
  const participle = /(?:ed|en|t|n|d|wn|un|e)$/.test(head.lower) && head.lower !== head.lemma && !head.lower.endsWith('ing');
  const bare = group.length === 1 || group.every((word, i) => i === group.length - 1 || word.pos === 'ADV');
  const opened = words[start - 1]?.lower === ',' || words[start - 1]?.lower === '(';
  const passive = participle && head.lemma !== 'be' && (group.some(({ lemma }) => lemma === 'be' || lemma === 'get') || (bare && opened));
  const subjectEnd = subjectBefore(words, start, participle && bare);
  const told = isSupposed(words, start) ? 'not told' : toldBy(group, { planned: planned !== null, head, bare, opened });
  return {
    ...{ told, passive, firstToken: start, subjectEnd },
    present: !passive && (/s$/.test(head.lower) || group.some(({ lower }) => /^(?:has|have|'ve|is|are|'s)$/.test(lower))),
  };
}

const isOfGroup = (word: Word | undefined, { sentence }: Word): boolean =>
  word !== undefined &&
  word.sentence === sentence &&
  (OF_THE_GROUP.has(word.pos) || DOUBTFUL.test(word.lower)) &&
  !/^(?:as|so|then)$/.test(word.lower);

/** "Plans to step down", "is due to leave": where that group begins; null where the verb stands by itself. */
function plannedFrom(words: readonly Word[], first: number, head: Word): number | null {
  if (words[first]?.lower !== 'to') return null;
  const plan = words[first - 1];
  if (!plan || plan.sentence !== head.sentence || !PLANS.has(plan.lemma)) return null;
  let start = first - 1;
  while (start > 0 && isOfGroup(words[start - 1], head)) start--;
  return start;
}

/** Verbs of wishing, of which nothing comes yet. */
const WISHED = new Set('ask urge want hope threaten tell order invite like seek decide expect propose offer'.split(' '));

function toldBy(
  group: readonly Word[],
  { planned, head, bare, opened }: { readonly planned: boolean; readonly head: Word; readonly bare: boolean; readonly opened: boolean },
): VerbGroup['told'] {
  if (group.some(({ lower }) => DOUBTFUL.test(lower))) return 'not told';
  if (planned) return group.some(({ lemma }) => WISHED.has(lemma)) ? 'not told' : 'to come';
  if (group.some(({ lower }) => /^(?:will|'ll|shall|wo)$/.test(lower))) return 'to come';
  if (group.some(({ lower }) => lower === 'would' || lower === "'d")) return 'would';
  if (group.some(({ lower }) => lower === 'to')) return 'not told';
  if (head.lower.endsWith('ing')) return group.some(({ lemma, lower }) => lemma === 'be' && lower !== 'be') ? 'to come' : 'not told';
  // "To resign", "let her resign": a bare infinitive tells nothing; "Okoro, appointed in March," does.
  return bare && !opened && head.lower === head.lemma && !/^(?:quit|become|is|was)$/.test(head.lower) ? 'not told' : 'happened';
}

/** "If Mayor Okoro resigned": from the subject to the left, to a verb or a comma. */
function isSupposed(words: readonly Word[], start: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - LONGEST; i--) {
    const word = words[i] as Word;
    if (word.sentence !== words[start]?.sentence || word.pos === 'VERB' || word.pos === 'PUNCT') return false;
    if (/^(?:if|unless|whether|should)$/.test(word.lower)) return true;
  }
  return false;
}

/** Words that may be put between a subject and its verb. */
const LONGEST_INSERTION = 30;

/** Behind the subject: before "who", before the comma of "Okoro, appointed", and before the first of "Okoro, who led the bank, will". */
function subjectBefore(words: readonly Word[], start: number, participial: boolean): number {
  const who = words[start - 1]?.lower === 'who';
  const end = who ? start - 1 : start;
  if (words[end - 1]?.lower === '(') return end - 1;
  if (words[end - 1]?.lower !== ',') return end;
  if (who || participial) return end - 1;
  for (let i = end - 2; i > 0 && i > end - LONGEST_INSERTION && words[i]?.sentence === words[start]?.sentence; i--)
    if (words[i]?.lower === ',') return i;
  return end - 1;
}
