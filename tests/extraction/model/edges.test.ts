import { contentEdges, cueEdges, sourceEdges } from '../../../src/extraction/model/edges.js';
import type { Span } from '../../../src/text/span.js';

/** The text without brackets, and the span they enclosed: 'a [b] c'. */
function marked(template: string): { text: string; span: Span } {
  const start = template.indexOf('[');
  const end = template.indexOf(']') - 1;
  return { text: template.replace('[', '').replace(']', ''), span: { start, end } };
}
const words = (text: string, span: Span | null): string | null => span && text.slice(span.start, span.end);

describe('the edges of content', () => {
  it.each([
    { given: '[“Taxes fell,”] she said', clean: '“Taxes fell,”' },
    { given: '[“Taxes fell],” she said', clean: '“Taxes fell,”' },
    { given: '[“Taxes fell]” she said', clean: '“Taxes fell”' },
    { given: '“[Taxes fell”] she said', clean: '“Taxes fell”' },
    { given: '[“Taxes fell] again and again,” she said', clean: 'Taxes fell' },
    { given: 'again and [again,”] she said', clean: 'again' },
    { given: '["Taxes fell],"', clean: '"Taxes fell,"' },
    { given: "['Taxes fell],'", clean: "'Taxes fell,'" },
    { given: "she said [taxes won't fall, ]but", clean: "taxes won't fall" },
    { given: 'she said[, that taxes fell ]', clean: 'that taxes fell' },
    { given: '[taxes fell —] she said', clean: 'taxes fell' },
    { given: 'that [.5 percent fell]', clean: '.5 percent fell' },
    { given: '[Taxes fell. “]', clean: 'Taxes fell.' },
    { given: '[that taxes were “too high”]', clean: 'that taxes were “too high”' },
    { given: '[,]', clean: ',' },
  ])('of $given', ({ given, clean }) => {
    const { text, span } = marked(given);
    expect(words(text, contentEdges(text, span))).toBe(clean);
  });
});

describe('the edges of a source', () => {
  it.each([
    { given: '[Ada Okoro, the mayor,] said', clean: 'Ada Okoro, the mayor' },
    { given: '[Okoro’s] claim', clean: 'Okoro' },
    { given: '[”Okoro]', clean: 'Okoro' },
    { given: '[Rep. Ben Lund (R-Ky.)] said', clean: 'Rep. Ben Lund (R-Ky.)' },
    { given: '[’]', clean: null },
  ])('of $given', ({ given, clean }) => {
    const { text, span } = marked(given);
    expect(words(text, sourceEdges(text, span))).toBe(clean);
  });
});

describe('the edges of a cue', () => {
  it.each([
    { given: '[said:] “No', clean: 'said' },
    { given: 'He[’s claiming] that', clean: 'claiming' },
    { given: 'Okoro[:] No', clean: ':' },
    { given: '[according to] her', clean: 'according to' },
  ])('of $given', ({ given, clean }) => {
    const { text, span } = marked(given);
    expect(words(text, cueEdges(text, span))).toBe(clean);
  });
});
