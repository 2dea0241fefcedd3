/** hearsay documents: writes the manifest of the queries that clients send, which a server can be set to answer alone. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { unreadable } from '../ingest/find-files.js';
import { UsageError } from './errors.js';
import type { Parts } from './parts.js';

const EXAMPLES = `
Clients send the id of a query, as "documentId" or in extensions.persistedQuery.sha256Hash. Apollo's tools write such manifests, too.

Examples:
  hearsay documents queries/ > queries.json
  HEARSAY_DOCUMENTS=queries.json HEARSAY_DOCUMENTS_ONLY=on hearsay serve`;

export const documentsCommand = ({ terminal }: Parts): Command =>
  new Command('documents')
    .description('print the manifest of the queries in these files: each with an id that clients send in its place')
    .argument('<paths...>', 'files, and folders with files that end in .graphql')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[]) => {
      const sources = [];
      for (const path of await filesAt(paths)) sources.push({ place: path, text: await readable(path, () => readFile(path, 'utf8')) });
      // Type-graphql builds the schema: a second that no other command shall wait.
      const [{ manifestOf }, { buildSchema }] = await Promise.all([import('../api/documents/manifest.js'), import('../api/schema.js')]);
      await terminal.print(JSON.stringify(manifestOf(sources, buildSchema()), null, 2));
    });

async function filesAt(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (!(await readable(path, () => stat(path))).isDirectory()) found.push(path);
    else {
      const names = await readable(path, () => readdir(path, { recursive: true }));
      const queries = names.filter((name) => name.endsWith('.graphql')).sort();
      if (queries.length === 0) throw new UsageError(`${path} has no file that ends in .graphql.`);
      found.push(...queries.map((name) => join(path, name)));
    }
  }
  return found;
}

async function readable<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new UsageError(`${path}: ${unreadable(cause).message}`, { cause });
  }
}
