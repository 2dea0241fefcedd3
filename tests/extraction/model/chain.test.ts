import { likeliest, transitionsOf } from '../../../src/extraction/model/chain.js';
import { isOpen, TAGS, type Tag } from '../../../src/extraction/model/tags.js';
import fc from '../../helpers/property.js';

const FREE = TAGS.map(() => TAGS.map(() => 0));
const NO_BIAS = TAGS.map(() => 0);
/** Logits under which each word is most likely what it is said to be. */
const logitsOf = (tags: readonly Tag[]): Float32Array =>
  Float32Array.from(tags.flatMap((tag) => TAGS.map((other) => (other === tag ? 2 : 0))));

describe('the likeliest tags', () => {
  it.each<{ what: string; alone: readonly Tag[]; together: readonly Tag[] }>([
    {
      what: 'a run that begins and ends',
      alone: ['source', 'cue', 'begin', 'inside', 'end'],
      together: ['source', 'cue', 'begin', 'inside', 'end'],
    },
    { what: 'one word', alone: ['cue', 'alone', 'none'], together: ['cue', 'alone', 'none'] },
    {
      what: 'a run with a hole',
      alone: ['begin', 'inside', 'none', 'inside', 'end'],
      together: ['begin', 'inside', 'inside', 'inside', 'end'],
    },
    { what: 'a run that goes on beyond what is seen', alone: ['cue', 'begin', 'inside'], together: ['cue', 'begin', 'inside'] },
    { what: 'a run that began before', alone: ['inside', 'end', 'cue'], together: ['inside', 'end', 'cue'] },
    { what: 'nothing', alone: [], together: [] },
  ])('are those of $what', ({ alone, together }) => {
    expect(likeliest(logitsOf(alone), 0, alone.length, transitionsOf(FREE), NO_BIAS)).toEqual(together);
  });

  it('are of the rows asked for', () => {
    const logits = logitsOf(['source', 'cue', 'alone', 'none']);
    expect(likeliest(logits, 1, 3, transitionsOf(FREE), NO_BIAS)).toEqual(['cue', 'alone']);
  });

  it('follow what pairs of tags and biases add', () => {
    const dear = FREE.map((row, before) => row.map((_, after) => (TAGS[before] === 'cue' && TAGS[after] === 'alone' ? -5 : 0)));
    const logits = logitsOf(['cue', 'alone']);
    expect(likeliest(logits, 0, 2, transitionsOf(dear), NO_BIAS)).not.toEqual(['cue', 'alone']);
    expect(
      likeliest(
        logits,
        0,
        2,
        transitionsOf(FREE),
        TAGS.map((tag) => (tag === 'source' ? 3 : 0)),
      ),
    ).toEqual(['source', 'source']);
  });

  it('are the best of all sequences that are allowed', () => {
    const sequences = (length: number): readonly (readonly number[])[] =>
      length === 0 ? [[]] : sequences(length - 1).flatMap((before) => TAGS.map((_, tag) => [...before, tag]));
    const number = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 28, maxLength: 28 }),
        fc.array(number, { minLength: 49, maxLength: 49 }),
        (logits, weights) => {
          const table = transitionsOf(TAGS.map((_, row) => weights.slice(row * 7, row * 7 + 7)));
          const score = (tags: readonly number[]): number =>
            tags.reduce(
              (sum, tag, word) =>
                sum + (logits[word * 7 + tag] as number) + (word > 0 ? (table[(tags[word - 1] as number) * 7 + tag] as number) : 0),
              0,
            );
          const best = likeliest(Float32Array.from(logits), 0, 4, table, NO_BIAS);
          expect(score(best.map((tag) => TAGS.indexOf(tag)))).toBe(Math.max(...sequences(4).map(score)));
          for (const [word, tag] of best.entries()) {
            const before = best[word - 1];
            if (before) expect(isOpen(before)).toBe(tag === 'inside' || tag === 'end');
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('need a number for each pair', () => {
    expect(() => transitionsOf([[0]])).toThrow(RangeError);
  });
});
