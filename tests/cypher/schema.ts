/** The statements of cypher/schema, what they index, and the rules for them: CYPHER.md, 13. */
import { readdirSync, readFileSync } from 'node:fs';

export type SchemaFile = { readonly name: string; readonly statements: readonly SchemaStatement[] };

export type SchemaStatement = {
  readonly text: string;
  /** Null where it is none of the forms that are known. */
  readonly makes: {
    readonly kind: 'constraint' | 'index' | 'full text';
    /** A label, or the type of a relationship. */
    readonly label: string;
    readonly of: 'node' | 'relationship';
    readonly columns: readonly string[];
  } | null;
};

const FOLDER = new URL('../../cypher/schema/', import.meta.url);

const FORM = new RegExp(
  [
    /^CREATE (?<what>CONSTRAINT|INDEX|FULLTEXT INDEX) \w+ IF NOT EXISTS /,
    /FOR (?:\(n:(?<label>\w+)\)|\(\)-\[r:(?<type>\w+)\]-\(\)) /,
    /(?:REQUIRE n\.(?<id>\w+) IS UNIQUE|ON (?:EACH )?[([](?<columns>[nr]\.\w+(?:, [nr]\.\w+)*)[)\]](?<text> USING TEXT(?: \{tokenizer: '\w+', stop_words: \[\]\})?)?(?: OPTIONS \{indexConfig: \{`fulltext\.analyzer`: '\w+'\}\})?)$/,
  ]
    .map(({ source }) => source)
    .join(''),
);

export function schemaFileOf(name: string, source: string): SchemaFile {
  const texts = source.replace(/^\s*\/\/.*$/gm, '').split(';');
  return { name, statements: texts.map((text) => text.trim()).flatMap((text) => (text === '' ? [] : [{ text, makes: madeBy(text) }])) };
}

function madeBy(text: string): SchemaStatement['makes'] {
  const { what, label, type, id, columns = '', text: words } = FORM.exec(text.replace(/\s+/g, ' '))?.groups ?? {};
  if (what === undefined) return null;
  return {
    kind: what === 'CONSTRAINT' ? 'constraint' : what === 'INDEX' && words === undefined ? 'index' : 'full text',
    label: label ?? type ?? '',
    of: type === undefined ? 'node' : 'relationship',
    columns: id === undefined ? columns.split(', ').map((column) => column.slice(2)) : [id],
  };
}

export const schemaFiles: readonly SchemaFile[] = readdirSync(FOLDER)
  .sort()
  .map((file) => schemaFileOf(file.replace('.cypher', ''), readFileSync(new URL(file, FOLDER), 'utf8')));

const made = (files: readonly SchemaFile[]) =>
  files.flatMap(({ name, statements }) => statements.flatMap(({ makes }) => (makes === null ? [] : [{ file: name, ...makes }])));

/** What nodes are found by: each index and each id, with its columns in order. */
export const indexes = made(schemaFiles).filter(({ of, kind }) => of === 'node' && kind !== 'full text');

export type SchemaRule = { readonly name: string; readonly why: string; readonly broken: (files: readonly SchemaFile[]) => boolean };

export const SCHEMA_RULES: readonly SchemaRule[] = [
  {
    name: 'schema-form',
    why: 'a statement creates a constraint on an id or an index, with a name, IF NOT EXISTS (13)',
    broken: (files) => files.some(({ statements }) => statements.some(({ makes }) => makes === null)),
  },
  {
    name: 'schema-place',
    why: 'relationship indexes stand in neo4j.cypher alone, and full text in the file of its store (13)',
    broken: (files) =>
      files.some(({ name, statements }) =>
        statements.some(
          ({ text, makes }) =>
            (name !== 'neo4j' && (makes?.of === 'relationship' || text.includes('FULLTEXT'))) ||
            (name !== 'embedded' && text.includes(' USING TEXT')),
        ),
      ),
  },
  {
    name: 'schema-constraint-index',
    why: 'on the embedded store a constraint is no index: create both (13)',
    broken: (files) =>
      made(files)
        .filter(({ kind }) => kind === 'constraint')
        .some(
          ({ label, columns }) =>
            !made(files).some(
              (other) =>
                other.kind === 'index' && other.file !== 'neo4j' && other.label === label && String(other.columns) === String(columns),
            ),
        ),
  },
  {
    name: 'schema-selective',
    why: 'no index on act, kind or polarity: Neo4j would start there (1)',
    broken: (files) => made(files).some(({ columns }) => columns.some((column) => /^(act|kind|polarity)$/.test(column))),
  },
];
