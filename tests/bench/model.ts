/** The attribution model alone, and what runs it, loaded as the extractor loads them. */
import { keepRuntimeSilent } from '../../src/config.js';
import type { ReadingModel } from '../../src/extraction/model/reading-model.js';
import type { Runtime } from '../../src/extraction/model/runtime.js';
import { readModelFiles } from '../../src/model-files.js';

export async function openRuntime(): Promise<Runtime> {
  keepRuntimeSilent();
  const { openNativeRuntime } = await import('../../src/extraction/model/native-runtime.js');
  return openNativeRuntime();
}

export async function loadModel(): Promise<ReadingModel> {
  const runtime = await openRuntime();
  const { loadReadingModel } = await import('../../src/extraction/model/reading-model.js');
  return loadReadingModel(await readModelFiles(), runtime);
}
