import { paragraphs } from '../../../src/extraction/components/paragraphs.js';
import { sentences } from '../../../src/extraction/components/sentences.js';
import { textOf } from '../../../src/text/span.js';

function sentencesIn(text: string): string[] {
  const base = { id: 'a', text, headline: null, publishedAt: null };
  return sentences.annotate({ ...base, ...paragraphs.annotate(base) }).sentences.map((sentence) => textOf(text, sentence));
}

describe('sentences', () => {
  it.each<[what: string, sentences: string[]]>([
    ['stops, questions and shouts', ['It fell.', 'Why?', 'Run!', 'They ran.']],
    ['titles and initials', ['Dr. Ada N. Okoro met Mr. Vale.', 'They spoke.']],
    ['companies and countries', ['Acme Inc. sued the U.S. government.', 'The case goes on.']],
    ['an abbreviation that ends one', ['She moved to the U.S.', 'He stayed.']],
    ['months', ['It fell on Jan. 3 at 2 p.m. and was rebuilt.']],
    ['numbers', ['It cost 3.5 million, or $2.1 a head.', 'No. 4 was cheaper.']],
    ['a mark inside the quotation', ['“It fell.”', 'Then silence.']],
    ['a question with its speaker', ['“Who knows?” Okoro asked.', 'Nobody did.']],
    ['a quotation that goes on in lower case', ['“Why?” she said.']],
    ['an ellipsis', ['It was … odd.', 'Very odd.']],
    ['quotation marks left open', ['“It fell, he said.', 'Nobody heard.']],
  ])('%s', (_, expected) => {
    expect(sentencesIn(expected.join(' '))).toEqual(expected);
  });

  it('never cross a paragraph', () => {
    expect(sentencesIn('A bridge that\n\nfell. It did')).toEqual(['A bridge that', 'fell.', 'It did']);
  });

  it('are cut between clauses, else between words, where nobody ended them', () => {
    const clauses = Array.from({ length: 300 }, (_, at) => `the ferry to Velde number ${at} was late`).join(', ');
    for (const sentence of sentencesIn(clauses)) {
      expect(sentence.length).toBeLessThanOrEqual(2_000);
      expect(sentence).toMatch(/^the ferry .* was late,?$/);
    }
    const words = Array.from({ length: 900 }, () => 'rain').join(' ');
    expect(sentencesIn(words).join(' ')).toBe(words);
    expect(sentencesIn('x'.repeat(5_000))).toHaveLength(1);
  });

  it.each(['-', '—', '/', '。', ','])('are cut behind a mark, never within a word, where no space parts the words: %s', (mark) => {
    const text = Array.from({ length: 900 }, (_, at) => `rain${at}`).join(mark);
    const cut = sentencesIn(text);
    expect(cut.join('')).toBe(text);
    for (const sentence of cut) {
      expect(sentence.length).toBeLessThanOrEqual(2_000);
      expect(sentence).toMatch(/^rain\d/);
    }
    expect(sentencesIn(`${'x'.repeat(3_000)}${mark}${'y'.repeat(3_000)}`)).toEqual([`${'x'.repeat(3_000)}${mark}`, 'y'.repeat(3_000)]);
  });
});
