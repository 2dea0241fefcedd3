/** Reads an article from a Markdown file: front matter, the first heading as headline, the rest without its marks. */
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import type { ArticleInput } from './article-input.js';
import { blockText, type DomNode } from './block-text.js';
import { splitFrontMatter } from './front-matter.js';

type Page = { readonly body: DomNode & { readonly firstElementChild: DomNode | null } };

/**
 * @param source - the file's text, its lines ended by \n.
 * @throws FrontMatterError
 */
export function readMarkdownFile(source: string): ArticleInput {
  const { frontMatter, text } = splitFrontMatter(source);
  const html = marked.parse(text, { async: false, gfm: true });
  const { body }: Page = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  const first = body.firstElementChild;
  return { ...frontMatter, headline: frontMatter.headline ?? (first?.nodeName === 'H1' ? blockText(first) : null), text: blockText(body) };
}
