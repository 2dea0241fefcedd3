/** Whether a content blames somebody for a wrong. */
import { GUILT, INTO, WRONGS } from '../../lexicon/wrongdoing.js';
import { baseForms, type Word } from '../words.js';
import { FIRST_PERSON } from './intent.js';
import { NO } from './main-clause.js';

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
