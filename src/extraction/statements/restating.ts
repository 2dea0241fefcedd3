/** Statements said again: a headline, a standfirst or a repeated sentence that says what the body says. */
import { fold } from '../../text/fold.js';
import { grouped } from '../../text/grouped.js';

export type Restatable = {
  /** The lemmas of the content. */
  readonly lemmas: readonly string[];
  /** Of these, the lemmas in quotation marks. */
  readonly quotedLemmas: readonly string[];
  readonly text: string;
  readonly part: 'headline' | 'dateline' | 'standfirst' | 'body' | 'boilerplate';
  readonly source: number | null;
  /** Whether the source has a name; a headline may call it by its office alone. */
  readonly named: boolean;
};

/** Share of the shorter content's words that both hold. Below it a headline often sums up several statements. */
const SHARED = 0.6;
const EMPTY = new Set(
  'a an the of to in on at by for with and or but that it its his her their is was be been are were has have had as from this'.split(' '),
);

/** For each, the index of the body statement it says again: by the same source, with most of its words; null where it stands for itself. What a headline without a name says ("union says") anybody may have said. */
export function restated(statements: readonly Restatable[]): readonly (number | null)[] {
  const all = statements.map((statement, index) => ({
    ...statement,
    index,
    folded: fold(statement.text),
    words: contentWords(statement.lemmas),
    quoted: contentWords(statement.quotedLemmas),
  }));
  const body = all.filter(({ part, source }) => part === 'body' && source !== null);
  const bySource = grouped(body.map((statement) => [statement.source, statement] as const));
  const byWords = grouped(body.map((statement) => [keyOf(statement), statement.index] as const));
  return all.map((statement) => {
    if (statement.part === 'body') {
      const first = byWords.get(keyOf(statement))?.[0] ?? statement.index;
      return first < statement.index ? first : null;
    }
    const candidates = statement.named || statement.part !== 'headline' ? (bySource.get(statement.source) ?? []) : body;
    const shares = candidates
      .map((other) => ({ index: other.index, share: sharedWords(statement, other) }))
      .filter(({ share }) => share >= SHARED);
    return shares.sort((a, b) => b.share - a.share || a.index - b.index)[0]?.index ?? null;
  });
}

type Prepared = { readonly folded: string; readonly words: ReadonlySet<string>; readonly quoted: ReadonlySet<string> };

/** Words that a claim has at least, to be known again in another order or tense. */
const TELLING = 3;
const TENSE = new Set(['will', 'would', 'shall', 'do']);

/** The same for two contents of one source that are word for word alike, or that hold the same words of weight. */
function keyOf({ source, folded, words }: Prepared & { readonly source: number | null }): string {
  const weighty = [...words].filter((word) => !TENSE.has(word)).sort();
  return `${source} ${weighty.length >= TELLING ? weighty.join(' ') : folded}`;
}

/** From 0 to 1. Quoted words that all stand in the other are enough. */
function sharedWords(ours: Prepared, theirs: Prepared): number {
  if (ours.quoted.size >= 2 && [...ours.quoted].every((word) => theirs.words.has(word))) return 1;
  if (ours.words.size < 2) return ours.folded === theirs.folded ? 1 : 0;
  return [...ours.words].filter((word) => theirs.words.has(word)).length / ours.words.size;
}

const contentWords = (lemmas: readonly string[]): ReadonlySet<string> =>
  new Set(lemmas.filter((lemma) => /[\p{L}\p{N}]/u.test(lemma) && !EMPTY.has(lemma)));
