import { type Cuttable, windowsOf } from '../../../src/extraction/model/windows.js';
import fc from '../../helpers/property.js';

/** Sentences of so many words, each word of so many pieces, as the columns that windows are cut from. */
function sentencesOf(lengths: readonly number[], pieces = 1): Cuttable {
  const sentenceStarts: number[] = [];
  for (const length of lengths) {
    const start = sentenceStarts.length;
    for (let word = 0; word < length; word++) sentenceStarts.push(start);
  }
  const count = sentenceStarts.length;
  return {
    count: count * pieces,
    wordOf: Array.from({ length: count * pieces }, (_, piece) => Math.floor(piece / pieces)),
    words: { count, sentenceStarts, firstPieces: sentenceStarts.map((_, word) => word * pieces) },
  };
}

describe('windows', () => {
  it.each([
    { what: 'no text', lengths: [], windows: [] },
    { what: 'a short text', lengths: [5, 5], windows: [{ firstWord: 0, endWord: 10, core: { firstWord: 0, endWord: 10 } }] },
    {
      what: 'sentences of forty',
      lengths: Array.from({ length: 10 }, () => 40),
      windows: [
        { firstWord: 0, endWord: 382, core: { firstWord: 0, endWord: 320 } },
        { firstWord: 280, endWord: 400, core: { firstWord: 320, endWord: 400 } },
      ],
    },
    {
      what: 'a sentence longer than a window',
      lengths: [500],
      windows: [
        { firstWord: 0, endWord: 382, core: { firstWord: 0, endWord: 342 } },
        { firstWord: 318, endWord: 500, core: { firstWord: 342, endWord: 500 } },
      ],
    },
  ])('cut $what', ({ lengths, windows }) => {
    expect(windowsOf(sentencesOf(lengths))).toEqual(windows);
  });

  const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 40 });
  const piecesAWord = fc.integer({ min: 1, max: 5 });

  it('have cores that cover the text in order, and context around them as far as a window goes', () => {
    fc.assert(
      fc.property(lengths, piecesAWord, (sentences, each) => {
        const text = sentencesOf(sentences, each);
        const [before, after] = [Math.floor(24 / each), Math.floor(40 / each)];
        let from = 0;
        for (const { firstWord, endWord, core } of windowsOf(text)) {
          expect(core.firstWord).toBe(from);
          expect(core.endWord).toBeGreaterThan(from);
          expect((endWord - firstWord) * each).toBeLessThanOrEqual(382);
          expect(firstWord).toBeLessThanOrEqual(Math.max(0, core.firstWord - before));
          expect(endWord).toBeGreaterThanOrEqual(Math.min(text.words.count, core.endWord + after));
          from = core.endWord;
        }
        expect(from).toBe(text.words.count);
      }),
    );
  });

  it('are as many as the text is long, whatever its sentences', () => {
    fc.assert(
      fc.property(lengths, piecesAWord, (sentences, each) => {
        const text = sentencesOf(sentences, each);
        // 382 less context before (at most 48) and after (40), the rest of a word twice, and half of what is left for a sentence that begins too early.
        expect(windowsOf(text).length).toBeLessThanOrEqual(Math.ceil(text.count / 142) + 1);
      }),
    );
  });

  it('end with a word that is longer than what is left of them', () => {
    const wordOf = [...Array.from({ length: 300 }, (_, word) => word), ...Array.from({ length: 100 }, () => 300)];
    const words = { count: 301, sentenceStarts: wordOf.slice(0, 301).map(() => 0), firstPieces: wordOf.slice(0, 301) };
    const [first, second, ...more] = windowsOf({ count: 400, wordOf, words });
    expect(first?.endWord).toBe(300);
    expect(second?.endWord).toBe(301);
    expect(more).toEqual([]);
  });

  it('look at each word a bounded number of times', () => {
    const looks = (sentences: number): number => {
      const text = sentencesOf(Array.from({ length: sentences }, () => 20));
      let seen = 0;
      const counted = <Column extends readonly number[]>(column: Column): Column =>
        new Proxy(column, {
          get: (target, key) => {
            seen++;
            return Reflect.get(target, key);
          },
        });
      const { count, sentenceStarts, firstPieces } = text.words;
      windowsOf({
        count: text.count,
        wordOf: counted(text.wordOf),
        words: { count, sentenceStarts: counted(sentenceStarts), firstPieces: counted(firstPieces) },
      });
      return seen;
    };
    expect(looks(10_000)).toBeLessThan(11 * looks(1000));
  });
});
