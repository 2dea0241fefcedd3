/** Chooses what runs the model: the native onnxruntime where it loads, else its build in WebAssembly; or what a setting says. */
import { ConfigError, type RuntimeChoice } from './config.js';
import { AppError } from './errors.js';
import { openNativeRuntime } from './extraction/model/native-runtime.js';
import { type Runtime, type RuntimeName, RuntimeUnavailableError } from './extraction/model/runtime.js';
import { openWasmRuntime } from './extraction/model/wasm-runtime.js';

export type LoadedRuntime = {
  readonly runtime: Runtime;
  /** Why it is not the native one; null where it is, or where nobody asked for that. */
  readonly nativeFailure: RuntimeUnavailableError | null;
};

/** Neither build of onnxruntime loads. */
class NoRuntimeError extends AppError {
  readonly code = 'NO_RUNTIME';
  constructor(failures: readonly RuntimeUnavailableError[]) {
    const messages = failures.map(({ message }) => message).join(' ');
    super(`${messages} Install Hearsay again, with all of its packages.`, { cause: new AggregateError(failures) });
  }
}

type Openers = Readonly<Record<RuntimeName, () => Promise<Runtime>>>;

/**
 * @param open - given in tests alone.
 * @throws ConfigError when the setting names a runtime that does not load; NoRuntimeError when none does.
 */
export async function loadRuntime(
  choice: RuntimeChoice,
  open: Openers = { native: openNativeRuntime, wasm: openWasmRuntime },
): Promise<LoadedRuntime> {
  if (choice !== 'auto') return { runtime: await asked(choice, open), nativeFailure: null };
  const native = await orUnavailable(open.native);
  if (!(native instanceof RuntimeUnavailableError)) return { runtime: native, nativeFailure: null };
  const wasm = await orUnavailable(open.wasm);
  if (wasm instanceof RuntimeUnavailableError) throw new NoRuntimeError([native, wasm]);
  return { runtime: wasm, nativeFailure: native };
}

/** What whoever waits for it should know; null of the native one. */
export function slowness({ runtime, nativeFailure }: LoadedRuntime): string | null {
  if (runtime.name === 'native') return null;
  const why = nativeFailure?.message ?? 'HEARSAY_RUNTIME asks for it.';
  return `The model runs on the ${runtime.name} onnxruntime, which takes several times as long as the native one. ${why}`;
}

async function asked(name: RuntimeName, open: Openers): Promise<Runtime> {
  const runtime = await orUnavailable(open[name]);
  if (!(runtime instanceof RuntimeUnavailableError)) return runtime;
  throw new ConfigError(`HEARSAY_RUNTIME asks for ${name}. ${runtime.message} Leave HEARSAY_RUNTIME out, and what does load is used.`, {
    cause: runtime,
  });
}

async function orUnavailable(open: () => Promise<Runtime>): Promise<Runtime | RuntimeUnavailableError> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof RuntimeUnavailableError) return error;
    throw error;
  }
}
