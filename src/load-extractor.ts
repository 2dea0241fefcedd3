/** The news extractor, ready for use: the model's files read, and the runtime that they need loaded. */
import { keepRuntimeSilent, type RuntimeChoice } from './config.js';
import type { NewsExtractor } from './extraction/news-pipeline.js';
import { type LoadedRuntime, loadRuntime } from './load-runtime.js';
import { readModelFiles } from './model-files.js';

/** @throws ConfigError, NoRuntimeError, ModelFileMissingError, ModelFileDamagedError, ModelVersionError, EncoderError */
export async function loadNewsExtractor(choice: RuntimeChoice = 'auto'): Promise<NewsExtractor & { readonly loaded: LoadedRuntime }> {
  // Before the runtime is imported: it looks at the environment when it is loaded.
  keepRuntimeSilent();
  const loaded = await loadRuntime(choice);
  const { loadAttributionModel } = await import('./extraction/model/attribution-model.js');
  const { newsExtractor } = await import('./extraction/news-pipeline.js');
  return { ...newsExtractor(await loadAttributionModel(await readModelFiles(), loaded.runtime)), loaded };
}
