/** hearsay schema: the contract of the API, of decompositions or of links. */
import { readFile } from 'node:fs/promises';
import { Argument, Command } from 'commander';
import type { Parts } from './parts.js';

const FILES = { graphql: 'schema.graphql', decomposition: 'decomposition.schema.json', links: 'links.schema.json' } as const;
type Which = keyof typeof FILES;

/** The same folder seen from src/cli and from dist/cli. */
const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);

const EXAMPLES = `
Examples:
  hearsay schema > schema.graphql
  hearsay schema decomposition > decomposition.schema.json`;

export const schemaCommand = ({ terminal }: Parts): Command =>
  new Command('schema')
    .description('print the GraphQL schema, or the JSON Schema of decompositions or links')
    .addArgument(new Argument('[which]', 'which of them').choices(Object.keys(FILES)).default('graphql'))
    .addHelpText('after', EXAMPLES)
    .action(async (which: Which) => terminal.print((await readFile(new URL(FILES[which], SCHEMA_FOLDER), 'utf8')).trimEnd()));
