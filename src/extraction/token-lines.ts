/** Finding tokens: by sentence, and by place in the text. */
import type { Token, TokenRange } from '../document/document.js';
import type { Span } from '../text/span.js';

/** The tokens of each sentence that has any, in order. */
export function bySentence(tokens: readonly Token[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let firstToken = 0; firstToken < tokens.length; ) {
    let endToken = firstToken + 1;
    while (tokens[endToken]?.sentence === tokens[firstToken]?.sentence && endToken < tokens.length) endToken++;
    ranges.push({ firstToken, endToken });
    firstToken = endToken;
  }
  return ranges;
}

/** Index of the first token that ends after `offset`; the number of tokens when none does. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that share at least one code unit with the span; empty when it lies between two. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): TokenRange {
  const firstToken = tokenAt(tokens, start);
  let endToken = firstToken;
  while (endToken < tokens.length && (tokens[endToken]?.start ?? end) < end) endToken++;
  return { firstToken, endToken };
}
