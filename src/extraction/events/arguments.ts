/** The nouns that stand for who does it and to whom, named or not, so that two tellings can be told apart: "arrested three miners". */
import type { Placed } from '../statements/about.js';
import { isPassive, OF_THE_VERB } from '../voice.js';
import type { Word } from '../words.js';
import type { Scene } from './scene.js';
import type { Trigger } from './triggers.js';

/** Each the lemma of a noun, or the chain that it belongs to, written '#3'; null where there is none, or a pronoun alone. */
export type Arguments = { readonly agent: string | null; readonly patient: string | null };

const LEADS_A_PATIENT = new Set(['of', 'on', 'against']);

export function argumentsOf({ head, verb, span }: Trigger, { words, mentions }: Scene): Arguments {
  const named = (word: Word | undefined) => word && nameOf(word, mentions);
  if (!verb) {
    const lead = words[head + 1];
    const agent = words[head - 1]?.lower === "'s" ? named(words[head - 2]) : undefined;
    const patient = lead && LEADS_A_PATIENT.has(lead.lower) ? named(nounFrom(words, head + 2)) : undefined;
    return { agent: agent ?? null, patient: patient ?? null };
  }
  const subject = named(subjectBefore(words, head)) ?? null;
  if (isPassive(head, words)) return { agent: null, patient: subject };
  const after = words.findIndex(({ start }) => start >= span.end);
  return { agent: subject, patient: (after > 0 && named(nounFrom(words, after))) || null };
}

const nameOf = (word: Word, mentions: readonly Placed[]): string | null => {
  const mention = mentions.findLast(({ start, end }) => start <= word.start && word.end <= end);
  return mention ? `#${mention.chain}` : word.pos === 'PRON' ? null : word.lemma;
};

const IN_A_PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON']);
const NOUNS = new Set(['NOUN', 'PROPN', 'PRON']);

/** The last noun of the phrase that begins here. */
function nounFrom(words: readonly Word[], at: number): Word | undefined {
  let end = at;
  while (end < words.length && IN_A_PHRASE.has((words[end] as Word).pos)) end += 1;
  return words.slice(at, end).findLast(({ pos }) => NOUNS.has(pos));
}

function subjectBefore(words: readonly Word[], head: number): Word | undefined {
  let at = head - 1;
  while (at >= 0 && OF_THE_VERB.has((words[at] as Word).pos)) at -= 1;
  const word = words[at];
  return word && NOUNS.has(word.pos) ? word : undefined;
}
