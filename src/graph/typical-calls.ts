/** Every variant of every read with parameters of the usual kinds: a store plans a text once for each kind of its parameters. */
import { type CypherFile, type CypherFiles, type StoreKind, textOf, variantsOf } from './statements.js';
import type { Params, Value } from './store.js';

export type TypicalCall = { readonly name: string; readonly given: readonly string[]; readonly text: string; readonly params: Params };

export function typicalCalls(files: CypherFiles, kind: StoreKind): readonly TypicalCall[] {
  return files.names
    .filter((name) => !name.startsWith('write/'))
    .map((name) => files.file(name, kind))
    .flatMap((file) =>
      variantsOf(file).map((given) => ({ name: file.name, given, text: textOf(file, given), params: typicalParams(file, given) })),
    );
}

/** Values that are read as the real ones are: nothing is found by them. */
export function typicalParams(file: CypherFile, given: readonly string[]): Params {
  const text = textOf(file, given);
  const used = file.params.filter(({ name, optional }) => !optional || given.includes(name));
  const valuesOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, typicalValue(text, name)]));
  return Object.fromEntries(used.map(({ name, anyOf }) => [name, anyOf ? valuesOf(anyOf) : typicalValue(text, name)]));
}

/** Told by how the text uses it: a list to unwind, a limit, a filter that may be null, else a string. */
function typicalValue(text: string, name: string): Value {
  if (text.includes(`$${name} IS NULL`)) return null;
  if (new RegExp(`(UNWIND|IN) \\$${name}\\b`).test(text)) return [];
  if (new RegExp(`(WHEN \\$${name} THEN|WHERE \\$${name}$)`, 'm').test(text)) return true;
  if (new RegExp(`(LIMIT|SKIP|limit:) \\$${name}\\b`).test(text)) return 1;
  return 'x';
}
