/** The sample articles that the first start takes in. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Decomposition } from '../decomposition/decomposition.js';
import { exportDecompositions } from '../graph/export.js';
import type { Store } from '../graph/store.js';
import { writeDecompositions } from '../graph/write-article.js';
import type { Extract } from '../ingest/extractor.js';
import { decompose, parseJson } from '../ingest/ingest.js';
import { readFiles } from '../ingest/read-files.js';

/** The same folder seen from src/cli and from dist/cli: the samples are no code, and are not compiled. */
const SAMPLES = fileURLToPath(new URL('../../src/ingest/samples/', import.meta.url));

export async function holdsArticles(store: Store): Promise<boolean> {
  for await (const _ of exportDecompositions(store)) return true;
  return false;
}

/** All in one transaction, so that a start that is broken off leaves an empty graph for the next. @returns how many. */
export async function ingestSamples(store: Store, extract: Extract, addedAt: Date): Promise<number> {
  const decompositions: Decomposition[] = [];
  for await (const sample of readFiles(await sampleFiles(), { format: null, stdin: process.stdin })) {
    if (sample.kind === 'refused') throw sample.error;
    decompositions.push(sample.kind === 'article' ? await decompose(extract, sample.input) : parseJson(sample.json));
  }
  const { articleIds } = await writeDecompositions(store, decompositions, addedAt.toISOString());
  return articleIds.length;
}

const sampleFiles = async () =>
  (await readdir(SAMPLES))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(SAMPLES, name));
