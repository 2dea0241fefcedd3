/** Reads an article from a plain text file: front matter, headline, text. */
import type { ArticleInput } from './article-input.js';
import { splitFrontMatter } from './front-matter.js';

/** Longer first lines are the article's first paragraph. */
const LONGEST_HEADLINE = 250;

/**
 * @param source - the file's text, its lines ended by \n; without front matter the text begins where the file does, so that offsets fit both.
 * @throws FrontMatterError
 */
export function readTextFile(source: string): ArticleInput {
  const { frontMatter, text } = splitFrontMatter(source);
  const body = (text === source ? text : text.replace(/^\s*\n/, '')).trimEnd();
  return { ...frontMatter, headline: frontMatter.headline ?? headlineOf(body), text: body };
}

/** A short first line that ends like no sentence, with a blank line below it and more after that. */
function headlineOf(text: string): string | null {
  const [first = '', second, ...rest] = text.trimStart().split('\n');
  const line = first.trim();
  const standsAlone = second?.trim() === '' && rest.some((other) => other.trim() !== '');
  return standsAlone && line.length <= LONGEST_HEADLINE && !/[.:;,]["'”’]?$/.test(line) ? line : null;
}
