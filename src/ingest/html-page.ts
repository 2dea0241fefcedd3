/** Reads an article from a saved web page: its text by readability, and what the page says of it in its head. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { articleDate } from './article-date.js';
import type { ArticleInput } from './article-input.js';
import { blockText, type DomNode } from './block-text.js';
import { NoArticleInPageError } from './errors.js';
import { isWebAddress } from './web-address.js';

type Page = DomNode & { querySelector(selector: string): (DomNode & { getAttribute(name: string): string | null }) | null };

/** Where pages say when: in this order, after JSON-LD and article:published_time, which readability reads. */
const DATES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[property="og:published_time"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="parsely-pub-date"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['time[datetime]', 'datetime'],
];

/**
 * The language that a page declares is not passed on: many declare one that their article is not in.
 *
 * @throws NoArticleInPageError
 */
export function readPage(html: string): ArticleInput {
  const page: Page = parseHTML(whole(html)).document;
  const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name)?.trim() || null;
  // Asked before readability, which takes the page apart.
  const dates = DATES.map(([selector, name]) => attribute(selector, name));
  const addresses = [attribute('link[rel="canonical"]', 'href'), attribute('meta[property="og:url"]', 'content')];
  const heading = page.querySelector('h1');
  const headline = heading && blockText(heading);
  const found = new Readability<DomNode>(page as never, { serializer: (node) => node as never }).parse();
  if (!found?.content) throw new NoArticleInPageError();
  const text = blockText(found.content);
  if (text === '') throw new NoArticleInPageError();
  return {
    url: addresses.find((address) => address !== null && isWebAddress(address)) ?? null,
    // A title often goes on with the name of the site.
    headline: (headline && found.title?.startsWith(headline) ? headline : found.title || headline) || null,
    outlet: found.siteName || null,
    published: firstDate([found.publishedTime, ...dates]),
    text,
  };
}

/** A page may leave its outermost tags out; a browser puts them there. */
const whole = (html: string) => (/<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html.replace(/<!doctype[^>]*>/i, '')}</html>`);

/** A time that is written without its offset counts as its day: the hour could be any of twenty-four. */
function firstDate(candidates: readonly (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const date = candidate && (articleDate(candidate) ?? articleDate(candidate.slice(0, 10)));
    if (date) return date;
  }
  return null;
}
