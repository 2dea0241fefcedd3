/** Whether a content binds whoever says it. */
import type { Word } from '../words.js';
import { mainClause } from './main-clause.js';
import { isToCome } from './modality.js';

export const FIRST_PERSON = new Set(['i', 'we']);

const OF_THE_VERB = new Set(['AUX', 'ADV', 'PART']);

/** "we will build", "I'm going to resign": the source binds itself, in any of the sentences; not in "I would say", nor in "we think they will". */
export const bindsSpeaker = (content: readonly Word[]): boolean =>
  content.some(({ lower }, at) => {
    if (!FIRST_PERSON.has(lower)) return false;
    const next = content.slice(at + 1, at + 5);
    const verb = next.findIndex(({ pos }) => !OF_THE_VERB.has(pos));
    const group = verb < 0 ? next : next.slice(0, next[verb]?.lower === 'going' ? verb + 2 : verb);
    return isToCome(group.filter((word) => word.lower !== 'would' && word.lower !== "'d"));
  });

/** "is planning to close", "intends to sue": said of oneself, as good as a promise; "had planned to" is over. */
export const intends = (content: readonly Word[]): boolean =>
  mainClause(content).some(
    ({ lemma, pos }, at, clause) =>
      pos === 'VERB' &&
      INTENTIONS.has(lemma) &&
      clause[at + 1]?.lower === 'to' &&
      !clause.slice(0, at).some(({ lower }) => lower === 'had'),
  );

const INTENTIONS = new Set(['plan', 'intend', 'aim', 'prepare']);

/** "I" or "we" is the first word. */
export const speaksOfItself = (content: readonly Word[]): boolean =>
  FIRST_PERSON.has(content.find(({ pos }) => pos !== 'PUNCT')?.lower ?? '');
