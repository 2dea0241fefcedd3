/** Reads an article from a plain text file: front matter and text. */
import type { ArticleInput } from './article-input.js';
import { splitFrontMatter } from './front-matter.js';

/**
 * @param source - the file's text, its lines ended by \n; without front matter the text begins where the file does, so that offsets fit both.
 * @throws FrontMatterError
 */
export function readTextFile(source: string): ArticleInput {
  const { frontMatter, text } = splitFrontMatter(source);
  const body = (text === source ? text : text.replace(/^\s*\n/, '')).trimEnd();
  return { ...frontMatter, text: body };
}
