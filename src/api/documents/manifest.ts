/** The manifest of trusted documents: the queries of known clients, each under an id, in the form that Apollo's tools write and read. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse, print, separateOperations } from 'graphql';
import { z } from 'zod';
import { AccessSettingError } from '../../access/errors.js';
import { AppError } from '../../errors.js';
import { InvalidDocumentError } from '../limits/invalid.js';
import { parsedText } from '../limits/text.js';
import { validity } from '../limits/valid.js';
import { buildSchema } from '../schema.js';

const FORMAT = 'apollo-persisted-query-manifest';

const manifest = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), name: z.string(), type: z.string(), body: z.string() })),
});

export type Manifest = z.infer<typeof manifest>;

/** A text with the words that say where it stands. */
export type Source = { readonly place: string; readonly text: string };

/** A file of queries that this server could not answer, or a manifest that is none. */
export class ManifestError extends AccessSettingError {
  readonly code = 'MANIFEST';
  constructor(place: string, why: string, options?: ErrorOptions) {
    super(`${place}: ${why}`, options);
  }
}

/**
 * One entry for each operation, with the fragments that it needs and nothing else; its id is the hash of that text.
 *
 * @throws ManifestError that names the file of what does not parse, or asks for what the schema has not.
 */
export function manifestOf(sources: readonly Source[], schema: GraphQLSchema): Manifest {
  const entries = new Map<string, Manifest['operations'][number]>();
  for (const { place, text } of sources) {
    for (const [name, document] of Object.entries(separateOperations(parsed(place, text)))) {
      const body = print(document);
      check(place, body, schema);
      const id = createHash('sha256').update(body).digest('hex');
      const type = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.operation ?? 'query';
      entries.set(id, { id, name: name || place, type, body });
    }
  }
  return { format: FORMAT, version: 1, operations: [...entries.values()] };
}

/**
 * Texts by their ids, from the manifest in this file.
 *
 * @throws ManifestError that names the first entry which this server could not answer.
 */
export function readManifest(path: string, schema: GraphQLSchema = buildSchema()): ReadonlyMap<string, string> {
  const { operations } = manifestIn(path);
  const bodies = new Map<string, string>();
  for (const { id, name, body } of operations) {
    check(`${path}, ${name} (${id})`, body, schema);
    if ((bodies.get(id) ?? body) !== body)
      throw new ManifestError(path, `Two operations have the id "${id}". Write it anew with "hearsay documents".`);
    bodies.set(id, body);
  }
  return bodies;
}

function manifestIn(path: string): Manifest {
  try {
    return manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new ManifestError(path, 'There is no manifest of queries. "hearsay documents" writes one.', { cause });
  }
}

function check(place: string, body: string, schema: GraphQLSchema): void {
  told(place, () => validity(schema, true)(parsedText(body)));
}

/** A file may hold more than one query may. */
const parsed = (place: string, text: string): DocumentNode => told(place, () => parse(text));

function told<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof AppError) throw new ManifestError(place, cause.message, { cause });
    const problem = cause instanceof InvalidDocumentError ? cause.errors[0] : cause;
    if (!(problem instanceof GraphQLError)) throw cause;
    const [at] = problem.locations ?? [];
    throw new ManifestError(place, `${problem.message}${at ? ` Line ${at.line}.` : ''}`, { cause: problem });
  }
}
