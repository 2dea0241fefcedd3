/** What both builds of onnxruntime have in common: a runtime made of one of them, however it was imported. */
import type { InferenceSession, OnnxValue, TypedTensor } from 'onnxruntime-node';
import { EncoderError, type Floats, firstLine, type Inputs, type Runtime, type RuntimeName } from './runtime.js';

type Onnx = Pick<typeof import('onnxruntime-node'), 'InferenceSession' | 'Tensor'>;

/**
 * One thread: two were slower on a busy machine, and the number of threads is no part of a result. No pattern of memory: each window has a size of its own, and
 * what is kept of the last ones made a process grow by 30 MB and nothing faster.
 */
const OPTIONS: InferenceSession.SessionOptions = {
  graphOptimizationLevel: 'all',
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  enableCpuMemArena: true,
  enableMemPattern: false,
};

/** @param executionProvider - the one with which this build computes. */
export function onnxRuntime(name: RuntimeName, { InferenceSession, Tensor }: Onnx, executionProvider: 'cpu' | 'wasm'): Runtime {
  const open = (bytes: Uint8Array) =>
    opened(() => InferenceSession.create(bytes, { ...OPTIONS, executionProviders: [executionProvider] }), name);
  const tensors = (inputs: Inputs): InferenceSession.FeedsType =>
    Object.fromEntries(
      Object.entries(inputs).map(([input, { data, dims }]) => [
        input,
        data instanceof Float32Array ? new Tensor('float32', data, dims) : new Tensor('int64', data, dims),
      ]),
    );
  return {
    name,
    async openNetwork(bytes) {
      // Not opened here: what is returned would keep the bytes as long as it lives.
      const session = await open(bytes);
      return {
        async run<Output extends string>(inputs: Inputs, outputs: readonly Output[]) {
          const found = await ran(() => session.run(tensors(inputs), outputs));
          const named = {} as Record<Output, Floats>;
          for (const output of outputs) named[output] = floats(found[output]);
          return named;
        },
      };
    },
  };
}

async function opened(open: () => Promise<InferenceSession>, name: RuntimeName): Promise<InferenceSession> {
  try {
    return await open();
  } catch (cause) {
    throw new EncoderError(
      `The ${name} onnxruntime cannot load the attribution model (${firstLine(cause)}). Install Hearsay again, or fetch the model's files from its repository.`,
      { cause },
    );
  }
}

async function ran(run: () => Promise<InferenceSession.OnnxValueMapType>): Promise<InferenceSession.OnnxValueMapType> {
  try {
    return await run();
  } catch (cause) {
    throw new EncoderError(
      `The attribution model cannot be run (${firstLine(cause)}). Install a model and a program that belong together.`,
      {
        cause,
      },
    );
  }
}

function floats(tensor: OnnxValue | undefined): TypedTensor<'float32'> {
  if (tensor?.type === 'float32') return tensor as TypedTensor<'float32'>;
  throw new EncoderError('The attribution model gives other outputs than this version of Hearsay reads.');
}
