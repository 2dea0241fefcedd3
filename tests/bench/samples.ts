/** The sample articles, as often as they are wanted. */
import { readdir, readFile } from 'node:fs/promises';
import type { Article } from '../../src/document/article.js';
import { articleFrom } from '../../src/ingest/article-input.js';
import { readTextFile } from '../../src/ingest/text-file.js';

const SAMPLES = new URL('../../src/ingest/samples/', import.meta.url);

/** @param count - more than there are: the first come again, under other ids. */
export async function sampleArticles(count: number): Promise<readonly Article[]> {
  const names = (await readdir(SAMPLES)).filter((name) => name.endsWith('.txt')).sort();
  const articles: Article[] = [];
  for (let at = 0; at < count; at += 1) {
    const source = await readFile(new URL(names[at % names.length] as string, SAMPLES), 'utf8');
    articles.push({ ...(await articleFrom(readTextFile(source))), id: `sample-${at}` });
  }
  return articles;
}
