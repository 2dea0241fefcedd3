/** Runs: from the tags around one cue to the words of its source, cue and content. */
import { likeliest, type Transitions } from './chain.js';
import type { WordRange, Words } from './pieces.js';
import { reachingOn } from './reach.js';
import { QUOTATION } from './surface.js';
import { isContent, isOpen, REACH, TAGS, type Tag } from './tags.js';
import type { Window } from './windows.js';

/** A word that may be the head of a cue. */
export type Candidate = {
  readonly head: number;
  /** A logit: above 0 the encoder holds it for a cue. */
  readonly score: number;
  /** Logits of its surroundings, as `WindowReading.tags` gives them. */
  readonly logits: Float32Array;
  readonly window: Window;
};

/** How sure the encoder is of what it found. */
export type Evidence = {
  /** The cue's logit. */
  readonly score: number;
  /** Log-odds of the content's tags, on average over the words that are content or could be. */
  readonly contentLogit: number;
  /** Log-odds of the source, on average over its words; where there is none, that no word is one. */
  readonly sourceLogit: number;
  /** The part of the content's words that stands in quotation marks, from 0 to 1. */
  readonly quoted: number;
  /** The logarithm of how many words the content has. */
  readonly length: number;
};

/** What the encoder says of one cue, in words. */
export type Found = Evidence & {
  readonly head: number;
  readonly cue: WordRange;
  readonly source: WordRange | null;
  /** In text order, never empty. */
  readonly content: readonly WordRange[];
};

/** How tags are chosen: what each pair of them adds to a sequence, and what is added to source and content. */
export type Choice = { readonly transitions: Transitions; readonly source: number; readonly content: number };

/** @returns null where the cue has no content with a letter or digit in it. */
export function found(words: Words, candidate: Candidate, choice: Choice): Found | null {
  const { head, score, window, logits } = candidate;
  const seen = {
    firstWord: Math.max(window.firstWord, head - REACH.before),
    endWord: Math.min(window.endWord, head + REACH.after + 1),
  };
  const row = (word: number): number => word - head + REACH.before;
  const bias = TAGS.map((tag) => (isContent(tag) ? choice.content : tag === 'source' ? choice.source : 0));
  const tags = likeliest(logits, row(seen.firstWord), row(seen.endWord), choice.transitions, bias);
  const content = contentRuns(tags, seen.firstWord);
  if (!content.some((run) => hasWords(words, run))) return null;
  const cue = runsOf(tags, 'cue', seen.firstWord).find((run) => run.firstWord <= head && head < run.endWord);
  const chances = (word: number): Chances => chancesOf(logits, row(word));
  const told = content.flatMap((run) => wordsIn(run));
  const source = surest(runsOf(tags, 'source', seen.firstWord), (word) => logOdds(chances(word).source));
  return {
    head,
    score,
    cue: cue ?? { firstWord: head, endWord: head + 1 },
    source,
    content: reachingOn(words, content, seen, head),
    contentLogit: mean(told.map((word) => logOdds(chances(word).content))),
    sourceLogit: source
      ? mean(wordsIn(source).map((word) => logOdds(chances(word).source)))
      : -Math.max(...wordsIn(seen).map((word) => logOdds(chances(word).source))),
    quoted: mean(told.map((word) => (words.quotations[word] === QUOTATION.outside ? 0 : 1))),
    length: Math.log(told.length),
  };
}

/** Whether there is a letter or digit in these words. */
export const hasWords = ({ text, starts, ends }: Words, { firstWord, endWord }: WordRange): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(starts[firstWord], ends[endWord - 1]));

/** How likely a word alone is source, and content. */
type Chances = { readonly source: number; readonly content: number };

function chancesOf(logits: Float32Array, row: number): Chances {
  const own = logits.subarray(row * TAGS.length, (row + 1) * TAGS.length);
  const highest = Math.max(...own);
  const sums = { source: 0, content: 0, all: 0 };
  for (const [index, tag] of TAGS.entries()) {
    const weight = Math.exp((own[index] as number) - highest);
    sums.all += weight;
    if (tag === 'source') sums.source += weight;
    if (isContent(tag)) sums.content += weight;
  }
  return { source: sums.source / sums.all, content: sums.content / sums.all };
}

/** Kept within bounds, so that one word does not outweigh all others. */
const logOdds = (chance: number): number => Math.max(-8, Math.min(8, Math.log(chance / (1 - chance))));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const wordsIn = ({ firstWord, endWord }: WordRange): readonly number[] =>
  Array.from({ length: endWord - firstWord }, (_, at) => firstWord + at);

/** Runs of content; one that the edge of what was seen cuts off begins or ends there. */
function contentRuns(tags: readonly Tag[], firstWord: number): readonly WordRange[] {
  const runs: { firstWord: number; endWord: number }[] = [];
  let open = false;
  for (const [index, tag] of tags.entries()) {
    if (isContent(tag)) {
      const last = runs.at(-1);
      if (open && last) last.endWord++;
      else runs.push({ firstWord: firstWord + index, endWord: firstWord + index + 1 });
    }
    open = isOpen(tag);
  }
  return runs;
}

function runsOf(tags: readonly Tag[], tag: Tag, firstWord: number): readonly WordRange[] {
  const runs: { firstWord: number; endWord: number }[] = [];
  for (const [index, here] of tags.entries()) {
    if (here !== tag) continue;
    const word = firstWord + index;
    const last = runs.at(-1);
    if (last?.endWord === word) last.endWord++;
    else runs.push({ firstWord: word, endWord: word + 1 });
  }
  return runs;
}

/** An attribution has one source: the run that is source most surely, over all its words. */
function surest(runs: readonly WordRange[], gain: (word: number) => number): WordRange | null {
  let best: { run: WordRange; weight: number } | null = null;
  for (const run of runs) {
    let weight = 0;
    for (let word = run.firstWord; word < run.endWord; word++) weight += gain(word);
    if (!best || weight > best.weight) best = { run, weight };
  }
  return best?.run ?? null;
}
