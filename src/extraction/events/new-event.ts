/** Whether the words say that an event is another than those told before: "a second attack". */
import type { Word } from '../words.js';
import type { Trigger } from './triggers.js';

const IN_A_PHRASE = new Set(['ADJ', 'NOUN', 'NUM', 'ADV', 'PROPN']);
const NEW = new Set(
  'a an another second third fourth fifth further more other fresh new separate similar previous earlier last next later past'.split(' '),
);

/** Of nouns by what stands before them; "again" does it for verbs. */
export function isNewEvent({ head, verb }: Trigger, words: readonly Word[]): boolean {
  if (verb) return words.slice(head + 1, head + 4).some(({ lower }) => lower === 'again') || words[head - 1]?.lower === 'again';
  let first = head;
  while (first > 0 && IN_A_PHRASE.has((words[first - 1] as Word).pos)) first -= 1;
  return words.slice(Math.max(0, first - 1), head).some(({ lower }) => NEW.has(lower));
}
