/**
 * The rules of CYPHER.md that can be told from the text of a file.
 *
 * Not told, because no text says it: whether a property holds a list or a number beyond its name (4, 6, 8: floats), how many neighbours a
 * node has beyond its label (1, 8), whether a date that comes in is one (8, 9), whether rows come in order (14), and what a page costs:
 * the contract suite counts hits.
 */
import { allLinesOf, type CypherFile, textOf } from '../../src/graph/statements.js';
import { type Clause, clausesOf } from './clauses.js';
import type { Rule, Told } from './rule.js';
import { columnRules } from './rules/columns.js';
import { headers } from './rules/headers.js';
import { pages } from './rules/pages.js';
import { values } from './rules/values.js';
import { walks } from './rules/walks.js';
import { words } from './rules/words.js';
import { writes } from './rules/writes.js';
import { treeOf } from './tree.js';

export const RULES: readonly Rule[] = [...words, ...walks, ...pages, ...values, ...columnRules, ...writes, ...headers];

/** @returns the rules that a file breaks. */
export function brokenRules(file: CypherFile): readonly Rule[] {
  const tree = treeOf(allLinesOf(file));
  const clauses = clausesOf(tree);
  const told: Told = { file, tree, clauses, returns: lastReturns(clauses), bare: lastReturns(clausesOf(treeOf(textOf(file, [])))) };
  return RULES.filter(({ broken }) => broken(told));
}

const lastReturns = (clauses: readonly Clause[]) => clauses.filter(({ rule, places }) => rule === 'returnClause' && places.length === 0);
