/** From a file's name and what it is given to the text and the parameters that a store sends. */
import { paramsOf } from './params.js';
import { type CypherFiles, type StoreKind, textOf } from './statements.js';
import { type Params, StatementFailedError } from './store.js';

/** One call of a file; `writes` where it comes from a transaction's `run`. */
export type Call = { readonly name: string; readonly given: readonly string[]; readonly params: Params; readonly writes: boolean };

/** @throws StatementFailedError for an unknown name, a wrong parameter, or a file of cypher/write that is read. */
export function prepare(files: CypherFiles, kind: StoreKind, { name, given, params, writes }: Call) {
  if (writes !== name.startsWith('write/')) {
    throw new StatementFailedError(`cypher/${name} ${writes ? 'is no file of cypher/write' : 'writes: run it in a transaction'}.`);
  }
  const file = files.file(name, kind);
  return { text: textOf(file, given), params: paramsOf(file, given, params) };
}
