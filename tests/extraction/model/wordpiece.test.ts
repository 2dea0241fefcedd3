import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../../src/config.js';
import { type Piece, wordPiece } from '../../../src/extraction/model/wordpiece.js';
import { describeWith } from '../../helpers/needs.js';
import fc from '../../helpers/property.js';

const vocabulary = readFileSync(new URL('../../../src/extraction/model/weights/vocab.txt', import.meta.url), 'utf8');
const names = vocabulary.trimEnd().split('\n');
const cutter = wordPiece(vocabulary);
const piecesOf = (text: string): readonly Piece[] => cutter.words(text, { start: 0, end: text.length }).flatMap(({ pieces }) => pieces);

describe('word pieces', () => {
  it.each([
    { what: 'a long word', text: 'Unaffordable', pieces: ['una', '##ff', '##ord', '##able'] },
    { what: 'marks', text: 'U.S.-led, $5', pieces: ['u', '.', 's', '.', '-', 'led', ',', '$', '5'] },
    { what: 'an accent', text: 'Café', pieces: ['cafe'] },
    { what: 'an accent of its own', text: 'Cafe\u0301', pieces: ['cafe'] },
    { what: 'a letter that has none', text: 'Øresund', pieces: ['ø', '##res', '##und'] },
    { what: 'a dotted capital', text: 'İzmir', pieces: ['i', '##z', '##mir'] },
    { what: 'Chinese characters', text: '北京', pieces: ['北', '京'] },
    { what: 'an emoji', text: 'yes 🙂 no', pieces: ['yes', '[UNK]', 'no'] },
    { what: 'an emoji of several', text: '👩🏽‍🚀', pieces: ['[UNK]'] },
    { what: 'a soft hyphen and a space without width', text: 'ta\u00ADxes\u200B', pieces: ['taxes'] },
    { what: 'curly quotation marks', text: '“No,” he', pieces: ['“', 'no', ',', '”', 'he'] },
    { what: 'a word of fifty thousand letters', text: 'a'.repeat(50_000), pieces: ['[UNK]'] },
    { what: 'halves of pairs', text: '\uD83D no \uDE00', pieces: ['no'] },
    { what: 'nothing but marks that combine', text: '\u0301\u0327', pieces: [] },
    { what: 'nothing', text: '', pieces: [] },
  ])('cut $what', ({ text, pieces }) => {
    expect(piecesOf(text).map(({ id }) => names[id])).toEqual(pieces);
  });

  it('are one unknown piece from a hundred and one letters on', () => {
    expect(piecesOf('a'.repeat(100)).length).toBeGreaterThan(1);
    expect(piecesOf('a'.repeat(101)).map(({ id }) => names[id])).toEqual(['[UNK]']);
  });

  it.each([
    { text: 'Cafe\u0301s open', words: ['Cafe\u0301s', 'open'] },
    { text: ' 🙂José said', words: ['🙂José', 'said'] },
    { text: 'so\u0301.', words: ['so\u0301', '.'] },
    { text: 'a\u200B b', words: ['a', 'b'] },
  ])('lie where the words are in $text', ({ text, words }) => {
    expect(cutter.words(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('are found in a stretch and counted from the start of the text', () => {
    expect(cutter.words('No. Yes.', { start: 4, end: 8 }).map(({ start, end }) => [start, end])).toEqual([
      [4, 7],
      [7, 8],
    ]);
  });

  it('follow one another without overlap, cover their word and halve no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { start, end, pieces } of cutter.words(text, { start: 0, end: text.length })) {
          expect(pieces[0]?.start).toBe(start);
          expect(pieces.at(-1)?.end).toBe(end);
          for (const [index, piece] of pieces.entries()) {
            expect(piece.start).toBeLessThan(piece.end);
            expect(piece.start).toBe(index === 0 ? start : pieces[index - 1]?.end);
            expect(text.slice(piece.start, piece.end)).not.toMatch(/\p{Surrogate}/u);
          }
        }
      }),
    );
  });

  it('need their vocabulary whole', () => {
    expect(() => wordPiece('the\nof\n')).toThrow('[UNK]');
    expect(() => cutter.idOf('[NONE]')).toThrow('[NONE]');
  });
});

const { sharedFolder } = readConfig();
const prototype = join(sharedFolder, 'prototype', 'attribution');
const articles = join(sharedFolder, 'corpora', 'polnear', 'dev.jsonl');

type Reference = {
  new (
    tokenizer: unknown,
  ): {
    encode(
      text: string,
      from: number,
      to: number,
      emit: (start: number, end: number, pieces: readonly (readonly [number, number, number])[]) => void,
    ): void;
  };
};

describeWith(existsSync(prototype) && existsSync(articles), 'word pieces of news', 'set HEARSAY_SHARED to the shared folder', () => {
  it('are those of the tokeniser that the encoder was trained with', async () => {
    const { WordPiece } = (await import(join(prototype, 'wordpiece.mjs'))) as { WordPiece: Reference };
    const reference = new WordPiece(JSON.parse(readFileSync(join(prototype, 'model', 'tokenizer.json'), 'utf8')));
    let count = 0;
    for (const line of readFileSync(articles, 'utf8').trimEnd().split('\n')) {
      const { text } = JSON.parse(line) as { text: string };
      const expected: (readonly [number, number, readonly number[]])[] = [];
      // The reference leaves an accent of its own out of the word that it ends.
      const withAccents = (end: number): number => end + (/^\p{Mn}*/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
      reference.encode(text, 0, text.length, (start, end, pieces) => expected.push([start, withAccents(end), pieces.map(([id]) => id)]));
      const words = cutter.words(text, { start: 0, end: text.length });
      expect(words.map(({ start, end, pieces }) => [start, end, pieces.map(({ id }) => id)])).toEqual(expected);
      count += words.length;
    }
    expect(count).toBeGreaterThan(50_000);
  });
});
