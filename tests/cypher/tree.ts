/** A Cypher text as the tree that Neo4j's own grammar gives: rules with their parts, names and words. */
import { getDebugTree } from '@neo4j-cypher/language-support';

export type Tree = {
  /** The rule of the grammar, as 'matchClause'; 'name', 'string', 'number' or 'word' where nothing is below. */
  readonly rule: string;
  /** What stands there, one space between its tokens: two trees of the same words have the same text. */
  readonly text: string;
  readonly children: readonly Tree[];
};

/** Rules that are one leaf here, under the name on the right. */
const LEAVES = new Map([
  ['symbolicNameString', 'name'],
  ['symbolicVariableNameString', 'name'],
  ['parameterName', 'name'],
  ['stringLiteral', 'string'],
  ['numberLiteral', 'number'],
]);

/** Rules that are left out where they have one part: the rule of an operator is there only where the operator is. */
const PASSING =
  /^(expression\d*|literal|anonymousPattern|labelExpression[1-4]|regularQuery|queryWithLocalDefinitions|nextStatement|clause|functionArgument)$/;

const known = new Map<string, Tree>();

/** The same tree each time for the same text; where the text does not parse, as much as could be told. */
export function treeOf(text: string): Tree {
  const tree = known.get(text) ?? shaped(getDebugTree(text));
  known.set(text, tree);
  return tree;
}

function shaped({ name, children = [] }: ReturnType<typeof getDebugTree>): Tree {
  const parts = children.map(shaped).filter(({ text }) => text !== '' && text !== '<EOF>');
  const [only] = parts;
  // A rule that matched nothing looks like a word; of these only the namespace of a name without one is met.
  if (only === undefined) return { rule: 'word', text: name === 'namespace' ? '' : name, children: [] };
  if (parts.length === 1 && PASSING.test(name)) return only;
  const text = parts.map((part) => part.text).join(' ');
  const leaf = LEAVES.get(name);
  return leaf === undefined ? { rule: name, text, children: parts } : { rule: leaf, text, children: [] };
}

/** The trees of these rules, itself among them, in the order of the text; not those inside the rules of `except`. */
export function all(tree: Tree, rules: RegExp, except?: RegExp): readonly Tree[] {
  const below = tree.children.filter(({ rule }) => !except?.test(rule)).flatMap((child) => all(child, rules, except));
  return rules.test(tree.rule) ? [tree, ...below] : below;
}

export const has = (tree: Tree, rules: RegExp, except?: RegExp) => all(tree, rules, except).length > 0;

/** The direct parts of these rules. */
export const parts = (tree: Tree, rules: RegExp) => tree.children.filter(({ rule }) => rules.test(rule));

export const part = (tree: Tree | undefined, rules: RegExp) => tree?.children.find(({ rule }) => rules.test(rule));

/** Whether one of its own words is this one, whatever its case. */
export const says = (tree: Tree, word: string) => tree.children.some(({ rule, text }) => rule === 'word' && text.toUpperCase() === word);

/** Where queries stand in queries: what is inside has names of its own. */
export const NESTED = /^(union|existsExpression|countExpression|collectExpression)$/;

/** The parts that are no query of their own, and no clause of a FOREACH. */
export const ownParts = (tree: Tree) =>
  tree.children.filter(({ rule }) => !NESTED.test(rule) && !(tree.rule === 'foreachClause' && rule.endsWith('Clause')));

/** The conditions that must all hold. */
export function conjuncts(condition: Tree | undefined): readonly Tree[] {
  if (condition === undefined) return [];
  if (condition.rule === 'whereClause') return conjuncts(condition.children[1]);
  if (condition.rule === 'parenthesizedExpression') {
    const inner = condition.children[1];
    return inner?.rule === 'expression10' ? conjuncts(inner) : [condition];
  }
  return condition.rule === 'expression10' ? condition.children.filter(({ rule }) => rule !== 'word').flatMap(conjuncts) : [condition];
}

export type Comparison = { readonly left: Tree; readonly sign: string; readonly right: Tree | undefined };

/** `a < b`, `a IN b`, `a IS NULL`; null for what is no comparison of two. */
export function comparisonOf({ rule, children }: Tree): Comparison | null {
  const [left, middle, right] = children;
  if (left === undefined || middle === undefined) return null;
  if (rule === 'expression8') return { left, sign: middle.text, right };
  if (rule !== 'expression7') return null;
  const sign = parts(middle, /^word$/)
    .map(({ text }) => text)
    .join(' ')
    .toUpperCase();
  return { left, sign, right: middle.children.find((each) => each.rule !== 'word') };
}

/** `name.key` and nothing else. */
export function propertyOf(tree: Tree | undefined): { readonly name: string; readonly key: string } | null {
  const [base, postfix, more] = tree?.rule === 'expression2' ? tree.children : [];
  const property = part(postfix, /^property$/);
  if (base?.rule !== 'variable' || property === undefined || more !== undefined) return null;
  return { name: base.text, key: part(property, /^propertyKeyName$/)?.text ?? '' };
}

/** A called function with its namespace, in lower case; '' for anything else. `count(*)` is one. */
export function calledIn(tree: Tree): string {
  if (tree.rule === 'countStar') return 'count';
  return tree.rule === 'functionInvocation' ? (part(tree, /^functionName$/)?.text ?? '').replaceAll(' ', '').toLowerCase() : '';
}

/** The arguments of a function, without the DISTINCT of an aggregate. */
export const argumentsOf = (call: Tree) => call.children.slice(1).filter(({ rule }) => rule !== 'word');
