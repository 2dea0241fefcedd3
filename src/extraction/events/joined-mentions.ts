/** Mentions that stand side by side as one: "Norland, Velde and Ostia". */
import type { Placed } from '../statements/about.js';
import { firstEndingAfter } from '../words.js';
import { type Surroundings, wordsBetween } from './surroundings.js';

/** The mention with all that are joined to it on either side, in text order. `inPhrase`: they are one phrase, so that none begins a clause: "talks between A and B began". */
export function besides(mention: Placed, here: Surroundings, inPhrase = false): readonly Placed[] {
  const at = here.mentions.indexOf(mention);
  let [first, last] = [at, at];
  while (first > 0 && areJoined(here.mentions[first - 1] as Placed, here.mentions[first] as Placed, here)) first -= 1;
  while (last + 1 < here.mentions.length && areJoined(here.mentions[last] as Placed, here.mentions[last + 1] as Placed, here)) last += 1;
  // "Norland attacked Ostia and Finland condemned it": the last one does something of its own.
  while (last > at && !inPhrase && startsClause(here.mentions[last] as Placed, here)) last -= 1;
  const joined = here.mentions.slice(first, last + 1);
  // "Lind, the mayor": commas alone join nobody.
  return joined.length > 1 && isClosed(joined, here) ? joined : [mention];
}

/** Nothing but "and", a comma or both, and small words, between them. */
function areJoined(a: Placed, b: Placed, { words }: Surroundings): boolean {
  const gap = wordsBetween(words, a.end, b.start);
  const joints = gap.filter(({ lower }) => lower === 'and' || lower === ',' || lower === 'or');
  return (
    joints.length > 0 &&
    gap.every((word) => joints.includes(word) || ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(word.pos)) &&
    joints[0] === gap[0]
  );
}

const isClosed = (joined: readonly Placed[], { words }: Surroundings): boolean => {
  const [before, last] = joined.slice(-2);
  return (
    before !== undefined &&
    last !== undefined &&
    wordsBetween(words, before.end, last.start).some(({ lower }) => lower === 'and' || lower === 'or')
  );
};

function startsClause({ end }: Placed, { words }: Surroundings): boolean {
  const next = words[firstEndingAfter(words, end)];
  return next?.pos === 'VERB' || next?.pos === 'AUX';
}
