/** The articles of a gold file, and nothing else of it: what a sender would give. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Article } from '../../src/document/article.js';
import { fold } from '../../src/text/fold.js';
import { GoldError } from './errors.js';

/** A line of corpora/: text, title and date beside the annotations. */
const corpusLine = z.object({ id: z.string(), text: z.string(), title: z.string().nullish(), date: z.string().nullish() });
/** A line of gold/, or the seed: the article in a part of its own; its headline as a span of the text; perhaps without text. */
const goldLine = z.object({
  article: z.object({
    id: z.string(),
    text: z.string().optional(),
    publishedAt: z.string().nullish(),
    headline: z.object({ start: z.int(), end: z.int() }).nullish(),
  }),
});

/**
 * @param file - one JSON value, or one a line.
 * @param textFile - the text of the only article of a gold that holds none.
 * @returns in the file's order.
 * @throws GoldError
 */
export async function goldArticles(file: string, textFile: string | null): Promise<readonly Article[]> {
  const givenText = textFile === null ? null : await contentOf(textFile);
  const values = jsonValues(file, await contentOf(file));
  if (values.length === 0) throw new GoldError(`${file} holds no article.`);
  return values.map((value, index) => articleOf(value, givenText, `${file}, article ${index + 1}`));
}

function articleOf(value: unknown, givenText: string | null, place: string): Article {
  const gold = goldLine.safeParse(value);
  if (gold.success) {
    const { id, text = givenText, publishedAt, headline } = gold.data.article;
    if (text === null) throw new GoldError(`${place} has no text: give it with --text.`);
    return article(id, text, publishedAt, headline ? text.slice(headline.start, headline.end) : null);
  }
  const corpus = corpusLine.safeParse(value);
  if (!corpus.success) throw new GoldError(`${place} is no article with id and text.`);
  const { id, text, date, title } = corpus.data;
  return article(id, text, date, title ?? null);
}

function article(id: string, text: string, publishedAt: string | null | undefined, headline: string | null): Article {
  const [firstLine = ''] = text.split('\n', 1);
  const isFirstLine = headline !== null && fold(firstLine) === fold(headline);
  return { id, url: null, headline: isFirstLine ? firstLine : null, outlet: null, publishedAt: publishedAt ?? null, language: 'en', text };
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new GoldError(`${file} cannot be read.`, { cause });
  }
}

function jsonValues(file: string, content: string): readonly unknown[] {
  if (isJson(content)) return [JSON.parse(content)];
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const broken = lines.findIndex((line) => !isJson(line));
  if (broken >= 0) throw new GoldError(`${file}: line ${broken + 1} of those with text is no JSON.`);
  return lines.map((line) => JSON.parse(line));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
