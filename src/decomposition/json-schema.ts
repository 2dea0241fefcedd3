/** The JSON Schemas of decompositions and links, for those who write them in another language; emitted from the zod definitions. */
import { z } from 'zod';
import { decompositionSchema } from './decomposition.js';
import { linkSchema } from './link.js';

/** schema/decomposition.schema.json as it is to stand in the file, with a last newline. */
export const decompositionJsonSchema = (): string => emitted('Hearsay decomposition', decompositionSchema);

/** schema/links.schema.json likewise: one link. */
export const linkJsonSchema = (): string => emitted('Hearsay link', linkSchema);

const emitted = (title: string, schema: z.ZodType): string => `${JSON.stringify({ title, ...z.toJSONSchema(schema) }, null, 2)}\n`;
