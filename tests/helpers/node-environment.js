/** A Jest environment that shares the typed arrays with Node: onnxruntime-node tells a tensor's type by identity. */
import { TestEnvironment } from 'jest-environment-node';

export default class SharedTypedArrays extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, { Float32Array, BigInt64Array, Int32Array, Uint8Array, ArrayBuffer });
  }
}
