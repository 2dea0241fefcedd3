/** The native onnxruntime: fast, where there is a build of it for this machine. */
import { onnxRuntime } from './onnx-runtime.js';
import { type Runtime, RuntimeUnavailableError } from './runtime.js';

/** @throws RuntimeUnavailableError when the package is not installed, or its binary does not load. */
export async function openNativeRuntime(): Promise<Runtime> {
  return onnxRuntime('native', await imported(), 'cpu');
}

async function imported(): Promise<typeof import('onnxruntime-node')> {
  try {
    return await import('onnxruntime-node');
  } catch (cause) {
    throw new RuntimeUnavailableError('native', cause);
  }
}
