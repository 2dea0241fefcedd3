import { ArticleDateError, UndatedArticleError } from '../../src/ingest/errors.js';
import { type Defaults, filledIn, type Incoming } from '../../src/ingest/incoming.js';

const NONE: Defaults = { published: null, undated: false, outlet: null, language: null };
const article = (fields: object): Incoming => ({ place: 'a.txt', kind: 'article', input: { text: 'It opens.', ...fields } });

it.each([
  [{ published: '2025-04-02' }, {}, { published: '2025-04-02' }],
  [{ published: '2025-04-02' }, { published: '2024-01-01' }, { published: '2024-01-01' }],
  [{ published: '2025-04-02' }, { published: '' }, { published: '2025-04-02' }],
  [{ undated: true }, {}, { published: null }],
  [{ undated: true, outlet: 'The Herald' }, {}, { outlet: 'The Herald' }],
  [{ undated: true, outlet: 'The Herald' }, { outlet: 'The Post' }, { outlet: 'The Post' }],
  [{ undated: true, language: 'en' }, { language: 'de' }, { language: 'en' }],
])('with %j, an article with %j has %j', (defaults, fields, expected) => {
  expect(filledIn({ ...NONE, ...defaults })(article(fields))).toMatchObject({ kind: 'article', input: expected });
});

it('refuses an article that nobody dates', () => {
  expect(filledIn(NONE)(article({}))).toEqual({ place: 'a.txt', kind: 'refused', error: new UndatedArticleError() });
});

it.each<Incoming>([
  { place: 'a.jsonl:1', kind: 'decomposition', json: '{}' },
  { place: 'a.txt', kind: 'refused', error: new UndatedArticleError() },
])('lets %j be', (incoming) => {
  expect(filledIn(NONE)(incoming)).toBe(incoming);
});

it('refuses a date that is none, before anything is read', () => {
  expect(() => filledIn({ ...NONE, published: 'Thursday' })).toThrow(ArticleDateError);
});
