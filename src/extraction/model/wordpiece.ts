/** WordPiece, uncased, as BERT cuts text: words, and in each the pieces of the vocabulary with where they lie in the text. */
import type { Span } from '../../text/span.js';

/** `id` is the line of the vocabulary, from 0. */
export type Piece = Span & { readonly id: number };
/** A run of letters and digits, or one mark, or one Chinese character; never empty. Its pieces cover it without a gap. */
type Word = Span & { readonly pieces: readonly Piece[] };

export type WordPiece = {
  /** The id of a piece that must be there, as [CLS]. */
  idOf(piece: string): number;
  /** The words of one stretch of text, in text order. Spans count from the start of `text`, not of the stretch. */
  words(text: string, stretch: Span): readonly Word[];
};

/** Longer words are one unknown piece: the limit under which the encoder was trained, in characters. */
const LONGEST_WORD = 100;
const UNKNOWN = '[UNK]';
const CONTINUES = '##';

/** @param vocabulary - one piece a line; a piece that begins with ## goes on with a word. */
export function wordPiece(vocabulary: string): WordPiece {
  const first = new Map<string, number>();
  const later = new Map<string, number>();
  let longest = 1;
  for (const [id, piece] of vocabulary.trimEnd().split('\n').entries()) {
    first.set(piece, id);
    if (piece.startsWith(CONTINUES)) later.set(piece.slice(CONTINUES.length), id);
    longest = Math.max(longest, piece.length);
  }
  const idOf = (piece: string): number => {
    const id = first.get(piece);
    if (id === undefined) throw new RangeError(`The vocabulary has no piece "${piece}".`);
    return id;
  };
  const unknown = idOf(UNKNOWN);

  /** The longest piece that fits, again and again; one unknown piece where none fits. */
  function cut({ start, end, folded, offsets }: FoldedWord): readonly Piece[] {
    const pieces: Piece[] = [];
    if (tooLong(folded)) return [{ id: unknown, start, end }];
    for (let from = 0; from < folded.length; ) {
      const known = from === 0 ? first : later;
      let to = Math.min(folded.length, from + longest);
      while (to > from && !known.has(folded.slice(from, to))) to--;
      const id = known.get(folded.slice(from, to));
      if (id === undefined) return [{ id: unknown, start, end }];
      pieces.push({ id, start: offsets[from] ?? start, end: offsets[to] ?? end });
      from = to;
    }
    return pieces;
  }

  return {
    idOf,
    words: (text, stretch) => foldedWords(text, stretch).map((word) => ({ start: word.start, end: word.end, pieces: cut(word) })),
  };
}

const tooLong = (folded: string): boolean => folded.length > LONGEST_WORD && [...folded].length > LONGEST_WORD;

/** A word without accents and case. `offsets` tells of each unit of `folded` where it stands in the text. */
type FoldedWord = Span & { readonly folded: string; readonly offsets: readonly number[] };

function foldedWords(text: string, stretch: Span): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  let word: { start: number; end: number; folded: string; offsets: number[] } | null = null;
  for (let at = stretch.start; at < stretch.end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const end = at + character.length;
    const place = placeOf(character);
    if (place === 'between' || place === 'alone') word = null;
    if (place === 'alone') words.push({ start: at, end, folded: character, offsets: [at] });
    if (place === 'mark' && word) word.end = end;
    if (place === 'within') {
      if (!word) {
        word = { start: at, end, folded: '', offsets: [] };
        words.push(word);
      }
      const folded = foldCharacter(character);
      for (let unit = 0; unit < folded.length; unit++) word.offsets.push(at);
      word.folded += folded;
      word.end = end;
    }
    at = end;
  }
  return words;
}

/** Where a character stands: between words, a word of its own, in a word, an accent on what precedes, or nowhere (control characters, half of a pair). */
type Place = 'between' | 'alone' | 'within' | 'mark' | 'nowhere';

const NOWHERE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/u;
const ALONE = /[\p{P}$+<=>^`|~\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2FA1F}]/u;

function placeOf(character: string): Place {
  if (/[a-z0-9]/i.test(character)) return 'within';
  if (/[ \n\t\r]/.test(character)) return 'between';
  if (NOWHERE.test(character)) return 'nowhere';
  if (/\s/u.test(character)) return 'between';
  if (ALONE.test(character)) return 'alone';
  return /\p{Mn}/u.test(character) ? 'mark' : 'within';
}

const foldCharacter = (character: string): string =>
  character
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
