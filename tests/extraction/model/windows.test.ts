import { windowsOf } from '../../../src/extraction/model/windows.js';
import fc from '../../helpers/property.js';

/** Sentences of so many pieces each, as the columns that windows are cut from. */
function sentencesOf(lengths: readonly number[]): { count: number; sentenceStarts: readonly number[] } {
  const sentenceStarts: number[] = [];
  for (const length of lengths) {
    const start = sentenceStarts.length;
    for (let piece = 0; piece < length; piece++) sentenceStarts.push(start);
  }
  return { count: sentenceStarts.length, sentenceStarts };
}

describe('windows', () => {
  it.each([
    { what: 'no text', lengths: [], windows: [] },
    { what: 'a short text', lengths: [5, 5], windows: [{ firstPiece: 0, endPiece: 10, core: { firstPiece: 0, endPiece: 10 } }] },
    {
      what: 'sentences of fifty',
      lengths: Array.from({ length: 8 }, () => 50),
      windows: [
        { firstPiece: 0, endPiece: 254, core: { firstPiece: 0, endPiece: 200 } },
        { firstPiece: 150, endPiece: 400, core: { firstPiece: 200, endPiece: 400 } },
      ],
    },
    {
      what: 'a sentence longer than a window',
      lengths: [300],
      windows: [
        { firstPiece: 0, endPiece: 254, core: { firstPiece: 0, endPiece: 206 } },
        { firstPiece: 158, endPiece: 300, core: { firstPiece: 206, endPiece: 300 } },
      ],
    },
  ])('cut $what', ({ lengths, windows }) => {
    expect(windowsOf(sentencesOf(lengths))).toEqual(windows);
  });

  it('have cores that cover the text in order, and context around them as far as a window goes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 40 }), (lengths) => {
        const pieces = sentencesOf(lengths);
        let from = 0;
        for (const { firstPiece, endPiece, core } of windowsOf(pieces)) {
          expect(core.firstPiece).toBe(from);
          expect(core.endPiece).toBeGreaterThan(from);
          expect(endPiece - firstPiece).toBeLessThanOrEqual(254);
          expect(firstPiece).toBeLessThanOrEqual(Math.max(0, core.firstPiece - 48));
          expect(endPiece).toBeGreaterThanOrEqual(Math.min(pieces.count, core.endPiece + 48));
          from = core.endPiece;
        }
        expect(from).toBe(pieces.count);
      }),
    );
  });

  it('are as many as the text is long, whatever its sentences', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 }), (lengths) => {
        const pieces = sentencesOf(lengths);
        // 254 less context before (at most 96) and after (48) and half a sentence: never fewer than 55 new pieces.
        expect(windowsOf(pieces).length).toBeLessThanOrEqual(Math.ceil(pieces.count / 55));
      }),
    );
  });

  it('look at each piece a bounded number of times', () => {
    const looks = (sentences: number): number => {
      const { count, sentenceStarts } = sentencesOf(Array.from({ length: sentences }, () => 20));
      let seen = 0;
      const counted = new Proxy(sentenceStarts, {
        get: (target, key) => {
          seen++;
          return Reflect.get(target, key);
        },
      });
      windowsOf({ count, sentenceStarts: counted });
      return seen;
    };
    expect(looks(10_000)).toBeLessThan(11 * looks(1000));
  });
});
