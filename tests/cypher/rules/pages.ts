/** Pages of an edge that can grow, and the filters on them: CYPHER.md, 3 and 15. */
import { type Clause, own } from '../clauses.js';
import { patternsOf } from '../patterns.js';
import { type Rule, type Told, walksAll } from '../rule.js';
import { indexes } from '../schema.js';
import { all, comparisonOf, conjuncts, has, part, parts, propertyOf, type Tree } from '../tree.js';
import { anchorOf } from './walks.js';

/** What a page is cut from, and the columns of its index in order. */
type Page = { readonly clause: Clause; readonly name: string; readonly columns: readonly string[] };

const pagesIn = ({ clauses }: Told): readonly Page[] =>
  clauses.filter(({ rule }) => rule === 'matchClause').flatMap((clause) => [...edgePages(clause), ...nodePages(clause)]);

/** Relationships of any name whose sortKey is compared here. */
const edgePages = (clause: Clause): readonly Page[] =>
  bounded(clause)
    .filter((name) => clause.within.get(name)?.kind === 'relationship')
    .map((name) => ({ clause, name, columns: ['hubId', 'sortKey'] }));

/** Nodes looked for by day and sortKey. */
const nodePages = (clause: Clause): readonly Page[] =>
  patternsOf(clause.tree).flatMap(({ nodes: [first] }) => {
    const columns = (first && anchorOf(clause, first)) ?? [];
    return first !== undefined && columns.length > 1 ? [{ clause, name: first.name, columns }] : [];
  });

const bounded = ({ tree }: Clause) => [
  ...new Set(
    conjuncts(part(tree, /^whereClause$/)).flatMap((condition) => {
      const { left, sign = '' } = comparisonOf(condition) ?? {};
      const property = propertyOf(left);
      return property?.key === 'sortKey' && /[<>]/.test(sign) ? [property.name] : [];
    }),
  ),
];

const sortsOf = (body: Tree) =>
  parts(part(body, /^orderBy$/) ?? body, /^orderItem$/).map((item) => ({
    by: item.children[0]?.text ?? '',
    down: has(item, /^descToken$/),
  }));

/** Columns of time and of the indexes: what a line for an optional parameter may narrow, as an index can. */
const BOUNDS = new Set(['hubId', 'sortKey', 'day', 'hour', 'week', 'month', ...indexes.flatMap(({ columns }) => columns)]);

export const pages: readonly Rule[] = [
  {
    name: 'page-hub',
    why: 'a page by sortKey stays a seek only with its hub: r.hubId = k.id AND r.sortKey < k.before (3)',
    broken: ({ clauses }) =>
      clauses
        .filter(({ rule }) => rule === 'matchClause')
        .flatMap(edgePages)
        .some(
          ({ clause, name }) =>
            !conjuncts(part(clause.tree, /^whereClause$/)).some((condition) => {
              const compared = comparisonOf(condition);
              const property = propertyOf(compared?.left);
              return compared?.sign === '=' && property?.name === name && property.key === 'hubId';
            }),
        ),
  },
  {
    name: 'page-order',
    why: 'the order of a page is that of its index, all one way: ORDER BY r.hubId DESC, r.sortKey DESC (3)',
    broken: (told) =>
      pagesIn(told).some(({ clause, name, columns }) =>
        told.clauses
          .filter(({ query, rule }) => query === clause.query && rule === 'withClause')
          .flatMap((each) => own(each, /^returnBody$/))
          .filter((body) => part(body, /^limit$/) !== undefined)
          .map(sortsOf)
          .some((sorts) => columns.some((column, at) => sorts[at]?.by !== `${name} . ${column}` || sorts[at].down !== sorts[0]?.down)),
      ),
  },
  {
    name: 'page-anchor',
    why: 'the hub of a page is matched outside its CALL (3)',
    broken: ({ clauses }) =>
      clauses
        .filter(({ rule }) => rule === 'matchClause')
        .flatMap(edgePages)
        .some(({ clause }) => {
          const [hub] = patternsOf(clause.tree)[0]?.nodes ?? [];
          return clause.places.at(-1) !== 'CALL' || hub?.properties !== null || clause.before.get(hub.name)?.outer !== true;
        }),
  },
  {
    name: 'or-keys',
    why: 'a cursor of two keys, a <= $k AND (a < $k OR id < $i), leaves the index: one sortKey (3)',
    broken: ({ tree }) =>
      all(tree, /^expression10$/).some((condition) => {
        const choices = all(condition, /^expression$/).flatMap(({ children }) => children.map(comparisonOf));
        return conjuncts(condition).some((each) => {
          const wide = comparisonOf(each);
          return choices.some(
            (choice) =>
              wide !== null &&
              `${choice?.sign}=` === wide.sign &&
              choice?.left.text === wide.left.text &&
              choice.right?.text === wide.right?.text,
          );
        });
      }),
  },
  {
    name: 'residual-filter',
    why: 'a filter that no index serves is always there, null where nobody asks: only parts, the anchor and time bounds are optional lines (3, 15)',
    broken: (told) =>
      !walksAll(told) &&
      told.file.params
        .filter(({ optional }) => optional)
        .some(({ name }) => all(told.tree, /^parameter$/).length > 0 && !used(told.tree, name).every((use) => isBound(use, name))),
  },
];

const isParameter = (tree: Tree | undefined, name: string) => tree?.rule === 'parameter' && tree.text === `$ ${name}`;

/** The innermost comparisons, properties of a node and UNWINDs that a parameter stands in, or itself where it stands in none. */
const used = (tree: Tree, name: string): readonly Tree[] =>
  tree.children.flatMap((child) => {
    if (!has(child, /^parameter$/) || !all(child, /^parameter$/).some((each) => isParameter(each, name))) return [];
    const inner = used(child, name);
    const around = /^(expression[78]|nodePattern|unwindClause)$/.test(child.rule);
    return around && inner.every((each) => isParameter(each, name)) ? [child] : isParameter(child, name) ? [child] : inner;
  });

function isBound(use: Tree, name: string): boolean {
  if (use.rule === 'unwindClause') return true;
  if (use.rule === 'nodePattern') return all(use, /^propertyKeyName$/).every(({ text }) => BOUNDS.has(text));
  const { left, sign = '', right } = comparisonOf(use) ?? {};
  const other = isParameter(right, name) ? left : right;
  return /^(=|<=?|>=?|IN)$/.test(sign) && BOUNDS.has(propertyOf(other)?.key ?? '');
}
