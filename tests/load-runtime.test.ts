import { ConfigError } from '../src/config.js';
import { type Runtime, type RuntimeName, RuntimeUnavailableError } from '../src/extraction/model/runtime.js';
import { loadRuntime, slowness } from '../src/load-runtime.js';

const MISSING = new Error("Cannot find module 'onnxruntime_binding.node'\nRequire stack:\n- binding.js");
const opening = (name: RuntimeName) => async (): Promise<Runtime> => ({ name, openNetwork: () => Promise.reject(new Error('not here')) });
const failing = (name: RuntimeName) => async (): Promise<Runtime> => {
  throw new RuntimeUnavailableError(name, MISSING);
};
const BOTH = { native: opening('native'), wasm: opening('wasm') };
const WASM_ALONE = { native: failing('native'), wasm: opening('wasm') };
const NATIVE_ALONE = { native: opening('native'), wasm: failing('wasm') };
const NONE = { native: failing('native'), wasm: failing('wasm') };

it.each([
  { choice: 'auto', what: 'both load', open: BOTH, name: 'native', told: null },
  { choice: 'auto', what: 'the native one loads', open: NATIVE_ALONE, name: 'native', told: null },
  {
    choice: 'auto',
    what: 'the wasm one loads',
    open: WASM_ALONE,
    name: 'wasm',
    told: /^The model runs on the wasm onnxruntime, .* The native onnxruntime does not load on this machine: Cannot find module 'onnxruntime_binding\.node'\.$/,
  },
  { choice: 'native', what: 'both load', open: BOTH, name: 'native', told: null },
  { choice: 'wasm', what: 'both load', open: BOTH, name: 'wasm', told: /wasm onnxruntime, .* HEARSAY_RUNTIME asks for it\.$/ },
] as const)('with $choice, where $what, $name is chosen', async ({ choice, open, name, told }) => {
  const loaded = await loadRuntime(choice, open);
  expect(loaded.runtime.name).toBe(name);
  if (told === null) expect(slowness(loaded)).toBeNull();
  else expect(slowness(loaded)).toMatch(told);
});

it('keeps why the native one does not load', async () => {
  const { nativeFailure } = await loadRuntime('auto', WASM_ALONE);
  expect(nativeFailure?.cause).toBe(MISSING);
});

it.each([
  { choice: 'native', open: WASM_ALONE },
  { choice: 'wasm', open: NATIVE_ALONE },
] as const)('does not take another than $choice when that is asked for', async ({ choice, open }) => {
  const failure = loadRuntime(choice, open);
  await expect(failure).rejects.toThrow(ConfigError);
  await expect(failure).rejects.toThrow(
    `HEARSAY_RUNTIME asks for ${choice}. The ${choice} onnxruntime does not load on this machine: Cannot find module 'onnxruntime_binding.node'. Leave HEARSAY_RUNTIME out`,
  );
});

it('says so when none loads', async () => {
  await expect(loadRuntime('auto', NONE)).rejects.toMatchObject({
    code: 'NO_RUNTIME',
    message: expect.stringMatching(/The native onnxruntime does not .* The wasm onnxruntime does not .* Install Hearsay again/),
  });
});

it('passes on what is no matter of loading', async () => {
  const fault = new TypeError('a fault');
  await expect(loadRuntime('auto', { ...BOTH, native: () => Promise.reject(fault) })).rejects.toBe(fault);
});
