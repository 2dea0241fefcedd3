import { soughtWords, spacedWords } from '../../src/text/sought-words.js';

const TEXT = 'The ferry to Velde doesn’t run: “Ostia’s ÉLAN is late,” she said.';

describe('soughtWords', () => {
  it.each([
    { typed: 'late', has: true },
    { typed: 'LATE ferry', has: true },
    { typed: 'elan', has: true },
    { typed: 'Élan', has: true },
    { typed: 'doesn’t', has: true },
    { typed: "doesn't", has: true },
    { typed: '"ferry to velde"', has: true },
    { typed: '“ferry to velde” late', has: true },
    { typed: '"velde ferry"', has: false },
    { typed: 'velde ferry', has: true },
    { typed: 'fer', has: false },
    { typed: 'fer*', has: true },
    { typed: '"ferry to vel*"', has: true },
    { typed: '"to ferry vel*"', has: false },
    { typed: 'ferries', has: false },
    { typed: 'run — late', has: true },
    { typed: 'late late', has: true },
    { typed: 'late early', has: false },
    { typed: '"run Ostia', has: true },
  ])('finds $typed: $has', ({ typed, has }) => {
    const { parts, problem } = soughtWords(typed);
    expect(problem).toBeNull();
    expect(parts.every((part) => spacedWords(TEXT).includes(part))).toBe(has);
  });

  it.each([
    { typed: '?!', problem: 'has neither a letter nor a digit' },
    { typed: '"', problem: 'has neither a letter nor a digit' },
    { typed: '*', problem: 'begins a word with less than 2 letters: "*"' },
    { typed: 'ferry l*', problem: 'begins a word with less than 2 letters: "l*"' },
    { typed: 'fe*ry', problem: 'has a * that is not at the end of a word: "fe*ry"' },
    { typed: '*rry', problem: 'has a * that is not at the end of a word: "*rry"' },
  ])('says what is wrong with $typed', ({ typed, problem }) => {
    expect(soughtWords(typed).problem).toBe(problem);
  });

  it('is the same in whatever order words are typed', () => {
    expect(soughtWords('velde ferry ferry').parts).toEqual(soughtWords('Ferry Velde').parts);
  });
});
