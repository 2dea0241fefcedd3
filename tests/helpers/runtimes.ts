/** Both runtimes, for `describe.each`: what one must do, the other must. */
import { openNativeRuntime } from '../../src/extraction/model/native-runtime.js';
import type { Runtime, RuntimeName } from '../../src/extraction/model/runtime.js';
import { openWasmRuntime } from '../../src/extraction/model/wasm-runtime.js';

export const RUNTIMES: readonly { readonly name: RuntimeName; open(): Promise<Runtime> }[] = [
  { name: 'native', open: openNativeRuntime },
  { name: 'wasm', open: openWasmRuntime },
];
