/** Writes the schemas that stand in schema/: `npm run schema`; with --check it only tells whether they are as the code says. */
import { readFileSync, writeFileSync } from 'node:fs';
import { schemaText } from './api/schema.js';
import { decompositionJsonSchema, linkJsonSchema } from './decomposition/json-schema.js';

const FILES = { 'schema.graphql': schemaText, 'decomposition.schema.json': decompositionJsonSchema, 'links.schema.json': linkJsonSchema };

const checking = process.argv.includes('--check');
for (const [name, emit] of Object.entries(FILES)) {
  const path = new URL(`../schema/${name}`, import.meta.url);
  if (!checking) writeFileSync(path, emit());
  else if (readFileSync(path, 'utf8') !== emit()) {
    console.error(`schema/${name} is not what the code says: run "npm run schema" and read the difference.`);
    process.exitCode = 1;
  }
}
