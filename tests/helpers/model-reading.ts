/** The component that reads with the model, loaded once for a file of tests. */
import { keepRuntimeSilent } from '../../src/config.js';
import { readWith } from '../../src/extraction/components/reading.js';
import { openNativeRuntime } from '../../src/extraction/model/native-runtime.js';
import { loadReadingModel } from '../../src/extraction/model/reading-model.js';
import { readModelFiles } from '../../src/model-files.js';

keepRuntimeSilent();
export const reading = readWith(await loadReadingModel(await readModelFiles(), await openNativeRuntime()));
