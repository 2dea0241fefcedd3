/** Words of the encoder beside tokens of the document: which lies in which. Both are in text order; a word may hold several tokens, and a token several words. */
import type { Token } from '../document/document.js';
import type { Words } from './model/pieces.js';

/** For each word, the first token that ends behind its start; the last where none does. There is a token wherever there is a word. */
export function tokensOfWords({ starts }: Pick<Words, 'starts'>, tokens: readonly Token[]): readonly number[] {
  let token = 0;
  return starts.map((start) => {
    while (token + 1 < tokens.length && (tokens[token] as Token).end <= start) token++;
    return token;
  });
}

/** For each token, the first word that begins in it, else the last that begins before it. */
export function wordsOfTokens({ starts }: Pick<Words, 'starts'>, tokens: readonly Token[]): readonly number[] {
  let word = 0;
  return tokens.map((token) => {
    while (word + 1 < starts.length && (starts[word] as number) < token.start) word++;
    return (starts[word] as number) >= token.end && word > 0 ? word - 1 : word;
  });
}
