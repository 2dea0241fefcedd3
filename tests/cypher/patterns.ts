/** What a MATCH or a MERGE walks: nodes and the hops between them. */
import { all, part, parts, type Tree } from './tree.js';

export type NodeInPattern = {
  /** '' where it has no name. */
  readonly name: string;
  /** The first label, or ''. */
  readonly label: string;
  /** Properties in braces, by key; `null` where there are none. */
  readonly properties: ReadonlyMap<string, Tree> | null;
};

export type Hop = {
  readonly name: string;
  readonly type: Tree | undefined;
  /** `*1..8`, where it is more than one relationship. */
  readonly length: Tree | undefined;
};

export type Pattern = { readonly path: string; readonly nodes: readonly NodeInPattern[]; readonly hops: readonly Hop[] };

/** Not those of subqueries. */
export const patternsOf = (tree: Tree): readonly Pattern[] =>
  patternTrees(tree).map((pattern) => ({
    path: part(pattern, /^variable$/)?.text ?? '',
    nodes: all(pattern, /^nodePattern$/).map(nodeOf),
    hops: all(pattern, /^relationshipPattern$/).map((hop) => ({
      name: part(hop, /^variable$/)?.text ?? '',
      type: part(hop, /^labelExpression$/),
      length: part(hop, /^pathLength$/),
    })),
  }));

const patternTrees = (tree: Tree) => [
  ...parts(tree, /^pattern$/),
  ...parts(tree, /^patternList$/).flatMap((list) => parts(list, /^pattern$/)),
];

function nodeOf(node: Tree): NodeInPattern {
  const map = part(part(node, /^properties$/), /^map$/);
  const keys = map === undefined ? [] : parts(map, /^propertyKeyName$/);
  return {
    name: part(node, /^variable$/)?.text ?? '',
    label: all(node, /^labelExpression$/).flatMap((label) => all(label, /^name$/))[0]?.text ?? '',
    properties:
      part(node, /^properties$/) === undefined
        ? null
        : new Map(keys.map((key) => [key.text, map?.children[map.children.indexOf(key) + 2] ?? key])),
  };
}
