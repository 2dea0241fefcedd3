/** Where the time of extraction goes: the networks, and each component besides. */

import type { Article } from '../../src/document/article.js';
import type { Base, Document, Layer } from '../../src/document/document.js';
import { loadReadingModel } from '../../src/extraction/model/reading-model.js';
import type { Runtime } from '../../src/extraction/model/runtime.js';
import { newsComponents } from '../../src/extraction/news-pipeline.js';
import { readModelFiles } from '../../src/model-files.js';
import { wordsOf } from './long-text.js';

export type Part = { readonly name: string; readonly seconds: number };
type Timed = { annotate(document: Document<Layer>): unknown };

export const PART_COLUMNS = ['part', 'ms a 1,000 words', '%'] as const;

/** Every article once, after one that does not count; the networks first, then the components without them. */
export async function measureParts(runtime: Runtime, articles: readonly Article[]): Promise<readonly Part[]> {
  const spent = new Map<string, number>();
  const clocked = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await work();
    spent.set(name, (spent.get(name) ?? 0) + (performance.now() - start) / 1000);
    return result;
  };
  // In the order in which encoder.ts opens them.
  const names = ['encoder', 'head', 'labels'];
  const timing: Runtime = {
    ...runtime,
    async openNetwork(bytes) {
      const name = names.shift() ?? 'another network';
      const network = await runtime.openNetwork(bytes);
      return { run: (inputs, outputs) => clocked(name, () => network.run(inputs, outputs)) };
    },
  };
  const components = newsComponents(await loadReadingModel(await readModelFiles(), timing));
  const read = async ({ id, text, publishedAt, headline }: Article): Promise<void> => {
    let document: Base = { id, text, publishedAt, headline };
    for (const component of components) {
      const annotate = (component as unknown as Timed).annotate.bind(component);
      document = { ...document, ...((await clocked(component.name, async () => annotate(document as Document<Layer>))) as object) };
    }
  };
  for (const article of articles.slice(0, 1)) await read(article);
  spent.clear();
  for (const article of articles) await read(article);
  const networks = ['encoder', 'head', 'labels'].reduce((sum, name) => sum + (spent.get(name) ?? 0), 0);
  return [...spent].map(([name, seconds]) => ({ name, seconds: name === 'reading' ? seconds - networks : seconds }));
}

/** The longest first. */
export function partCells(parts: readonly Part[], articles: readonly Article[]) {
  const words = articles.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const all = parts.reduce((sum, { seconds }) => sum + seconds, 0);
  return [...parts]
    .sort((a, b) => b.seconds - a.seconds)
    .map(({ name, seconds }) => [
      name === 'reading' ? 'reading, besides' : name,
      Math.round((1e8 * seconds) / words) / 100,
      Math.round((1000 * seconds) / all) / 10,
    ]);
}
