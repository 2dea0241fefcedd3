/** Where a MATCH starts and how far it walks: CYPHER.md, 1 and 2. */
import type { Clause } from '../clauses.js';
import { aggregatesIn, own } from '../clauses.js';
import { type NodeInPattern, type Pattern, patternsOf } from '../patterns.js';
import type { Rule, Told } from '../rule.js';
import { walksAll } from '../rule.js';
import { indexes } from '../schema.js';
import { all, comparisonOf, conjuncts, has, part, parts, propertyOf, says } from '../tree.js';

/** A MATCH, or the pattern alone in an EXISTS or COUNT. */
const WALK = /^(matchClause|existsExpression|countExpression)$/;

type Walked = { readonly clause: Clause; readonly pattern: Pattern };

const walked = ({ clauses }: Told, rules = WALK): readonly Walked[] =>
  clauses.filter(({ rule }) => rules.test(rule)).flatMap((clause) => patternsOf(clause.tree).map((pattern) => ({ clause, pattern })));

const hopsOf = ({ tree }: Clause) => patternsOf(tree).flatMap(({ hops }) => hops);

/** The column of an index, or several, that a node is looked for by; null where it is looked for among all of its label. */
export function anchorOf({ before, tree }: Clause, node: NodeInPattern): readonly string[] | null {
  if (before.has(node.name)) return [];
  const given = new Set([...(node.properties?.keys() ?? []), ...keysCompared(tree, node.name)]);
  return indexes.find(({ label, columns }) => label === node.label && columns.every((column) => given.has(column)))?.columns ?? null;
}

/** The properties of a name that this clause compares with something else, as an index can. */
function keysCompared(clause: Clause['tree'], name: string): readonly string[] {
  return conjuncts(part(clause, /^whereClause$/)).flatMap((condition) => {
    const { left, sign = '', right } = comparisonOf(condition) ?? {};
    if (left === undefined || right === undefined || !/^(=|<=?|>=?|IN|STARTS WITH)$/.test(sign)) return [];
    const sides = /IN|WITH/.test(sign) ? [[left, right] as const] : [[left, right] as const, [right, left] as const];
    return sides.flatMap(([here, there]) => {
      const property = propertyOf(here);
      return property?.name === name && !all(there, /^variable$/).some(({ text }) => text === name) ? [property.key] : [];
    });
  });
}

export const walks: readonly Rule[] = [
  {
    name: 'label',
    why: 'a node without a label is looked for among all (1)',
    broken: (told) =>
      !walksAll(told) &&
      walked(told, /^(matchClause|mergeClause)$/).some(({ clause, pattern }) =>
        pattern.nodes.some(({ name, label }) => label === '' && !clause.before.has(name)),
      ),
  },
  {
    name: 'hops',
    why: 'at most two hops a MATCH, or one of many relationships (1)',
    broken: ({ clauses }) =>
      clauses
        .filter(({ rule }) => WALK.test(rule))
        .map(hopsOf)
        .some((hops) => hops.length > 2 || (hops.length > 1 && hops.some(({ length }) => length !== undefined))),
  },
  {
    name: 'one-path',
    why: 'paths joined by a comma are a product (1)',
    broken: ({ tree }) => all(tree, /^patternList$/).some((list) => list.children.length > 1),
  },
  {
    name: 'anchor',
    why: 'a MATCH starts at a node that is bound or found by an index of cypher/schema, with a condition on each of its columns (1, 3)',
    broken: (told) =>
      !walksAll(told) &&
      walked(told).some(({ clause, pattern }) => pattern.nodes[0] !== undefined && anchorOf(clause, pattern.nodes[0]) === null),
  },
  {
    name: 'join',
    why: 'a walk to a node that is bound already costs seconds: compare ids (1)',
    broken: (told) =>
      walked(told).some(({ clause, pattern: { nodes } }) =>
        nodes.some(
          ({ name }, at) => at > 0 && name !== '' && (clause.before.has(name) || nodes.findIndex((node) => node.name === name) < at),
        ),
      ),
  },
  {
    name: 'pattern-as-condition',
    why: 'a pattern is no condition on both stores: EXISTS { … } (1)',
    broken: ({ tree }) => has(tree, /^patternExpression$/),
  },
  {
    name: 'count-end-label',
    why: 'COUNT { } of one hop reads the degree alone, but with a label at its end every neighbour (2)',
    broken: ({ clauses }) =>
      clauses.some(
        (clause) =>
          clause.places.at(-1) === 'COUNT' &&
          !has(clause.tree, /^whereClause$/) &&
          patternsOf(clause.tree).some(({ nodes, hops }) => hops.length === 1 && (nodes[1]?.label !== '' || nodes[1].properties !== null)),
      ),
  },
  {
    name: 'limit-order',
    why: 'a LIMIT without an order takes any rows, and others on the other store (3)',
    broken: (told) =>
      !walksAll(told) &&
      !told.file.name.startsWith('write/') &&
      told.clauses
        .flatMap(({ tree }) => parts(tree, /^returnBody$/))
        .some((body) => part(body, /^limit$/) !== undefined && part(body, /^orderBy$/) === undefined),
  },
  {
    name: 'order-again',
    why: 'the order of rows ends where neighbours are matched: sort again before they are collected (3)',
    broken: ({ clauses }) => [...new Set(clauses.map(({ query }) => query))].some((query) => losesOrder(clauses, query)),
  },
];

function losesOrder(clauses: readonly Clause[], query: number): boolean {
  let ordered = false;
  let lost = false;
  for (const clause of clauses.filter((each) => each.query === query)) {
    const aggregates = own(clause, /^returnBody$/).flatMap(aggregatesIn);
    if (lost && aggregates.some(({ text }) => text.startsWith('collect'))) return true;
    if (clause.rule === 'matchClause' || clause.rule === 'subqueryClause') lost = ordered;
    if (clause.rule !== 'withClause') continue;
    if (own(clause, /^orderBy$/).length > 0) {
      ordered = true;
      lost = false;
    } else if (aggregates.length > 0 || own(clause, /^returnBody$/).some((body) => says(body, 'DISTINCT'))) {
      ordered = false;
      lost = false;
    }
  }
  return false;
}
