/** The border for articles: what a sender gives, checked, becomes the article that is extracted. */
import { articleId } from '../decomposition/ids.js';
import { nameProblem, urlProblem } from '../decomposition/lookups.js';
import type { Article } from '../document/article.js';
import { fold } from '../text/fold.js';
import { articleDate } from './article-date.js';
import {
  ArticleDateError,
  ArticleFieldTooLongError,
  ArticleLanguageError,
  ArticleTooLongError,
  ArticleUrlError,
  BrokenCharacterError,
  EmptyArticleError,
} from './errors.js';
import { headlineOf } from './headline.js';
import { languageOf } from './language.js';
import { isWebAddress } from './web-address.js';

/** What a sender knows of an article; as ArticleInput of the API, whose fields may be left out or null. */
export type ArticleInput = {
  readonly id?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** Put before the text as its first line, unless the text begins with it; left out, a first line that looks like one is taken for it. */
  readonly headline?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly published?: string | null | undefined;
  /** BCP 47, and believed; left out, it is recognised. */
  readonly language?: string | null | undefined;
  readonly text: string;
};

/** Bytes of UTF-8: 150,000 words, a minute or two of extraction. DECISIONS.md, "An article has at most 1,000,000 bytes". */
export const MOST_BYTES = 1_000_000;

/**
 * @returns the article with its id; `text` is as given, with the headline before it where it does not begin with it.
 * @throws InputError
 */
export async function articleFrom(input: ArticleInput): Promise<Article> {
  for (const [field, value] of Object.entries(input)) if (isBroken(value)) throw new BrokenCharacterError(field);
  if (input.text.trim() === '') throw new EmptyArticleError();
  const bytes = Buffer.byteLength(input.text);
  if (bytes > MOST_BYTES) throw new ArticleTooLongError(bytes, MOST_BYTES);
  const { headline, text } = headed(given(input.headline), input.text);
  const url = webAddress(given(input.url));
  return {
    id: articleId({ id: given(input.id), url, text }),
    url,
    headline,
    outlet: outletName(given(input.outlet)),
    publishedAt: publishedAt(given(input.published)),
    language: await englishOf(given(input.language), text),
    text,
  };
}

/** White space alone is nothing. */
const given = (value: string | null | undefined) => value?.trim() || null;

/** Half a surrogate pair has no UTF-8, so that what is stored would differ from what came. */
const isBroken = (value: unknown) => typeof value === 'string' && /\p{Surrogate}/u.test(value);

/** The headline as the text's first line gives it: 'Taxes fall' given apart and 'TAXES FALL.' in the text are one. */
function headed(headline: string | null, text: string): { headline: string | null; text: string } {
  if (headline === null) return { headline: headlineOf(text), text };
  const line = headline.replace(/\s+/g, ' ');
  const first = firstLine(text);
  return fold(first) === fold(line) ? { headline: first, text } : { headline: line, text: `${line}\n\n${text.trimStart()}` };
}

const firstLine = (text: string) => (text.trimStart().split(/\r?\n/, 1)[0] ?? '').trimEnd();

function webAddress(url: string | null): string | null {
  if (url === null) return null;
  if (!isWebAddress(url)) throw new ArticleUrlError(url);
  return lookedUp('url', url, urlProblem(url));
}

const outletName = (name: string | null) => (name === null ? null : lookedUp('outlet', name, nameProblem(name)));

function lookedUp(field: string, value: string, problem: string | null): string {
  if (problem !== null) throw new ArticleFieldTooLongError(field, problem);
  return value;
}

function publishedAt(published: string | null): string | null {
  if (published === null) return null;
  const date = articleDate(published);
  if (date === null) throw new ArticleDateError(published);
  return date;
}

async function englishOf(stated: string | null, text: string): Promise<string> {
  const language = stated ?? (await languageOf(text)) ?? 'en';
  if (language.toLowerCase().split(/[-_]/)[0] !== 'en') throw new ArticleLanguageError(language);
  return language;
}
