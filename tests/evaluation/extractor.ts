/** The extractor that is measured: the news pipeline, each value checked at the border where stores would take it. */
import { readConfig } from '../../src/config.js';
import { parseDecomposition } from '../../src/decomposition/parse.js';
import { loadNewsExtractor } from '../../src/load-extractor.js';
import type { Extract } from './task.js';

/** @throws ConfigError, ModelError, EncoderError; what it gives back throws DecompositionError. */
export async function newsExtract(): Promise<Extract> {
  const extractor = await loadNewsExtractor(readConfig().runtime);
  return async (article) => parseDecomposition(await extractor.extract(article));
}
