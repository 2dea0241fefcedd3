/** A text of any length, made of the paragraphs of others. */

/**
 * Paragraphs in an order of its own, all of them before one comes again; the last is cut where the text is long enough.
 *
 * @param words - at least 1.
 * @param seed - the same gives the same text.
 */
export function longText(paragraphs: readonly string[], words: number, seed: number): string {
  const random = randomFrom(seed);
  const chosen: string[] = [];
  let rest: readonly string[] = [];
  for (let missing = words; missing > 0; ) {
    if (rest.length === 0) rest = shuffled(paragraphs, random);
    const [next = '', ...others] = rest;
    rest = others;
    const taken = wordsOf(next).slice(0, missing);
    if (taken.length === 0) continue;
    chosen.push(taken.join(' '));
    missing -= taken.length;
  }
  return chosen.join('\n\n').replace(/[^.?!”"]$/, '$&.');
}

export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

function shuffled<One>(list: readonly One[], random: () => number): readonly One[] {
  const made = [...list];
  for (let last = made.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [made[last], made[other]] = [made[other] as One, made[last] as One];
  }
  return made;
}

/** From 0 up to 1. Numerical Recipes' linear congruence: its high bits are good enough to shuffle by. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
