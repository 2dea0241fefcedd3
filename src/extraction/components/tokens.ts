/** Cuts sentences into tokens: words, marks and the rest, as Universal Dependencies cuts English. */
import type { Document, Token } from '../../document/document.js';
import { AFTER_A_NAME, BEFORE_A_NAME } from '../../lexicon/abbreviations.js';
import { component } from '../component.js';

/** The first that fits, at each place: addresses, dotted abbreviations, numbers, words, runs of one mark, any one character with its marks. */
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)\]'’]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+|(?:\p{L}\.){2,}|(?:\d+(?:[.,:/-]\d+)*)(?:[\p{L}\p{M}]+)?|[\p{L}\p{M}\p{N}]+(?:[&'’.][\p{L}\p{M}\p{N}]+)*|\.{2,}|-{2,}|`{2}|'{2}|\p{RI}{2}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*|\S\p{M}*/gu;
const CLITIC = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/iu;
const DOTTED = /^\p{L}[\p{L}\p{M}]*$/u;

export const tokens = component({
  name: 'tokens',
  version: '1',
  needs: ['sentences'],
  adds: ['tokens'],
  annotate: (document) => ({ tokens: tokensOf(document) }),
});

function tokensOf({ text, sentences }: Document<'sentences'>): Token[] {
  return sentences.flatMap(({ start, end }, sentence) => {
    const words = text.slice(start, end);
    return cutsIn(words).map(([from, to]) => ({ start: start + from, end: start + to, sentence }));
  });
}

/** Half-open ranges of the sentence, in order, that cover all but its white space. */
function cutsIn(words: string): [number, number][] {
  const cuts: [number, number][] = [];
  for (let from = 0; ; ) {
    TOKEN.lastIndex = from;
    const match = TOKEN.exec(words);
    if (match === null) return cuts;
    const [token] = match;
    from = match.index + token.length;
    if (words[from] === '.' && DOTTED.test(token) && keepsStop(token, words, from + 1)) from++;
    cuts.push(...cutClitics(words, match.index, from));
  }
}

/** "Mr." and "Inc." keep their stop; so does an initial, but not a letter that ends the sentence. */
function keepsStop(word: string, words: string, after: number): boolean {
  if (/^\p{Lu}$/u.test(word)) return /^ \p{Lu}/u.test(words.slice(after, after + 3));
  const lower = word.toLowerCase();
  if (!/^\p{Lu}/u.test(word) && !/^(?:etc|al|vs|approx|cf)$/.test(lower)) return false;
  const last = /^["”’')\]]*$/u.test(words.slice(after, after + 4));
  return (
    (BEFORE_A_NAME.has(lower) && lower !== 'no' && lower !== 'art') ||
    (AFTER_A_NAME.has(lower) && (!last || /^(?:inc|corp|co|ltd|jr|sr|etc)$/.test(lower)))
  );
}

function cutClitics(words: string, start: number, end: number): [number, number][] {
  const token = words.slice(start, end);
  if (/^cannot$/i.test(token))
    return [
      [start, start + 3],
      [start + 3, end],
    ];
  const clitic = CLITIC.exec(token);
  return clitic && clitic.index > 0
    ? [
        [start, start + clitic.index],
        [start + clitic.index, end],
      ]
    : [[start, end]];
}
