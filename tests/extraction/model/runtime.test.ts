import type { Runtime } from '../../../src/extraction/model/runtime.js';
import { EncoderError } from '../../../src/extraction/model/runtime.js';
import { readModelFiles } from '../../../src/model-files.js';
import { network } from '../../fixtures/network.js';
import { RUNTIMES } from '../../helpers/runtimes.js';

const { encoder } = await readModelFiles();

const INPUTS = {
  ids: { data: BigInt64Array.of(3n, -4n), dims: [2] },
  // From -254 to 256 are 255 steps of 2, so that 8 bits hold each of these as it is.
  x: { data: Float32Array.of(256, -254, 2, 0, 4, 256), dims: [2, 3] },
};

describe.each(RUNTIMES)('the $name runtime', ({ name, open }) => {
  let runtime: Runtime;
  beforeAll(async () => {
    runtime = await open();
  });

  it('has its name', () => {
    expect(runtime.name).toBe(name);
  });

  it('runs a network of whole numbers and floats', async () => {
    const { y, twice } = await (await runtime.openNetwork(network())).run(INPUTS, ['y', 'twice']);
    expect([[...twice.data], twice.dims]).toEqual([[6, -8], [2]]);
    expect([[...y.data], y.dims]).toEqual([
      [-496, -1540, 1292, -1520],
      [2, 2],
    ]);
  });

  it('reads bytes from the middle of others', async () => {
    const bytes = network();
    const around = new Uint8Array(bytes.length + 20);
    around.set(bytes, 7);
    const { twice } = await (await runtime.openNetwork(around.subarray(7, 7 + bytes.length))).run(INPUTS, ['twice']);
    expect([...twice.data]).toEqual([6, -8]);
  });

  it.each([
    { what: 'nothing', bytes: new Uint8Array(0) },
    { what: 'zeros', bytes: new Uint8Array(64) },
    { what: 'half of a network', bytes: network().subarray(0, 150) },
    { what: 'half of the encoder', bytes: encoder.subarray(0, encoder.length / 2) },
    { what: 'the encoder but for its last byte', bytes: encoder.subarray(0, -1) },
    { what: 'the encoder with a hole in it', bytes: encoder.map((byte, at) => (at > 1000 && at < 3000 ? 0 : byte)) },
  ])('takes $what for no network, and opens the next one', async ({ bytes }) => {
    await expect(runtime.openNetwork(bytes)).rejects.toThrow(EncoderError);
    await expect(runtime.openNetwork(bytes)).rejects.toThrow(
      new RegExp(`^The ${name} onnxruntime cannot load the attribution model \\(.+\\)\\. Install Hearsay again`),
    );
    const { twice } = await (await runtime.openNetwork(network())).run(INPUTS, ['twice']);
    expect([...twice.data]).toEqual([6, -8]);
  });

  it('says so when a network has other inputs or outputs', async () => {
    const opened = await runtime.openNetwork(network());
    await expect(opened.run({ ids: INPUTS.ids }, ['y'])).rejects.toThrow(EncoderError);
    await expect(opened.run({ ...INPUTS, ids: INPUTS.x }, ['twice'])).rejects.toThrow(EncoderError);
    await expect(opened.run(INPUTS, ['z'])).rejects.toThrow(EncoderError);
    await expect(opened.run(INPUTS, ['same'])).rejects.toThrow('gives other outputs than this version of Hearsay reads');
  });

  it('gives each of several that run at once its own answer', async () => {
    const opened = await runtime.openNetwork(network());
    const given = Array.from({ length: 20 }, (_, index) => BigInt(index));
    const answers = await Promise.all(
      given.map((id) => opened.run({ ...INPUTS, ids: { data: BigInt64Array.of(id), dims: [1] } }, ['twice'])),
    );
    expect(answers.map(({ twice }) => twice.data[0])).toEqual(given.map((id) => Number(id) * 2));
  });

  it('lets others have their turn between one run and the next', async () => {
    const opened = await runtime.openNetwork(network());
    let turns = 0;
    const other = (): void => {
      turns += 1;
      if (turns < 1000) setImmediate(other);
    };
    setImmediate(other);
    for (let run = 0; run < 10; run++) await opened.run(INPUTS, ['twice']);
    expect(turns).toBeGreaterThanOrEqual(9);
    turns = 1000;
  });
});
