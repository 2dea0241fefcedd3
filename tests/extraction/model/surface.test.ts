import { CASE, caseOf, QUOTATION, quotationStates, SPACE, spaceBefore } from '../../../src/extraction/model/surface.js';

describe('the surface of a word', () => {
  it.each([
    { word: 'rents', written: CASE.lower },
    { word: 'Rents', written: CASE.capitalised },
    { word: 'A', written: CASE.capitalised },
    { word: 'NATO', written: CASE.upper },
    { word: 'McBride', written: CASE.mixed },
    { word: 'iPhone', written: CASE.mixed },
    { word: '2024', written: CASE.digits },
    { word: '3rd', written: CASE.lower },
    { word: '“', written: CASE.other },
    { word: '🙂', written: CASE.other },
    { word: 'Straße', written: CASE.capitalised },
    { word: '北', written: CASE.lower },
  ])('tells the case of $word', ({ word, written }) => {
    expect(caseOf(word)).toBe(written);
  });

  it.each([
    { text: 'word', at: 0, before: SPACE.newLine },
    { text: 'a\nword', at: 2, before: SPACE.newLine },
    { text: 'a word', at: 2, before: SPACE.space },
    { text: 'a\u00A0word', at: 2, before: SPACE.space },
    { text: '(word', at: 1, before: SPACE.none },
  ])('tells what stands before it in "$text"', ({ text, at, before }) => {
    expect(spaceBefore(text, at)).toBe(before);
  });

  it.each([
    { text: 'a “b” c', states: 'ooMiMoo' },
    { text: 'a "b" c', states: 'ooMiMoo' },
    { text: '«b» c', states: 'MiMoo' },
    { text: '“a\nb', states: 'Mioo' },
    { text: 'a” b', states: 'oMoo' },
    { text: "''b'' c", states: 'MMiMMoo' },
    { text: "b's c", states: 'ooooo' },
    { text: '‘b’s c’ d', states: 'MiiiiiMoo' },
    { text: 'b’s ‘c', states: 'ooooMi' },
    { text: '“b ‘c’ d” e', states: 'MiiiiiiiMoo' },
    { text: '', states: '' },
  ])('tells what is quoted in $text', ({ text, states }) => {
    const letters = { [QUOTATION.outside]: 'o', [QUOTATION.inside]: 'i', [QUOTATION.mark]: 'M' };
    expect(Array.from(quotationStates(text), (state) => letters[state as 0 | 1 | 2]).join('')).toBe(states);
  });
});
