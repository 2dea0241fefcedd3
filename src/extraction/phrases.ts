/** Finds phrases of a list among tokens: the longest that fits at each place. */
import type { Token } from '../document/document.js';
import { type Span, textOf } from '../text/span.js';

export type PhraseList<Value> = {
  readonly get: (phrase: string) => Value | undefined;
  /** The most tokens a phrase has. */
  readonly longest: number;
  /** Words that a phrase begins with. */
  readonly first: ReadonlySet<string>;
};
export type Found<Value> = Span & { readonly firstToken: number; readonly endToken: number; readonly value: Value };

/** A list that can be searched; phrases as they are written, one space between words. */
export function phraseList<Value>(entries: Iterable<readonly [string, Value]>): PhraseList<Value> {
  const map = new Map<string, Value>();
  const first = new Set<string>();
  let longest = 0;
  for (const [phrase, value] of entries) {
    const words = phrase.split(/[ ’'.-]+/);
    map.set(squeeze(phrase), value);
    first.add(words[0] ?? '');
    // "U.S." is one token and "St." two; a hyphen and an apostrophe may be tokens of their own.
    longest = Math.max(longest, 2 * words.length);
  }
  return { get: (phrase) => map.get(squeeze(phrase)), longest, first };
}

/** Apostrophes made plain, white space made one space. */
const squeeze = (phrase: string): string => phrase.replace(/’/g, "'").replace(/\s+/g, ' ');

/** Every place where a phrase of the list stands within a sentence, in order, none overlapping. */
export function phrasesIn<Value>(text: string, tokens: readonly Token[], list: PhraseList<Value>): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const from = tokens[i];
    if (!from || !list.first.has(textOf(text, from).split(/[’'.-]/)[0] ?? '')) continue;
    const last = Math.min(tokens.length, i + list.longest) - 1;
    for (let j = last; j >= i; j--) {
      const to = tokens[j];
      if (!to || to.sentence !== from.sentence) continue;
      const value = list.get(text.slice(from.start, to.end));
      if (value === undefined) continue;
      found.push({ start: from.start, end: to.end, firstToken: i, endToken: j + 1, value });
      i = j;
      break;
    }
  }
  return found;
}
