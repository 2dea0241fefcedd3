/** A statement cut into clauses, each with the names that have a value where it stands. */
import { AGGREGATES, type Given, given, givenBy } from './kinds.js';
import { patternsOf } from './patterns.js';
import { all, calledIn, NESTED, ownParts, part, parts, says, type Tree } from './tree.js';

export type Variable = Given & {
  /** The label of a node, or ''. */
  readonly label: string;
  /** Whether it was bound outside the innermost subquery. */
  readonly outer: boolean;
};

export type Scope = ReadonlyMap<string, Variable>;

export type Clause = {
  /** 'matchClause', 'withClause', …; a pattern that stands alone in EXISTS { } or COUNT { } is a clause of that rule. */
  readonly rule: string;
  readonly tree: Tree;
  /** What has a value before it, and for its conditions and order. */
  readonly before: Scope;
  readonly within: Scope;
  /** The subqueries it stands in, from the outermost: 'CALL', 'EXISTS', 'COUNT', 'COLLECT', 'FOREACH'. */
  readonly places: readonly string[];
  /** Clauses of one query, not of its subqueries, have the same number. */
  readonly query: number;
};

type Walk = { readonly clauses: Clause[]; query: number };

export function clausesOf(tree: Tree): readonly Clause[] {
  const walk: Walk = { clauses: [], query: 0 };
  for (const union of outermost(tree)) queries(walk, union, new Map(), []);
  return walk.clauses;
}

const outermost = (tree: Tree): readonly Tree[] => (tree.rule === 'union' ? [tree] : tree.children.flatMap(outermost));

/** @returns the columns of the first query of a union. */
function queries(walk: Walk, union: Tree, scope: Scope, places: readonly string[]): Scope {
  const columns = parts(union, /^singleQuery$/).map((single) => {
    walk.query += 1;
    const query = walk.query;
    return single.children.reduce((before, tree) => clause(walk, tree, before, places, query), scope);
  });
  return columns[0] ?? new Map();
}

/** @returns what has a value after it. */
function clause(walk: Walk, tree: Tree, before: Scope, places: readonly string[], query: number): Scope {
  const after = boundAfter(tree, before);
  const within = new Map([...before, ...after]);
  walk.clauses.push({ rule: tree.rule, tree, before, within, places, query });
  for (const nested of nestedIn(tree)) subquery(walk, nested, asOuter(within), places);
  if (tree.rule === 'foreachClause') {
    const inner = new Map([...before, [part(tree, /^variable$/)?.text ?? '', value(given('unknown'))]]);
    for (const each of parts(tree, /Clause$/)) clause(walk, each, inner, [...places, 'FOREACH'], query);
  }
  if (tree.rule !== 'subqueryClause') return after;
  const imported = new Set(parts(part(tree, /^subqueryScope$/) ?? tree, /^variable$/).map(({ text }) => text));
  const union = part(tree, /^union$/);
  const inner = asOuter(new Map([...before].filter(([name]) => imported.has(name))));
  const columns = union === undefined ? new Map() : queries(walk, union, inner, [...places, 'CALL']);
  return new Map([...before, ...[...columns].map(([name, variable]) => [name, { ...variable, outer: false }] as const)]);
}

/** EXISTS, COUNT and COLLECT that stand in the clause itself. */
const nestedIn = (tree: Tree): readonly Tree[] =>
  tree.children
    .filter(({ rule }) => rule !== 'union' && !(tree.rule === 'foreachClause' && rule.endsWith('Clause')))
    .flatMap((child) => (NESTED.test(child.rule) ? [child] : nestedIn(child)));

function subquery(walk: Walk, tree: Tree, scope: Scope, places: readonly string[]): void {
  const inside = [...places, tree.rule.replace('Expression', '').toUpperCase()];
  const union = part(tree, /^union$/);
  if (union !== undefined) {
    queries(walk, union, scope, inside);
    return;
  }
  walk.query += 1;
  clause(walk, tree, scope, inside, walk.query);
}

function boundAfter(tree: Tree, before: Scope): Scope {
  switch (tree.rule) {
    case 'matchClause':
    case 'mergeClause':
    case 'createClause':
    case 'existsExpression':
    case 'countExpression':
      return new Map([...boundByPatterns(tree), ...before]);
    case 'unwindClause':
      return new Map([...before, [part(tree, /^variable$/)?.text ?? '', value(itemOf(givenBy(tree.children[1] ?? tree, before)))]]);
    case 'callClause':
      return new Map([...before, ...parts(tree, /^procedureResultItem$/).map((item) => [lastName(item), yielded(item)] as const)]);
    case 'withClause':
    case 'returnClause':
      return projected(tree, before);
    default:
      return before;
  }
}

const value = (what: Given): Variable => ({ ...what, label: '', outer: false });

const lastName = (tree: Tree) => all(tree, /^variable$/).at(-1)?.text ?? '';

const yielded = ({ text }: Tree) => value(/^(node|relationship)\b/.test(text) ? given('node', 'element') : given('unknown'));

/** What one item of a list is: of nodes, a node; of anything else it cannot be told. */
const itemOf = ({ holds }: Given) => given(holds === 'time' ? 'time' : holds === 'element' ? 'node' : 'unknown', holds);

const asOuter = (scope: Scope): Scope => new Map([...scope].map(([name, variable]) => [name, { ...variable, outer: true }]));

function boundByPatterns(tree: Tree): readonly (readonly [string, Variable])[] {
  const perhaps = says(tree, 'OPTIONAL');
  const element = (kind: 'node' | 'relationship' | 'path', label = ''): Variable => ({
    ...given(kind, 'element', perhaps),
    label,
    outer: false,
  });
  return patternsOf(tree)
    .flatMap(({ path, nodes, hops }) => [
      ...nodes.map(({ name, label }) => [name, element('node', label)] as const),
      ...hops.map(({ name, length }) => [name, length === undefined ? element('relationship') : value(given('list', 'element'))] as const),
      [path, element('path')] as const,
    ])
    .filter(([name]) => name !== '')
    .reverse();
}

export type Item = { readonly tree: Tree; readonly expression: Tree; readonly name: string };

/** What a WITH or RETURN projects; `*` is not among it, and the name of an expression without AS is ''. */
export const itemsOf = (tree: Tree): readonly Item[] =>
  parts(part(part(tree, /^returnBody$/), /^returnItems$/) ?? tree, /^returnItem$/).map((item) => {
    const [expression = item, , alias] = item.children;
    return { tree: item, expression, name: alias?.text ?? (expression.rule === 'variable' ? expression.text : '') };
  });

export const projectsAll = (tree: Tree) => says(part(part(tree, /^returnBody$/), /^returnItems$/) ?? tree, '*');

function projected(tree: Tree, before: Scope): Scope {
  const items = itemsOf(tree).map(({ expression, name }) => {
    const same = expression.rule === 'variable' ? before.get(expression.text) : undefined;
    return [name, same ?? value(givenBy(expression, before))] as const;
  });
  return new Map([...(projectsAll(tree) ? before : []), ...items]);
}

export const aggregatesIn = (tree: Tree) =>
  all(tree, /^(functionInvocation|countStar)$/, NESTED).filter((call) => AGGREGATES.test(calledIn(call)));

/** The trees of these rules in the clause itself, not in its subqueries. */
export const own = ({ tree }: Clause, rules: RegExp) => ownParts(tree).flatMap((child) => all(child, rules, NESTED));
