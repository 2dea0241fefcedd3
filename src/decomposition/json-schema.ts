/** The decomposition's JSON Schema, for those who write decompositions in another language; emitted from the zod definition. */
import { z } from 'zod';
import { decompositionSchema } from './decomposition.js';

/** schema/decomposition.schema.json as it is to stand in the file, with a last newline. */
export const decompositionJsonSchema = (): string =>
  `${JSON.stringify({ title: 'Hearsay decomposition', ...z.toJSONSchema(decompositionSchema) }, null, 2)}\n`;
