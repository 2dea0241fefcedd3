import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ModelFileDamagedError, ModelFileMissingError, ModelVersionError, readModelFiles } from '../src/model-files.js';

const WEIGHTS = fileURLToPath(new URL('../src/extraction/model/weights/', import.meta.url));
const FILES = (await readdir(WEIGHTS)).filter((file) => !file.startsWith('.'));
const given = (file: string): Promise<Buffer> => readFile(join(WEIGHTS, file));

describe('the model files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-model-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Reads the real files but one, which has this content, or is not there. */
  async function readWith(changed: string, content: string | Uint8Array | null) {
    for (const file of FILES) if (file !== changed) await symlink(join(WEIGHTS, file), join(folder, file));
    if (content !== null) await writeFile(join(folder, changed), content);
    return readModelFiles(pathToFileURL(`${folder}/`));
  }
  async function readWithManifest(edit: object) {
    return readWith('manifest.json', JSON.stringify({ ...JSON.parse((await given('manifest.json')).toString()), ...edit }));
  }

  it('are read from beside the program, with their version', async () => {
    const files = await readModelFiles();
    expect(files.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(files.vocabulary.split('\n')).toContain('[CLS]');
    expect(files.encoder.length).toBeGreaterThan(20_000_000);
  });

  it.each(FILES)('are refused without %s', async (file) => {
    const read = readWith(file, null);
    await expect(read).rejects.toThrow(ModelFileMissingError);
    await expect(read).rejects.toThrow(file);
  });

  it.each(FILES)('are refused when %s is cut off', async (file) => {
    const read = readWith(file, (await given(file)).subarray(0, 20));
    await expect(read).rejects.toThrow(ModelFileDamagedError);
    await expect(read).rejects.toThrow(file);
  });

  it('are refused when one bit is another', async () => {
    const bytes = await given('head.int8.onnx');
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    await expect(readWith('head.int8.onnx', bytes)).rejects.toThrow('head.int8.onnx is not the file of the manifest');
  });

  it('are refused in another format, before anything else of them is read', async () => {
    const read = readWithManifest({ format: 2, files: [] });
    await expect(read).rejects.toThrow(ModelVersionError);
    await expect(read).rejects.toThrow('format 2');
  });

  it('are refused when the manifest says too little', async () => {
    await expect(readWithManifest({ version: '' })).rejects.toThrow(ModelFileDamagedError);
  });
});
