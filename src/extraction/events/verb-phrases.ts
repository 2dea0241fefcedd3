/** The longest phrase of a verb that the lexicon of events lists: "took the firm to court", "held talks". */
import { VERB_EVENTS } from '../../lexicon/event-triggers.js';
import { baseForms, type Word } from '../words.js';

/** Words that may stand inside a verbal phrase: "took the firm to court", "cut all ties". */
const LONGEST_GAP = 4;
/** Verbs that the lexicon lists with other words after them. */
const OPENS_PHRASE = new Set([...VERB_EVENTS.keys()].flatMap((phrase) => /^\S+(?= )/.exec(phrase)?.[0] ?? []));

/** The verb with the words that make it another: "called" or "called on"; gaps are allowed before the last word, as in "took the firm to court". */
export function verbPhraseAt(words: readonly Word[], at: number): readonly [string, number] {
  const verb = words[at] as Word;
  let best: readonly [string, number] = [known([verb]) ?? verb.lemma, at];
  if (!baseForms(verb).some((form) => OPENS_PHRASE.has(form))) return best;
  const rest = words.slice(at + 1, at + 1 + LONGEST_GAP + 2);
  for (const [first, next] of rest.entries()) {
    const pair = known([verb, next]);
    if (pair && (first === 0 || next.pos === 'NOUN')) return [pair, at + 1 + first];
    for (const more of [1, 2]) {
      const tail = rest.slice(first + 1, first + 1 + more);
      const longer = tail.length === more ? known([verb, next, ...tail]) : null;
      if (longer?.includes(' ')) best = [longer, at + 1 + first + more];
    }
  }
  return best;
}

/** The words as the lexicon lists them, each by one of its base forms; null when it does not. */
function known(words: readonly Word[]): string | null {
  const phrases = words
    .map(baseForms)
    .reduce<readonly string[]>((starts, forms) => starts.flatMap((start) => forms.map((form) => `${start} ${form}`)), ['']);
  return phrases.map((phrase) => phrase.trim()).find((phrase) => VERB_EVENTS.has(phrase)) ?? null;
}
