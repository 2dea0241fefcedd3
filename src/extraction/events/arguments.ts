/** The nouns that stand for who does it and to whom, named or not, so that two tellings can be told apart: "arrested three miners". */
import type { Placed } from '../statements/about.js';
import type { Word } from '../words.js';
import { argumentWords } from './argument-words.js';
import type { Scene } from './scene.js';
import type { Trigger } from './triggers.js';

/** Each the lemma of a noun, or the chain that it belongs to, written '#3'; null where there is none, or a pronoun alone. */
export type Arguments = { readonly agent: string | null; readonly patient: string | null };

export function argumentsOf(trigger: Trigger, { words, mentions }: Scene): Arguments {
  const { agent, patient } = argumentWords(trigger, words);
  return { agent: agent && nameOf(agent, mentions), patient: patient && nameOf(patient, mentions) };
}

const nameOf = (word: Word, mentions: readonly Placed[]): string | null => {
  const mention = mentions.findLast(({ start, end }) => start <= word.start && word.end <= end);
  return mention ? `#${mention.chain}` : word.pos === 'PRON' ? null : word.lemma;
};
