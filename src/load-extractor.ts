/** The news extractor, ready for use: the model's files read, and the runtime that they need loaded. */
import { keepRuntimeSilent, type RuntimeChoice } from './config.js';
import type { RuntimeName } from './extraction/model/runtime.js';
import type { NewsExtractor } from './extraction/news-pipeline.js';
import { loadRuntime, slowness } from './load-runtime.js';
import { readModelFiles } from './model-files.js';

export type LoadedExtractor = NewsExtractor & {
  readonly runtime: RuntimeName;
  /** What whoever waits for it should know of the runtime; null of the native one. */
  readonly notice: string | null;
};

/** @throws ConfigError, NoRuntimeError, ModelFileMissingError, ModelFileDamagedError, ModelVersionError, EncoderError */
export async function loadNewsExtractor(choice: RuntimeChoice = 'auto'): Promise<LoadedExtractor> {
  // Before the runtime is imported: it looks at the environment when it is loaded.
  keepRuntimeSilent();
  const loaded = await loadRuntime(choice);
  const { loadReadingModel } = await import('./extraction/model/reading-model.js');
  const { newsExtractor } = await import('./extraction/news-pipeline.js');
  const model = await loadReadingModel(await readModelFiles(), loaded.runtime);
  return { ...newsExtractor(model), runtime: loaded.runtime.name, notice: slowness(loaded) };
}
