/** Which attributions are right: predicted ones against gold, as corpora/score.mjs counts them. */
import type { Span } from '../../../src/text/span.js';

/** Who (none, one or several spans), with what cue, said what. */
export type Said = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] };
export type Outcome = {
  /** Half or more of the words of both contents are the same. */
  readonly content: boolean;
  /** And the sources overlap, or there is none in either. */
  readonly joint: boolean;
};

/** Words shared by both, as a share of all words of both, from which on two contents are the same. */
const SAME_CONTENT = 0.5;

/**
 * What is nested in another content, or lies for the greater part in a region that the annotators left out, is neither right nor wrong.
 * Predictions with one cue and one source are one.
 *
 * @returns for each prediction in turn what came of it; null where it does not count.
 */
export function outcomes(
  text: string,
  predicted: readonly Said[],
  gold: { readonly attributions: readonly Said[]; readonly discard: readonly Span[] },
): readonly (Outcome | null)[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
  const inWords = (spans: readonly Span[]): ReadonlySet<number> =>
    new Set(words.flatMap((word, index) => (overlaps([word], spans) ? [index] : [])));
  const left = inWords(gold.discard);
  const groups = grouped(predicted).map((group) => ({ ...group, words: inWords(group.said.content) }));
  const wanted = grouped(gold.attributions).map(({ said }) => ({ said, words: inWords(said.content) }));
  const counting = groups.filter(
    ({ said, words: own }) =>
      own.size > 0 && 2 * shared(own, left) < own.size && !groups.some((other) => other.said !== said && isNested(said, other.said)),
  );
  const pairs = counting
    .flatMap((group) =>
      wanted.map((want) => ({
        group,
        want,
        likeness: jaccard(group.words, want.words),
        source: overlaps(group.said.source, want.said.source),
      })),
    )
    .filter(({ likeness }) => likeness >= SAME_CONTENT)
    .sort((a, b) => b.likeness - a.likeness || Number(b.source) - Number(a.source));
  const results: (Outcome | null)[] = predicted.map(() => null);
  for (const { members } of counting) for (const member of members) results[member] = { content: false, joint: false };
  const taken = new Set<object>();
  for (const { group, want, source } of pairs) {
    if (taken.has(group) || taken.has(want)) continue;
    taken.add(group).add(want);
    const joint = source || (group.said.source.length === 0 && want.said.source.length === 0);
    for (const member of group.members) results[member] = { content: true, joint };
  }
  return results;
}

function grouped(all: readonly Said[]): readonly { readonly said: Said; readonly members: readonly number[] }[] {
  const groups = new Map<string, { said: Said; members: number[] }>();
  for (const [index, said] of all.entries()) {
    const key = said.cue.length > 0 ? JSON.stringify([said.cue.map(ends), said.source.map(ends)]) : `alone ${index}`;
    const group = groups.get(key);
    if (group) {
      group.said = { ...group.said, content: [...group.said.content, ...said.content] };
      group.members.push(index);
    } else groups.set(key, { said, members: [index] });
  }
  return [...groups.values()];
}

const ends = ({ start, end }: Span): readonly number[] => [start, end];
const overlaps = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((one) => b.has(one)).length;

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  return both / (a.size + b.size - both);
}

const isNested = (inner: Said, outer: Said): boolean =>
  [...inner.content, ...inner.cue, ...inner.source].every((part) =>
    outer.content.some((span) => span.start <= part.start && part.end <= span.end),
  );
