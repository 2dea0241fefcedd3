/** What runs the model's networks: the port behind which one build of onnxruntime or the other does it. */
import { AppError } from '../../errors.js';

export type RuntimeName = 'native' | 'wasm';

export type Runtime = {
  readonly name: RuntimeName;
  /** @throws EncoderError when the bytes are no network. */
  openNetwork(bytes: Uint8Array): Promise<Network>;
};

export type Network = {
  /**
   * Lets what else waits in this process have its turn first.
   *
   * @param outputs - names of the outputs that are wanted: floats, all of them.
   * @throws EncoderError when the network has other inputs or outputs.
   */
  run<Output extends string>(inputs: Inputs, outputs: readonly Output[]): Promise<Readonly<Record<Output, Floats>>>;
};

/** Row by row; the product of `dims` is the length of `data`. */
type Numbers<Data> = { readonly data: Data; readonly dims: readonly number[] };
type Integers = Numbers<BigInt64Array>;
export type Floats = Numbers<Float32Array>;
export type Inputs = Readonly<Record<string, Integers | Floats>>;

/** onnxruntime cannot load or run the model. */
export class EncoderError extends AppError {
  readonly code = 'ENCODER';
}

/** A build of onnxruntime does not load on this machine; `cause` is what its import threw. */
export class RuntimeUnavailableError extends AppError {
  readonly code = 'RUNTIME_UNAVAILABLE';
  constructor(
    readonly runtime: RuntimeName,
    cause: unknown,
  ) {
    super(`The ${runtime} onnxruntime does not load on this machine: ${firstLine(cause)}.`, { cause });
  }
}

/** A module that is not found is told with all those that asked for it, a line each. */
export function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  return line;
}
