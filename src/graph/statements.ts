/** The Cypher files of a folder: their headers, their optional lines, and the text of each variant. */
import { readdirSync, readFileSync } from 'node:fs';
import { StatementFailedError } from './store.js';

/** The stores that may have a file of their own: `search/names.neo4j.cypher`. */
export type StoreKind = 'neo4j' | 'embedded';

/** One file: a statement whose lines that end in `// if: name` are in the text only when that name is given, of several names all. */
export type CypherFile = {
  /** The path without folder and extension, as in 'read/said-page'. */
  readonly name: string;
  /** In the order of the header; `optional` ones are in the text only when given. */
  readonly params: readonly { readonly name: string; readonly optional: boolean }[];
  /** What a selection may ask for; `needs` is the part that must be given with it. */
  readonly parts: readonly { readonly name: string; readonly needs: string | null }[];
  /** The columns, or none where the statement only writes. */
  readonly returns: readonly { readonly name: string; readonly optional: boolean }[];
  /** The statement without header, comments and empty lines. */
  readonly lines: readonly { readonly text: string; readonly when: readonly string[] }[];
};

export type CypherFiles = {
  /** Every name there is, sorted, once even where each store has its own file. */
  readonly names: readonly string[];
  /** @throws StatementFailedError for a name that is not there for this store. */
  file(name: string, kind: StoreKind): CypherFile;
};

/** The files that the product runs. */
export const productFiles = (): CypherFiles => filesIn(new URL('../../cypher/', import.meta.url));

/** The files below a folder; cypher/schema is not among them. Read when first asked for, and kept. */
export function filesIn(folder: URL): CypherFiles {
  const paths = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.cypher')));
  const read = new Map<string, CypherFile>();
  const names = [...paths].map((path) => path.replace(/(\.(neo4j|embedded))?\.cypher$/, '')).filter((name) => !name.startsWith('schema/'));
  return {
    names: [...new Set(names)].sort(),
    file(name, kind) {
      const path = [`${name}.cypher`, `${name}.${kind}.cypher`].find((candidate) => paths.has(candidate));
      if (path === undefined) throw new StatementFailedError(`There is no cypher/${name}.cypher for the ${kind} store.`);
      const file = read.get(path) ?? parseCypherFile(name, readFileSync(new URL(path, folder), 'utf8'));
      read.set(path, file);
      return file;
    },
  };
}

/** @throws StatementFailedError when a line asks for a name that the header does not have. */
export function parseCypherFile(name: string, source: string): CypherFile {
  const lines = source.split('\n');
  const body = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('//'));
  const header = headerOf(lines.slice(0, body));
  const file: CypherFile = {
    name,
    params: header('params').map(named),
    parts: header('parts').map((text) => ({ name: named(text).name, needs: /\(needs (\w+)\)/.exec(text)?.[1] ?? null })),
    returns: header('returns').map(named),
    lines: lines.slice(body).flatMap((line) => {
      const text = withoutComment(line);
      return text === '' ? [] : [{ text, when: /\/\/ if: (\w+(?:, \w+)*)\s*$/.exec(line)?.[1]?.split(', ') ?? [] }];
    }),
  };
  const known = optionalNames(file);
  for (const when of file.lines.flatMap((line) => line.when)) {
    if (!known.includes(when)) throw new StatementFailedError(`cypher/${name}: "if: ${when}" is not in the header.`);
  }
  return file;
}

/** What `given` may hold: optional parameters first, then parts, in the header's order. */
export function optionalNames({ params, parts }: CypherFile): readonly string[] {
  return [...params.filter(({ optional }) => optional), ...parts].map(({ name }) => name);
}

const texts = new WeakMap<CypherFile, Map<string, string>>();

/**
 * The statement with the optional lines of these names, the same string each time, so that a store plans it once.
 *
 * @throws StatementFailedError for a name that the header does not have, or a part without the one it needs.
 */
export function textOf(file: CypherFile, given: readonly string[]): string {
  const known = texts.get(file) ?? new Map<string, string>();
  texts.set(file, known);
  const key = [...new Set(given)].sort().join();
  const text = known.get(key) ?? textWith(file, new Set(given));
  known.set(key, text);
  return text;
}

/** Every allowed `given` of a file: all subsets of its optional names in which each part has what it needs. */
export function variantsOf(file: CypherFile): readonly (readonly string[])[] {
  const names = optionalNames(file);
  const subsets = Array.from({ length: 2 ** names.length }, (_, mask) => names.filter((_name, bit) => (mask >> bit) % 2 === 1));
  return subsets.filter((given) => lacking(file, new Set(given)) === null);
}

function textWith(file: CypherFile, given: ReadonlySet<string>): string {
  const known = optionalNames(file);
  const unknown = [...given].find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new StatementFailedError(`cypher/${file.name} has no optional "${unknown}"; it has ${known.join(', ') || 'none'}.`);
  }
  const lack = lacking(file, given);
  if (lack !== null) throw new StatementFailedError(`cypher/${file.name}: part "${lack.name}" needs "${lack.needs}" too.`);
  return file.lines.flatMap(({ text, when }) => (when.every((each) => given.has(each)) ? [text] : [])).join('\n');
}

function lacking({ parts }: CypherFile, given: ReadonlySet<string>) {
  return parts.find(({ name, needs }) => given.has(name) && needs !== null && !given.has(needs)) ?? null;
}

/** Gives the comma-separated items behind `// key:`; an item may run on over the next comment lines. */
function headerOf(lines: readonly string[]): (key: string) => readonly string[] {
  const found = new Map<string, string>();
  let key = '';
  for (const line of lines) {
    const text = line.replace(/^\s*\/\/\s?/, '');
    const start = /^(params|parts|returns): */.exec(text);
    key = start?.[1] ?? key;
    if (key !== '') found.set(key, `${found.get(key) ?? ''} ${text.slice(start?.[0].length ?? 0)}`);
  }
  return (wanted) => itemsOf(found.get(wanted) ?? '');
}

/** Splits at the commas outside brackets. */
function itemsOf(text: string): readonly string[] {
  const items = [''];
  let depth = 0;
  for (const character of text) {
    if ('[{('.includes(character)) depth += 1;
    if (']})'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) items.push('');
    else items[items.length - 1] += character;
  }
  return items.map((item) => item.trim()).filter((item) => item !== '' && item !== 'nothing');
}

function named(item: string) {
  const [, name = item, mark] = /^(\w+)(\??)/.exec(item) ?? [];
  return { name, optional: mark === '?' };
}

/** The line without what follows `//`, except inside quotes. */
function withoutComment(line: string): string {
  const [code = ''] = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/(?!\/)|[^'"`/])*/.exec(line) ?? [];
  return code.trimEnd();
}
