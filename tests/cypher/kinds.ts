/** What an expression gives, as far as its text and the names in reach tell: its kind, and whether an element or a time is in it. */
import { all, argumentsOf, calledIn, part, parts, says, type Tree } from './tree.js';

export type Kind = 'node' | 'relationship' | 'path' | 'time' | 'text' | 'number' | 'truth' | 'map' | 'list' | 'null' | 'unknown';

export type Given = {
  readonly kind: Kind;
  /** What no store may return, at its own place or inside a list or a map: nodes, relationships and paths, or dates. */
  readonly holds: 'element' | 'time' | null;
  /** Whether it may be null where it is an element: what an OPTIONAL MATCH or the head of a list may not have found. */
  readonly perhaps: boolean;
};

export type Names = ReadonlyMap<string, Given>;

export const given = (kind: Kind, holds: Given['holds'] = null, perhaps = false): Given => ({ kind, holds, perhaps });

const UNKNOWN = given('unknown');

export const AGGREGATES = /^(count|sum|avg|min|max|collect|stdevp?|percentilecont|percentiledisc)$/;
export const TIMES = /^(date|datetime|time|localdatetime|localtime|duration)(\.|$)/;

/** What functions give; those that are not here give what cannot be told. */
const FUNCTIONS: readonly (readonly [names: RegExp, kind: Kind])[] = [
  [TIMES, 'time'],
  [/^(keys|labels|split|range|nodes|relationships|tail|collect|tostringlist|tointegerlist)$/, 'list'],
  [/^(tostring|toupper|tolower|trim|ltrim|rtrim|replace|substring|left|right|type)$/, 'text'],
  [/^(count|sum|avg|size|length|abs|floor|ceil|sqrt|tointeger|tofloat|sign|timestamp|rand)$/, 'number'],
  [/^(exists|toboolean)$/, 'truth'],
  [/^(startnode|endnode)$/, 'node'],
  [/^properties$/, 'map'],
];

/** Functions that hand on what they are given, or one of it. */
const HANDS_ON = /^(coalesce|head|last|min|max|collect|tail|reverse)$/;

const RULES: { readonly [rule: string]: Kind } = {
  string: 'text',
  number: 'number',
  expression: 'truth',
  expression11: 'truth',
  expression10: 'truth',
  expression9: 'truth',
  expression8: 'truth',
  expression7: 'truth',
  expression5: 'number',
  expression4: 'number',
  expression3: 'number',
  existsExpression: 'truth',
  countExpression: 'number',
  countStar: 'number',
  listItemsPredicate: 'truth',
  collectExpression: 'list',
};

export function givenBy(tree: Tree, names: Names): Given {
  const [first, ...rest] = tree.children;
  switch (tree.rule) {
    case 'variable':
      return names.get(tree.text) ?? UNKNOWN;
    case 'word':
      return given(/^true|false$/i.test(tree.text) ? 'truth' : /^null$/i.test(tree.text) ? 'null' : 'unknown');
    case 'functionInvocation':
      return givenByCall(tree, names);
    case 'parenthesizedExpression':
      return rest[0] === undefined ? UNKNOWN : givenBy(rest[0], names);
    case 'expression2':
      return first === undefined ? UNKNOWN : rest.reduce((base, postfix) => givenByPostfix(base, postfix), givenBy(first, names));
    case 'expression6':
      return sumOf(parts(tree, /^(?!word$)/).map((term) => givenBy(term, names)));
    case 'listLiteral':
      return given('list', holdsIn(parts(tree, /^(?!word$)/), names));
    case 'listComprehension':
      return given('list', holdsIn([tree.children.at(-2) ?? tree], withItem(tree, names)));
    case 'patternComprehension':
      return given('list', holdsIn([tree.children.at(-2) ?? tree], withPattern(tree, names)));
    case 'map':
      return given('map', holdsIn(parts(tree, /^(?!word$|propertyKeyName$)/), names));
    case 'mapProjection':
      return given('map', holdsIn(parts(tree, /^mapProjectionElement$/).flatMap(projectedBy), names));
    case 'caseExpression':
    case 'extendedCaseExpression':
      return oneOf(resultsOf(tree).map((result) => givenBy(result, names)));
    default:
      return given(RULES[tree.rule] ?? 'unknown');
  }
}

function givenByCall(call: Tree, names: Names): Given {
  const name = calledIn(call);
  const kind = FUNCTIONS.find(([known]) => known.test(name))?.[1] ?? 'unknown';
  if (/^(nodes|relationships|startnode|endnode)$/.test(name)) return given(kind, 'element');
  if (kind === 'time') return given('time', 'time');
  if (!HANDS_ON.test(name)) return given(kind);
  const from = argumentsOf(call);
  const holds = holdsIn(from, names);
  if (/^(head|last)$/.test(name)) return given(holds === 'time' ? 'time' : itemKind(from[0], names), holds, true);
  return kind === 'unknown' ? { ...oneOf(from.map((each) => givenBy(each, names))), holds } : given(kind, holds);
}

/** Of `head(collect(e))` it can be told that one of a node is a node. */
function itemKind(list: Tree | undefined, names: Names): Kind {
  const [item] = list !== undefined && calledIn(list) === 'collect' ? argumentsOf(list) : [];
  return item === undefined ? 'unknown' : givenBy(item, names).kind;
}

function givenByPostfix(base: Given, postfix: Tree): Given {
  if (part(postfix, /^property$/)) return base.kind === 'map' ? given('unknown', base.holds) : UNKNOWN;
  return postfix.text.includes('..') ? given('list', base.holds) : given('unknown', base.holds);
}

function sumOf(terms: readonly Given[]): Given {
  const kind = (['list', 'time', 'text', 'unknown'] as const).find((each) => terms.some((term) => term.kind === each)) ?? 'number';
  return given(kind, terms.find(({ holds }) => holds !== null)?.holds ?? null);
}

function oneOf(choices: readonly Given[]): Given {
  const kinds = new Set(choices.map(({ kind }) => kind).filter((kind) => kind !== 'null'));
  const [kind = 'null'] = kinds;
  const holds = choices.find((choice) => choice.holds !== null)?.holds ?? null;
  return given(kinds.size > 1 ? 'unknown' : kind, holds, kinds.size < new Set(choices.map((choice) => choice.kind)).size);
}

const holdsIn = (trees: readonly Tree[], names: Names) =>
  trees.map((tree) => givenBy(tree, names).holds).find((holds) => holds !== null) ?? null;

/** `e {.id}` gives properties alone; `e {x}` and `e {x: …}` give what stands there. */
const projectedBy = (element: Tree) => parts(element, /^(?!word$|propertyKeyName$|property$)/);

const resultsOf = (tree: Tree): readonly Tree[] => [
  ...parts(tree, /aseAlternative$/).flatMap(({ children }) => children.slice(-1)),
  ...(says(tree, 'ELSE') ? tree.children.slice(-2, -1) : []),
];

/** The names in reach inside `[x IN list …]` and `any(x IN list …)`. */
export function withItem(tree: Tree, names: Names): Names {
  const [name, list] = parts(tree, /^(?!word$)/);
  const { holds } = list === undefined ? UNKNOWN : givenBy(list, names);
  return new Map([...names, [name?.text ?? '', given(holds === 'time' ? 'time' : 'unknown', holds)]]);
}

const withPattern = (tree: Tree, names: Names): Names =>
  new Map([
    ...names,
    ...all(tree, /^(nodePattern|relationshipPattern)$/).flatMap((each) =>
      parts(each, /^variable$/).map(({ text }) => [text, given('node', 'element')] as const),
    ),
  ]);
