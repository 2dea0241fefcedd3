import type { Span } from '../../../src/text/span.js';
import { outcomes, type Said } from './matching.js';

const TEXT = 'Ada Okoro said rents would rise fast. The port said no ship had come, and that Lind knew it.';
function spanIn(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(words);
  return { start, end: start + words.length };
}
const said = (source: string | null, cue: string, ...content: readonly string[]): Said => ({
  source: source === null ? [] : [spanIn(source)],
  cue: [spanIn(cue)],
  content: content.map(spanIn),
});
const okoro = said('Ada Okoro', 'said rents', 'rents would rise fast');
const port = said('The port', 'said no', 'no ship had come', 'that Lind knew it');
const judged = (predicted: readonly Said[], attributions: readonly Said[], discard: readonly Span[] = []) =>
  outcomes(TEXT, predicted, { attributions, discard });
const right = { content: true, joint: true };
const wrong = { content: false, joint: false };

describe('an attribution', () => {
  it.each([
    { what: 'right where content and source are', predicted: [okoro], gold: [okoro, port], results: [right] },
    { what: 'right with half of the words', predicted: [said('Okoro', 'said rents', 'rents would')], gold: [okoro], results: [right] },
    { what: 'wrong with fewer', predicted: [said('Okoro', 'said rents', 'rents')], gold: [okoro], results: [wrong] },
    {
      what: 'right in content alone where another said it',
      predicted: [said('The port', 'said rents', 'rents would rise fast')],
      gold: [okoro],
      results: [{ content: true, joint: false }],
    },
    {
      what: 'right where nobody is said to have said it',
      predicted: [said(null, 'said no', 'no ship had come')],
      gold: [said(null, 'said no', 'no ship had come')],
      results: [right],
    },
    { what: 'counted once', predicted: [okoro, said('Okoro', 'said rents', 'rents would rise')], gold: [okoro], results: [right, wrong] },
    {
      what: 'one with those of its cue and source',
      predicted: [said('The port', 'said no', 'no ship had come'), said('The port', 'said no', 'that Lind knew it')],
      gold: [port],
      results: [right, right],
    },
    {
      what: 'not counted inside another',
      predicted: [said('The port', 'said no', 'no ship had come, and that Lind knew it'), said('Lind', 'knew', 'it')],
      gold: [port],
      results: [right, null],
    },
  ])('is $what', ({ predicted, gold, results }) => {
    expect(judged(predicted, gold)).toEqual(results);
  });

  it('is not counted where the annotators left the text out', () => {
    expect(judged([okoro], [], [spanIn('rents would rise')])).toEqual([null]);
  });
});
