import type { Decomposition } from '../../src/decomposition/decomposition.js';
import { parseDecomposition } from '../../src/decomposition/parse.js';
import type { Article } from '../../src/document/article.js';
import type { NewsExtractor } from '../../src/extraction/news-pipeline.js';
import { loadNewsExtractor } from '../../src/load-extractor.js';
import fc from '../helpers/property.js';

let extractor: NewsExtractor;
beforeAll(async () => {
  extractor = await loadNewsExtractor();
}, 60_000);

/** Half of a surrogate pair. */
const HALF = /\p{Cs}/u;
/** Each text costs a run of the encoder. */
const RUNS = 60;

const name = fc.constantFrom(
  'Ada Okoro',
  'Mayor Zoë Šlind',
  'the Ostian president',
  'Lorland',
  'she',
  'They',
  'Bureau 9 👩‍🚀',
  'O’Neill',
  'two officials',
  'e\u0301lan',
);
const cue = fc.constantFrom(
  'said',
  'has denied',
  'warned',
  'told reporters',
  'declined to comment on',
  'urged',
  'would not say',
  'vowed',
  'accused',
);
const claim = fc.constantFrom(
  'that taxes fell',
  'the port was bombed on Monday',
  '“we will pay by Friday',
  'to resign”',
  'it was a “lie',
  '🎈🎈 won',
  'nobody died',
  'Ostia of an attack',
  '',
);
const joint = fc.constantFrom(
  ' ',
  '  ',
  '\u00a0',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  ' \u200b',
  ', ',
  ' — ',
  '. ',
  '.” ',
  '? “',
  ' ‘',
  '’s ',
  '"',
  "'",
  '»',
  '\u202e',
  '\ufeff',
);
const sentence = fc.tuple(name, joint, cue, joint, claim, joint).map((parts) => parts.join(''));
const noise = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 8 }));
const anyText = fc
  .array(fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 1, arbitrary: noise }), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '' && !HALF.test(text));
const publishedAt = fc.constantFrom(null, '2025-11-12', '2024-02-29T23:30:00-05:00');

const article = (text: string, published: string | null): Article => {
  const headline = text.split('\n')[0]?.trim() || null;
  return { id: 'a', url: null, headline, outlet: null, publishedAt: published, language: 'en', text };
};

/** Everything with a start and an end, wherever it stands. */
function spansIn(value: unknown): { readonly start: number; readonly end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'end' in value ? [value as { start: number; end: number }, ...below] : below;
}

const wordsOf = ({ article: { text }, ...layers }: Decomposition) => spansIn(layers).map(({ start, end }) => text.slice(start, end));

describe('whatever the text', () => {
  it('each span quotes words of it, each id resolves, and JSON changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, publishedAt, async (text, published) => {
        const decomposition = await extractor.extract(article(text, published));
        expect(parseDecomposition(JSON.parse(JSON.stringify(decomposition)))).toEqual(decomposition);
        for (const words of wordsOf(decomposition)) {
          expect(words.trim()).not.toBe('');
          expect(words).not.toMatch(HALF);
        }
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  it('the same text gives the same value', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const [once, twice] = [await extractor.extract(article(text, null)), await extractor.extract(article(text, null))];
        expect(twice).toEqual(once);
      }),
      { numRuns: RUNS / 4 },
    );
  }, 300_000);

  it('no claim is a fact: what stands in a statement alone is never asserted', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { events } = await extractor.extract(article(text, null));
        for (const { statementIds, factuality } of events) if (statementIds.length > 0) expect(factuality).not.toBe('asserted');
      }),
      { numRuns: RUNS / 4 },
    );
  }, 300_000);
});
