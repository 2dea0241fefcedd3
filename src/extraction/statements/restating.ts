/** Statements said again: a headline, a standfirst or a repeated sentence that says what the body says. */
import { fold } from '../../text/fold.js';

export type Restatable = {
  /** The lemmas of the content. */
  readonly lemmas: readonly string[];
  /** Of these, the lemmas in quotation marks. */
  readonly quotedLemmas: readonly string[];
  readonly text: string;
  readonly part: 'headline' | 'dateline' | 'standfirst' | 'body' | 'boilerplate';
  readonly source: number | null;
};

/** Share of the shorter content's words that both hold. Below it a headline often sums up several statements. */
const SHARED = 0.6;
const EMPTY = new Set(
  'a an the of to in on at by for with and or but that it its his her their is was be been are were has have had as from this'.split(' '),
);

/** For each, the index of the body statement it says again: by the same source, with most of its words; null where it stands for itself. */
export function restated(statements: readonly Restatable[]): readonly (number | null)[] {
  return statements.map((statement, index) => {
    const candidates = statements.flatMap((other, at) => {
      const again = statement.part === 'body' ? at < index && fold(other.text) === fold(statement.text) : true;
      if (at === index || other.part !== 'body' || other.source === null || other.source !== statement.source || !again) return [];
      const share = sharedWords(statement, other);
      return share >= SHARED ? [{ at, share }] : [];
    });
    return candidates.sort((a, b) => b.share - a.share || a.at - b.at)[0]?.at ?? null;
  });
}

/** From 0 to 1. Quoted words that all stand in the other are enough. */
function sharedWords(ours: Restatable, theirs: Restatable): number {
  const there = contentWords(theirs.lemmas);
  const quoted = contentWords(ours.quotedLemmas);
  if (quoted.size >= 2 && [...quoted].every((word) => there.has(word))) return 1;
  const here = contentWords(ours.lemmas);
  if (here.size < 2) return fold(ours.text) === fold(theirs.text) ? 1 : 0;
  return [...here].filter((word) => there.has(word)).length / here.size;
}

const contentWords = (lemmas: readonly string[]): ReadonlySet<string> =>
  new Set(lemmas.filter((lemma) => /[\p{L}\p{N}]/u.test(lemma) && !EMPTY.has(lemma)));
