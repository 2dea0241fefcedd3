/** The model's files on disk: found beside the program, checked against their manifest, handed to extraction as bytes. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from './errors.js';
import type { ModelFiles } from './extraction/model/reading-model.js';

/** What this version of Hearsay can read; another number in the manifest means other files, inputs or parameters. */
const FORMAT = 4;
/** The same folder seen from src/ and from dist/. */
const WEIGHTS = new URL('../src/extraction/model/weights/', import.meta.url);

abstract class ModelError extends AppError {}

/** A file of the model is not there or cannot be read. */
export class ModelFileMissingError extends ModelError {
  readonly code = 'MODEL_FILE_MISSING';
  constructor(
    readonly file: string,
    options: ErrorOptions,
  ) {
    super(`The model file ${file} cannot be read. Install Hearsay again, or fetch the file from its repository.`, options);
  }
}

/** A file of the model is cut off or changed. */
export class ModelFileDamagedError extends ModelError {
  readonly code = 'MODEL_FILE_DAMAGED';
  constructor(
    readonly file: string,
    what: string,
  ) {
    super(`The model file ${file} ${what}. Install Hearsay again, or fetch the file from its repository.`);
  }
}

/** The model is of a format that this version does not read. */
export class ModelVersionError extends ModelError {
  readonly code = 'MODEL_VERSION';
  constructor(readonly found: number) {
    super(
      `The model is of format ${found}; this version of Hearsay reads format ${FORMAT}. Install a model and a program that belong together.`,
    );
  }
}

const listed = z.strictObject({ bytes: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const manifestSchema = z.strictObject({
  format: z.int(),
  version: z.string().min(1),
  files: z.strictObject({
    'encoder.int8.onnx': listed,
    'head.int8.onnx': listed,
    'labels.onnx': listed,
    'vocab.txt': listed,
    'params.json': listed,
  }),
});
type FileName = keyof z.infer<typeof manifestSchema>['files'];
const regression = z.strictObject({
  constant: z.number(),
  score: z.number(),
  content: z.number(),
  contentSquared: z.number(),
  source: z.number(),
  sourceSquared: z.number(),
  quoted: z.number(),
  length: z.number(),
});
const parametersSchema = z.strictObject({
  cueThreshold: z.number(),
  nestedThreshold: z.number(),
  sourceBias: z.number(),
  contentBias: z.number(),
  transitions: z.array(z.array(z.number()).length(7)).length(7),
  confidence: z.strictObject({ statement: regression, source: regression }),
});

/**
 * Reads the model and checks every byte of it.
 *
 * @param folder - ends with a slash; given in tests alone.
 * @throws ModelFileMissingError, ModelFileDamagedError, ModelVersionError
 */
export async function readModelFiles(folder: URL = WEIGHTS): Promise<ModelFiles> {
  const manifest = await readManifest(folder);
  const checked = async (name: FileName): Promise<Uint8Array> => {
    const bytes = await readBytes(folder, name);
    const { bytes: size, sha256 } = manifest.files[name];
    if (bytes.length !== size) throw new ModelFileDamagedError(name, `has ${bytes.length} bytes, not ${size}`);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new ModelFileDamagedError(name, 'is not the file of the manifest');
    return bytes;
  };
  const text = async (name: FileName): Promise<string> => new TextDecoder().decode(await checked(name));
  return {
    version: manifest.version,
    encoder: await checked('encoder.int8.onnx'),
    head: await checked('head.int8.onnx'),
    labels: await checked('labels.onnx'),
    vocabulary: await text('vocab.txt'),
    parameters: parse(parametersSchema, 'params.json', await text('params.json')),
  };
}

async function readManifest(folder: URL): Promise<z.infer<typeof manifestSchema>> {
  const text = new TextDecoder().decode(await readBytes(folder, 'manifest.json'));
  const { format } = parse(z.object({ format: z.number() }), 'manifest.json', text);
  if (format !== FORMAT) throw new ModelVersionError(format);
  return parse(manifestSchema, 'manifest.json', text);
}

async function readBytes(folder: URL, name: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(name, folder));
  } catch (cause) {
    throw new ModelFileMissingError(name, { cause });
  }
}

function parse<Shape>(schema: z.ZodType<Shape>, name: string, text: string): Shape {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new ModelFileDamagedError(name, 'does not hold what it should');
  }
}
