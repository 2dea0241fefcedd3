/** Words and marks of GraphQL's grammar, found without parsing. */

const codes = (chars: string): ReadonlySet<number> => new Set([...chars].map((char) => char.charCodeAt(0)));
const IGNORED = codes(' \t\n\r,\ufeff');
const LINE_ENDS = codes('\n\r');
const OF_NUMBERS = codes('.+-');
const [QUOTE, BACKSLASH, HASH, DOT, MINUS] = [0x22, 0x5c, 0x23, 0x2e, 0x2d];

/** Where the next word or mark begins: past white space, commas and comments; at the text's length where there is none. */
export function startOfNext(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === HASH) while (at + 1 < text.length && !LINE_ENDS.has(text.charCodeAt(at + 1))) at += 1;
    else if (!IGNORED.has(code)) break;
  }
  return at;
}

/** Where the word or mark ends that begins at `start`: past it, and past `start` whatever stands there. */
export function endOf(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === QUOTE) return text.startsWith('"""', start) ? endOfBlock(text, start + 3) : endOfString(text, start + 1);
  if (code === DOT && text.startsWith('...', start)) return start + 3;
  if (!isOfWord(code) && code !== MINUS) return start + 1;
  const isNumber = code === MINUS || isDigit(code);
  let at = start + 1;
  while (at < text.length && (isOfWord(text.charCodeAt(at)) || (isNumber && OF_NUMBERS.has(text.charCodeAt(at))))) at += 1;
  return at;
}

function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE || LINE_ENDS.has(code)) return at + 1;
  }
  return text.length;
}

function endOfBlock(text: string, from: number): number {
  for (let at = text.indexOf('"""', from); at >= 0; at = text.indexOf('"""', at + 3))
    if (text.charCodeAt(at - 1) !== BACKSLASH) return at + 3;
  return text.length;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isOfWord = (code: number): boolean =>
  isDigit(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
