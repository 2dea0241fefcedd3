import { chosen } from '../../../src/extraction/model/choose.js';
import type { Found } from '../../../src/extraction/model/runs.js';

type Part = readonly [number, number];
const range = ([firstWord, endWord]: Part) => ({ firstWord, endWord });
const one = (head: number, score: number, ...content: readonly Part[]): Found => ({
  ...{ head, score, contentLogit: 0, sourceLogit: 0, quoted: 0, length: 0 },
  cue: range([head, head + 1]),
  source: null,
  content: content.map(range),
});
const heads = (found: readonly Found[], thresholds = { cue: 0, nested: 0 }): readonly number[] =>
  chosen(found, thresholds).map(({ head }) => head);

describe('what is kept', () => {
  it.each([
    { what: 'all that are apart, in the order of their cues', found: [one(20, 1, [21, 30]), one(5, 2, [6, 10])], kept: [5, 20] },
    { what: 'the surer of two with one content', found: [one(5, 1, [6, 20]), one(25, 2, [6, 20])], kept: [25] },
    { what: 'the first of two that are as sure', found: [one(25, 1, [6, 20]), one(5, 1, [6, 20])], kept: [5] },
    { what: 'both where little is shared', found: [one(5, 2, [6, 20]), one(35, 1, [16, 35])], kept: [5, 35] },
    { what: 'nothing below the threshold', found: [one(5, -0.1, [6, 20])], kept: [] },
    { what: 'one told whole inside another', found: [one(5, 2, [6, 20]), one(8, 1, [9, 20])], kept: [5, 8] },
    { what: 'one that holds another', found: [one(5, 1, [6, 20]), one(8, 2, [9, 20])], kept: [5, 8] },
    { what: 'no cue in content that it goes beyond', found: [one(5, 2, [6, 20]), one(8, 1, [15, 40])], kept: [5] },
    { what: 'no cue in the cue of another', found: [{ ...one(5, 2, [9, 20]), cue: range([5, 8]) }, one(6, 1, [30, 40])], kept: [5] },
    { what: 'nothing', found: [], kept: [] },
  ])('is $what', ({ found, kept }) => {
    expect(heads(found)).toEqual(kept);
  });

  it('asks more of what is nested', () => {
    const found = [one(5, 2, [6, 20]), one(8, 1, [9, 20])];
    expect(heads(found, { cue: 0, nested: 1.5 })).toEqual([5]);
  });
});
