import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { parseDecomposition } from '../../src/decomposition/parse.js';
import type { NewsExtractor } from '../../src/extraction/news-pipeline.js';
import { articleFrom } from '../../src/ingest/article-input.js';
import { readTextFile } from '../../src/ingest/text-file.js';
import { loadNewsExtractor } from '../../src/load-extractor.js';
import { readable } from './readable.js';

const folder = 'tests/golden/articles';
const phenomena = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

let extractor: NewsExtractor;
beforeAll(async () => {
  extractor = await loadNewsExtractor();
}, 60_000);

describe('the decomposition of an article that shows', () => {
  it.each(phenomena)('%s', async (phenomenon) => {
    const article = await articleFrom(readTextFile(readFileSync(`${folder}/${phenomenon}.txt`, 'utf8')));
    const decomposition = parseDecomposition(JSON.parse(JSON.stringify(await extractor.extract(article))));
    const found = readable(decomposition);
    const golden = goldenOf(phenomenon);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, stringify(found, { lineWidth: 0 }));
    if (!existsSync(golden)) throw new Error(`${golden} is missing: run UPDATE_GOLDEN=1 npm test -- tests/golden, and read what it says.`);
    expect(found).toEqual(parse(readFileSync(golden, 'utf8')));
  });
});

function goldenOf(phenomenon: string): string {
  return `${folder}/${phenomenon}.yaml`;
}
