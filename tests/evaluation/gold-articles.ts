/** The articles of a gold file, and nothing else of it: what a sender would give. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Article } from '../../src/document/article.js';
import { type ArticleInput, articleFrom } from '../../src/ingest/article-input.js';
import { InputError } from '../../src/ingest/errors.js';
import { GoldError } from './errors.js';

/** A line of corpora/: id, text and date stand beside the annotations. */
const corpusLine = z.object({ id: z.string(), text: z.string(), date: z.string().nullish() });
/** A line of gold/, or the seed: the article in a part of its own, perhaps without text. */
const goldLine = z.object({
  article: z.object({ id: z.string(), text: z.string().optional(), publishedAt: z.string().nullish() }),
});

/**
 * @param files - one JSON value each, or one a line; joined by commas.
 * @param textFile - the text of the only article of a gold that holds none.
 * @returns in the file's order.
 * @throws GoldError
 */
export async function goldArticles(files: string, textFile: string | null): Promise<readonly Article[]> {
  const givenText = textFile === null ? null : await contentOf(textFile);
  const articles: Article[] = [];
  for (const file of goldFiles(files)) articles.push(...(await articlesOf(file, givenText)));
  return articles;
}

/** What is measured over several corpora at once is given as their files, joined by commas. */
export const goldFiles = (files: string): readonly string[] => files.split(',');

async function articlesOf(file: string, givenText: string | null): Promise<readonly Article[]> {
  const values = jsonValues(file, await contentOf(file));
  if (values.length === 0) throw new GoldError(`${file} holds no article.`);
  return Promise.all(values.map((value, index) => articleOf(value, givenText, `${file}, article ${index + 1}`)));
}

async function articleOf(value: unknown, givenText: string | null, place: string): Promise<Article> {
  try {
    return await articleFrom({ ...given(value, givenText, place), language: 'en' });
  } catch (error) {
    if (error instanceof InputError) throw new GoldError(`${place} is refused: ${error.message}`, { cause: error });
    throw error;
  }
}

function given(value: unknown, givenText: string | null, place: string): ArticleInput {
  const gold = goldLine.safeParse(value);
  if (gold.success) {
    const { id, text = givenText, publishedAt } = gold.data.article;
    if (text === null) throw new GoldError(`${place} has no text: give it with --text.`);
    return { id, published: publishedAt, text };
  }
  const corpus = corpusLine.safeParse(value);
  if (!corpus.success) throw new GoldError(`${place} is no article with id and text.`);
  const { id, date, text } = corpus.data;
  return { id, published: date, text };
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
