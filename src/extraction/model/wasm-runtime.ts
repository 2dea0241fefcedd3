/** The WebAssembly build of onnxruntime: slower, and the same on every machine. */
import { onnxRuntime } from './onnx-runtime.js';
import { type Runtime, RuntimeUnavailableError } from './runtime.js';

/** @throws RuntimeUnavailableError when the package is not installed. */
export async function openWasmRuntime(): Promise<Runtime> {
  const onnx = await imported();
  // More would be workers, which a process that is done must wait for.
  onnx.env.wasm.numThreads = 1;
  // The errors come as exceptions too.
  onnx.env.logLevel = 'fatal';
  const runtime = onnxRuntime('wasm', onnx, 'wasm');
  return {
    ...runtime,
    async openNetwork(bytes) {
      const network = await runtime.openNetwork(bytes);
      return {
        async run(inputs, outputs) {
          // The native build does so by itself; this one would keep a server from answering until a long article is read.
          await new Promise((resolve) => setImmediate(resolve));
          return network.run(inputs, outputs);
        },
      };
    },
  };
}

async function imported(): Promise<typeof import('onnxruntime-web')> {
  try {
    return await import('onnxruntime-web');
  } catch (cause) {
    throw new RuntimeUnavailableError('wasm', cause);
  }
}
