import { roughSentences } from '../../../src/extraction/model/rough-sentences.js';

describe('rough sentences', () => {
  it.each([
    { text: 'One. Two! Three? Four', sentences: ['One. ', 'Two! ', 'Three? ', 'Four'] },
    { text: '“One.” She left.', sentences: ['“One.” ', 'She left.'] },
    { text: 'It fell 3.5 percent, no. of them', sentences: ['It fell 3.5 percent, no. of them'] },
    { text: 'A line\n\n \nAnother', sentences: ['A line', 'Another'] },
    { text: 'no end', sentences: ['no end'] },
    { text: ' \n\t', sentences: [] },
    { text: '', sentences: [] },
  ])('cut $text', ({ text, sentences }) => {
    expect(roughSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
