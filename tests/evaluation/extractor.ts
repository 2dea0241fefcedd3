/** The extractor that is measured: the news pipeline, each value checked at the border where stores would take it. */
import { parseDecomposition } from '../../src/decomposition/parse.js';
import { loadAttributionModel } from '../../src/extraction/model/attribution-model.js';
import { newsExtractor } from '../../src/extraction/news-pipeline.js';
import { readModelFiles } from '../../src/model-files.js';
import type { Extract } from './task.js';

/** @throws ModelError, EncoderError; what it gives back throws DecompositionError. */
export async function newsExtract(): Promise<Extract> {
  const extractor = newsExtractor(await loadAttributionModel(await readModelFiles()));
  return async (article) => parseDecomposition(await extractor.extract(article));
}
