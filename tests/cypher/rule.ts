/** A rule of CYPHER.md that can be told from the text of a file. */
import type { CypherFile } from '../../src/graph/statements.js';
import type { Clause } from './clauses.js';
import type { Tree } from './tree.js';

export type Told = {
  readonly file: CypherFile;
  /** The statement with all its optional lines. */
  readonly tree: Tree;
  readonly clauses: readonly Clause[];
  /** The RETURN of each branch of the whole, not of subqueries; `bare` is that of the text without optional lines. */
  readonly returns: readonly Clause[];
  readonly bare: readonly Clause[];
};

export type Rule = {
  readonly name: string;
  /** Ends with the number that the rule has in CYPHER.md, where it stands there. */
  readonly why: string;
  readonly broken: (told: Told) => boolean;
};

/** Checks, migrations, the count of everything and what each store looks for in its own way walk all nodes of a label on purpose. */
export const walksAll = ({ file }: Told) => /^(read\/(check-.*|stats)|write\/empty-.*|search\/(names|words-in-\w+))$/.test(file.name);
