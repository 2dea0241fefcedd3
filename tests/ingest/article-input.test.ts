import { ArticleIdError } from '../../src/decomposition/ids.js';
import { articleFrom, MOST_BYTES } from '../../src/ingest/article-input.js';
import {
  ArticleDateError,
  ArticleFieldTooLongError,
  ArticleLanguageError,
  ArticleTooLongError,
  ArticleUrlError,
  BrokenCharacterError,
  EmptyArticleError,
} from '../../src/ingest/errors.js';

const TEXT = 'The bridge will open in May, Mayor Lena Brandt told reporters on the quay.';
const GERMAN = 'Die Brücke wird im Mai geöffnet, sagte die Bürgermeisterin am Montag den wartenden Journalisten am Kai.';

it('fills in what its sender does not say', async () => {
  expect(await articleFrom({ text: TEXT })).toEqual({
    id: expect.stringMatching(/^a_[0-9a-f]{20}$/),
    url: null,
    headline: null,
    outlet: null,
    publishedAt: null,
    language: 'en',
    text: TEXT,
  });
});

it('takes what its sender says, without white space around it; blanks are nothing', async () => {
  const input = {
    id: ' bridge-1 ',
    url: ' https://herald.example/bridge ',
    outlet: ' The Herald',
    published: '2025-04-02',
    headline: '  ',
  };
  expect(await articleFrom({ ...input, language: 'en-GB', text: TEXT })).toEqual({
    id: 'bridge-1',
    url: 'https://herald.example/bridge',
    headline: null,
    outlet: 'The Herald',
    publishedAt: '2025-04-02',
    language: 'en-GB',
    text: TEXT,
  });
});

it.each([
  {
    what: 'given apart',
    headline: 'Bridge to open',
    text: TEXT,
    expected: { headline: 'Bridge to open', text: `Bridge to open\n\n${TEXT}` },
  },
  {
    what: 'broken over lines',
    headline: 'Bridge\n to open',
    text: TEXT,
    expected: { headline: 'Bridge to open', text: `Bridge to open\n\n${TEXT}` },
  },
  {
    what: 'that the text begins with',
    headline: 'Bridge to open',
    text: `Bridge to open\n\n${TEXT}`,
    expected: { headline: 'Bridge to open', text: `Bridge to open\n\n${TEXT}` },
  },
  {
    what: 'that the text begins with in other letters',
    headline: 'Bridge to open',
    text: `BRIDGE TO OPEN.\r\n${TEXT}`,
    expected: { headline: 'BRIDGE TO OPEN.', text: `BRIDGE TO OPEN.\r\n${TEXT}` },
  },
  {
    what: 'that is only the beginning of the first line',
    headline: 'The bridge',
    text: TEXT,
    expected: { headline: 'The bridge', text: `The bridge\n\n${TEXT}` },
  },
  {
    what: 'that its sender does not name',
    headline: null,
    text: `Bridge to open\n\n${TEXT}`,
    expected: { headline: 'Bridge to open', text: `Bridge to open\n\n${TEXT}` },
  },
])('makes the first line of a headline $what', async ({ headline, text, expected }) => {
  expect(await articleFrom({ headline, text })).toMatchObject(expected);
});

it.each([
  ['no text', { text: '' }, EmptyArticleError, 'text'],
  ['white space alone', { text: ' \n\t\u00a0' }, EmptyArticleError, 'text'],
  ['a text that is too long', { text: 'a'.repeat(MOST_BYTES + 1) }, ArticleTooLongError, 'text'],
  ['a text of too many bytes', { text: 'é'.repeat(MOST_BYTES / 2 + 1) }, ArticleTooLongError, 'text'],
  ['a date that is none', { text: TEXT, published: 'last week' }, ArticleDateError, 'published'],
  ['a language that is not read', { text: TEXT, language: 'de' }, ArticleLanguageError, 'language'],
  ['a language that is none', { text: TEXT, language: 'fr-FR-utf8-x' }, ArticleLanguageError, 'language'],
  ['an address that is none', { text: TEXT, url: 'herald/bridge' }, ArticleUrlError, 'url'],
  ['an address that runs', { text: TEXT, url: 'javascript:alert(1)' }, ArticleUrlError, 'url'],
  ['an address that is too long', { text: TEXT, url: `https://x.example/${'o'.repeat(2000)}` }, ArticleFieldTooLongError, 'url'],
  ['an outlet that is too long', { text: TEXT, outlet: 'O'.repeat(2001) }, ArticleFieldTooLongError, 'outlet'],
  ['a year that cannot be told', { text: TEXT, published: '0001-01-01' }, ArticleDateError, 'published'],
  ['a text in another language', { text: GERMAN }, ArticleLanguageError, 'language'],
  ['half a character', { text: `${TEXT} \ud83d` }, BrokenCharacterError, 'text'],
  ['half a character in the outlet', { text: TEXT, outlet: 'The \udc00 Herald' }, BrokenCharacterError, 'outlet'],
] as const)('refuses %s', async (_what, input, error, path) => {
  const refused = await articleFrom(input).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(error);
  expect(refused).toMatchObject({ path });
});

it('refuses an id that the graph keeps for itself', async () => {
  await expect(articleFrom({ id: 'bridge@0123456789ab', text: TEXT })).rejects.toThrow(ArticleIdError);
});

it('names the language that it found, and what to do when it found wrong', async () => {
  await expect(articleFrom({ text: GERMAN })).rejects.toThrow(
    'The article is in German (de); Hearsay reads English. If it is English, say so: language "en".',
  );
});

it('believes a sender that says it is English', async () => {
  expect(await articleFrom({ text: GERMAN, language: 'en' })).toMatchObject({ language: 'en' });
});
