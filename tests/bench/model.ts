/** The attribution model alone, loaded as the extractor loads it. */
import { keepRuntimeSilent } from '../../src/config.js';
import type { AttributionModel } from '../../src/extraction/model/attribution-model.js';
import { readModelFiles } from '../../src/model-files.js';

export async function loadModel(): Promise<AttributionModel> {
  keepRuntimeSilent();
  const { loadAttributionModel } = await import('../../src/extraction/model/attribution-model.js');
  const { openNativeRuntime } = await import('../../src/extraction/model/native-runtime.js');
  return loadAttributionModel(await readModelFiles(), await openNativeRuntime());
}
