/** The Cypher files of a folder: their headers, their optional lines, and the text of each variant. */
import { readdirSync, readFileSync } from 'node:fs';
import { StatementFailedError } from './store.js';

/** The stores that may have a file of their own: `search/names.neo4j.cypher`. */
export type StoreKind = 'neo4j' | 'embedded';

/** An optional name of a header: `needs` must be given with it, `without` must not. */
type Named = { readonly name: string; readonly needs: string | null; readonly without: string | null };

/** One file: a statement whose lines that end in `// if: name` are in the text only when that name is given, of several names all. */
export type CypherFile = {
  /** The path without folder and extension, as in 'read/said-page'. */
  readonly name: string;
  /** In the order of the header; `optional` ones are in the text only when given. `anyOf`: it stands for these, each null where it is not given: 'filter? (any of acts, kinds)'. */
  readonly params: readonly (Named & { readonly optional: boolean; readonly anyOf: readonly string[] | null })[];
  /** What a selection may ask for. */
  readonly parts: readonly Named[];
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
    parts: header('parts').map(named),
    returns: header('returns').map(named),
    lines: lines.slice(body).flatMap((line) => {
      const text = withoutComment(line);
      return text === '' ? [] : [{ text, when: /\/\/ if: (\w+(?:, \w+)*)\s*$/.exec(line)?.[1]?.split(', ') ?? [] }];
    }),
  };
  const known = optionalNames(file);
  for (const other of [...file.params, ...file.parts].flatMap(({ needs, without }) => [needs ?? [], without ?? []].flat())) {
    if (!known.includes(other)) throw new StatementFailedError(`cypher/${name}: "${other}" in brackets is not in the header.`);
  }
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
 * @throws StatementFailedError for a name that the header does not have, or names that do not go together.
 */
export function textOf(file: CypherFile, given: readonly string[]): string {
  const known = texts.get(file) ?? new Map<string, string>();
  texts.set(file, known);
  const key = [...new Set(given)].sort().join();
  const text = known.get(key) ?? textWith(file, new Set(given));
  known.set(key, text);
  return text;
}

/** All lines of a file, those that are never sent together among them: for whoever looks at files. */
export const allLinesOf = ({ lines }: CypherFile): string => lines.map(({ text }) => text).join('\n');

/** Every allowed `given` of a file: all subsets of its optional names in which each has what it needs and nothing that it excludes. */
export function variantsOf(file: CypherFile): readonly (readonly string[])[] {
  const names = optionalNames(file);
  const subsets = Array.from({ length: 2 ** names.length }, (_, mask) => names.filter((_name, bit) => (mask >> bit) % 2 === 1));
  return subsets.filter((given) => misfit(file, new Set(given)) === null);
}

function textWith(file: CypherFile, given: ReadonlySet<string>): string {
  const known = optionalNames(file);
  const unknown = [...given].find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new StatementFailedError(`cypher/${file.name} has no optional "${unknown}"; it has ${known.join(', ') || 'none'}.`);
  }
  const wrong = misfit(file, given);
  if (wrong !== null) throw new StatementFailedError(`cypher/${file.name}: ${wrong}`);
  // Without indentation: a text is sent with each call.
  return file.lines.flatMap(({ text, when }) => (when.every((each) => given.has(each)) ? [text.trimStart()] : [])).join('\n');
}

/** What is wrong with names that are given together. */
function misfit({ params, parts }: CypherFile, given: ReadonlySet<string>): string | null {
  for (const { name, needs, without } of [...params, ...parts].filter((each) => given.has(each.name))) {
    if (needs !== null && !given.has(needs)) return `"${name}" needs "${needs}" too.`;
    if (without !== null && given.has(without)) return `"${name}" cannot be given with "${without}".`;
  }
  return null;
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
  const other = (word: string) => new RegExp(`\\(${word} (\\w+)\\)`).exec(item)?.[1] ?? null;
  const anyOf =
    /\(any of\s+(.*)\)$/
      .exec(item)?.[1]
      ?.split(',')
      .map((each) => each.trim()) ?? null;
  return { name, optional: mark === '?', anyOf, needs: other('needs'), without: other('without') };
}

/** The line without what follows `//`, except inside quotes. */
function withoutComment(line: string): string {
  const [code = ''] = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/(?!\/)|[^'"`/])*/.exec(line) ?? [];
  return code.trimEnd();
}
