/** The news extractor, ready for use: the model's files read, and the runtime that they need loaded. */
import { keepRuntimeSilent } from './config.js';
import type { NewsExtractor } from './extraction/news-pipeline.js';
import { readModelFiles } from './model-files.js';

/** @throws ModelFileMissingError, ModelFileDamagedError, ModelVersionError, EncoderError */
export async function loadNewsExtractor(): Promise<NewsExtractor> {
  // Before the runtime is imported: it looks at the environment when it is loaded.
  keepRuntimeSilent();
  const { loadAttributionModel } = await import('./extraction/model/attribution-model.js');
  const { newsExtractor } = await import('./extraction/news-pipeline.js');
  return newsExtractor(await loadAttributionModel(await readModelFiles()));
}
