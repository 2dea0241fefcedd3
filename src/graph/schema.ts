/** The constraints and indexes of the graph, applied when a store is opened: cypher/schema. */
import { readFileSync } from 'node:fs';
import type { StoreKind } from './statements.js';

/** The statements of cypher/schema for this store, in order, with the name of what each creates. */
export function schemaStatements(kind: StoreKind): readonly { readonly name: string; readonly text: string }[] {
  return ['both', kind].flatMap((file) =>
    readFileSync(new URL(`../../cypher/schema/${file}.cypher`, import.meta.url), 'utf8')
      .replace(/^\s*\/\/.*$/gm, '')
      .split(';')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '')
      .map((text) => ({ name: /(?:INDEX|CONSTRAINT) (\w+)/.exec(text)?.[1] ?? '', text })),
  );
}
