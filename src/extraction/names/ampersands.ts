/** Names that an ampersand joins: "Nair & Duarte", whichever of its halves the tagger saw. */
import type { Document } from '../../document/document.js';
import { textOf } from '../../text/span.js';
import type { TokenName } from './tagged.js';

const JOINED_CONFIDENCE = 0.8;

/** The same names, with one organisation for each two that an ampersand joins; in text order. */
export function withAmpersands({ text, tokens }: Document<'tokens'>, names: readonly TokenName[]): TokenName[] {
  const nameAt = new Map(names.flatMap((name) => Array.from({ length: name.end - name.first }, (_, i) => [name.first + i, name] as const)));
  const found: TokenName[] = [];
  for (let at = 1; at < tokens.length - 1; at++) {
    if (word(at) !== '&' || !isNameWord(at - 1, at) || !isNameWord(at + 1, at)) continue;
    const whole = nameAt.get(at);
    const [left, right] = [nameAt.get(at - 1), nameAt.get(at + 1)];
    let end = whole?.end ?? right?.end ?? at + 2;
    while (isNameWord(end, at)) end++;
    const confidence = Math.max(JOINED_CONFIDENCE, left?.confidence ?? 0, right?.confidence ?? 0);
    found.push({ first: whole?.first ?? left?.first ?? at - 1, end, kind: 'Organisation', form: 'name', confidence });
  }
  const joined = new Set(found.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)));
  const apart = names.filter(({ first, end }) => !joined.has(first) && !joined.has(end - 1));
  return [...apart, ...found].sort((a, b) => a.first - b.first);

  function word(i: number): string {
    return tokens[i] ? textOf(text, tokens[i]) : '';
  }
  function isNameWord(i: number, of: number): boolean {
    return tokens[i]?.sentence === tokens[of]?.sentence && /^\p{Lu}[\p{L}.’'-]*\p{Ll}$/u.test(word(i));
  }
}
