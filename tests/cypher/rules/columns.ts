/** What comes back: CYPHER.md, 4 and 11. */
import { itemsOf, projectsAll } from '../clauses.js';
import { givenBy } from '../kinds.js';
import type { Rule, Told } from '../rule.js';

const projections = ({ clauses }: Told) => clauses.filter(({ rule }) => rule === 'withClause' || rule === 'returnClause');

/** What the whole returns, with what it is. */
const columns = ({ returns }: Told) =>
  returns.flatMap(({ tree, before }) => itemsOf(tree).map(({ expression }) => givenBy(expression, before)));

export const columnRules: readonly Rule[] = [
  {
    name: 'column',
    why: 'every column has a name: AS (4)',
    broken: (told) =>
      projections(told).some(({ tree }) => itemsOf(tree).some(({ name }) => name === '')) ||
      told.returns.some(({ tree }) => projectsAll(tree)),
  },
  {
    name: 'plain-columns',
    why: 'return scalars, maps and lists: never a node, a relationship or a path, nor a list or map of them (11)',
    broken: (told) => columns(told).some(({ holds }) => holds === 'element'),
  },
  {
    name: 'plain-time',
    why: 'a date comes back as text: toString(d) (9)',
    broken: (told) => columns(told).some(({ holds }) => holds === 'time'),
  },
];
