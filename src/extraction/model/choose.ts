/** Which of what was found is kept: two cues may claim the same words, or one stand inside what another reports. */
import type { WordRange } from './pieces.js';
import type { Found } from './runs.js';

/** Share of the shorter content above which two contents are the same one. */
const SAME_CONTENT = 0.5;

/** Scores from which on a cue is kept: one that stands alone, one nested in what another reports. */
export type Thresholds = { readonly cue: number; readonly nested: number };

/**
 * The surest first, each kept unless its cue or most of its content already belongs to one that is kept.
 * One that is told whole inside another's content is kept beside it.
 * Takes time in proportion to the contents.
 *
 * @returns what is kept, in the order of the cues.
 */
export function chosen(all: readonly Found[], thresholds: Thresholds): readonly Found[] {
  const kept: Found[] = [];
  const contentOf = new Map<number, Found[]>();
  const cueWords = new Set<number>();
  for (const candidate of [...all].sort((a, b) => b.score - a.score || a.head - b.head)) {
    if (cueWords.has(candidate.head)) continue;
    const clashes = [...rivals(candidate, contentOf)];
    if (candidate.score < (clashes.length > 0 ? thresholds.nested : thresholds.cue)) continue;
    if (!clashes.every((other) => nested(candidate, other) || nested(other, candidate))) continue;
    kept.push(candidate);
    for (const word of wordsIn([candidate.cue])) cueWords.add(word);
    for (const word of wordsIn(candidate.content)) contentOf.set(word, [...(contentOf.get(word) ?? []), candidate]);
  }
  return kept.sort((a, b) => a.head - b.head);
}

/** Those kept that hold the candidate's cue, or share too much of its content. */
function rivals(candidate: Found, contentOf: ReadonlyMap<number, readonly Found[]>): ReadonlySet<Found> {
  const shared = new Map<Found, number>();
  for (const word of wordsIn(candidate.content)) {
    for (const other of contentOf.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const doubles = [...shared]
    .filter(([other, count]) => count > SAME_CONTENT * Math.min(size(candidate), size(other)))
    .map(([other]) => other);
  return new Set([...doubles, ...(contentOf.get(candidate.head) ?? [])]);
}

/** Whether one is told whole inside the content of another. */
function nested(inner: Found, outer: Found): boolean {
  const within = (part: WordRange): boolean =>
    outer.content.some((range) => range.firstWord <= part.firstWord && part.endWord <= range.endWord);
  return [...inner.content, inner.cue, ...(inner.source ? [inner.source] : [])].every(within);
}

const size = ({ content }: Found): number => content.reduce((sum, { firstWord, endWord }) => sum + endWord - firstWord, 0);

function* wordsIn(ranges: readonly WordRange[]): Generator<number> {
  for (const { firstWord, endWord } of ranges) for (let word = firstWord; word < endWord; word++) yield word;
}
