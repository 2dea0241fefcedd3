/** Verbs and nouns that tell one kind of event though their first letters differ, so that "die" and "death" are one. Lemmas, the family's name first. Source: own list; licence Apache-2.0; 2026-11. */

const FAMILIES = `
death: die, perish, drown, killing
sale: sell, sell off
purchase: buy, acquire, acquisition, takeover, buy out
crash: collide, collision, derail, derailment
explosion: explode, blast, blow up
sinking: sink, capsize, shipwreck
election: elect, re-elect, win election, by-election, vote
wedding: marry, marriage
burial: funeral, bury
layoff: lay off, redundancy, job cut
merger: merge
launch: unveil
birth: born, bear
fire: blaze, burn down, wildfire
flood: flooding
verdict: ruling, rule
bankruptcy: go bankrupt, default
`;

/** The family of each lemma, its own name included. */
export const EVENT_FAMILIES: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [family = '', lemmas = ''] = line.split(': ');
      return [family, ...lemmas.split(', ')].map((lemma): readonly [string, string] => [lemma, family]);
    }),
);
