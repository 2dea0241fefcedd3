/** Aggregates, lists, comparisons, what an OPTIONAL MATCH did not find, and time: CYPHER.md, 4, 5, 6 and 9. */
import { aggregatesIn, type Clause, own } from '../clauses.js';
import { type Given, givenBy, type Names, TIMES, withItem } from '../kinds.js';
import type { Rule } from '../rule.js';
import { all, argumentsOf, calledIn, comparisonOf, has, ownParts, part, parts, propertyOf, says, type Tree } from '../tree.js';

const SUBQUERY = /^(existsExpression|countExpression|collectExpression)$/;

const bodies = (clauses: readonly Clause[]) => clauses.flatMap((clause) => own(clause, /^returnBody$/));

type Named = readonly [tree: Tree, names: Names];

/** The trees of these rules in the clauses themselves, each with what the names in its reach are. */
const withNames = (clauses: readonly Clause[], rules: RegExp): readonly Named[] =>
  clauses.flatMap(({ tree, within }) => ownParts(tree).flatMap((child) => reached(child, within, rules)));

function reached(tree: Tree, names: Names, rules: RegExp): readonly Named[] {
  const inner = /^(listComprehension|listItemsPredicate)$/.test(tree.rule) ? withItem(tree, names) : names;
  const below = ownParts(tree).flatMap((child) => reached(child, inner, rules));
  return rules.test(tree.rule) ? [[tree, names], ...below] : below;
}

const terms = (tree: Tree) => parts(tree, /^(?!word$)/);

export const values: readonly Rule[] = [
  {
    name: 'aggregate-beside-subqueries',
    why: 'an aggregate beside two or more EXISTS or COUNT: all return the value of the last; aggregate in a WITH first (4)',
    broken: ({ clauses }) => bodies(clauses).some((body) => aggregatesIn(body).length > 0 && all(body, SUBQUERY).length > 1),
  },
  {
    name: 'aggregate-beside-parameter',
    why: 'an expression of a parameter beside an aggregate fails on the embedded engine: aggregate in a WITH first (4)',
    broken: ({ clauses }) =>
      bodies(clauses).some(
        (body) =>
          aggregatesIn(body).length > 0 &&
          all(body, /^returnItem$/).some(
            (item) => aggregatesIn(item).length === 0 && all(item, /^expression[456]$/).some((each) => has(each, /^parameter$/)),
          ),
      ),
  },
  {
    name: 'bare-sum',
    why: 'the sum of no rows is null on one store: coalesce(sum(x), 0) (4)',
    broken: ({ tree }) => {
      const calls = all(tree, /^functionInvocation$/);
      const guarded = calls.filter((call) => calledIn(call) === 'coalesce').flatMap(argumentsOf);
      return calls.some((call) => calledIn(call) === 'sum' && !guarded.includes(call));
    },
  },
  {
    name: 'slice-of-expression',
    why: 'slice a variable alone: WITH collect(c) AS cs RETURN cs[0..10] (4)',
    broken: ({ tree }) =>
      all(tree, /^expression2$/).some(({ children: [base, ...postfixes] }) =>
        postfixes.some((postfix, at) => says(postfix, '..') && (at > 0 || base?.rule !== 'variable')),
      ),
  },
  {
    name: 'negative-slice',
    why: 'a negative end of a slice is another one on the embedded engine (4)',
    broken: ({ tree }) =>
      all(tree, /^postFix$/).some((postfix) => says(postfix, '..') && terms(postfix).some(({ text }) => text.startsWith('-'))),
  },
  {
    name: 'list-equality',
    why: 'lists are not compared alike: compare sizes, or any(x IN a WHERE NOT x IN b) (4)',
    broken: ({ clauses }) =>
      withNames(clauses, /^(expression8|extendedCaseExpression)$/).some(([tree, names]) => {
        const compared =
          tree.rule === 'expression8'
            ? terms(tree)
            : [...tree.children.slice(1, 2), ...all(tree, /^extendedWhen$/).flatMap(({ children }) => children)];
        return compared.some((each) => givenBy(each, names).kind === 'list' || (inPlural(each) && compared.filter(inPlural).length > 1));
      }),
  },
  {
    name: 'rounded',
    why: 'round in TypeScript: the engines round halves otherwise (4)',
    broken: ({ tree }) => all(tree, /^functionInvocation$/).some((call) => calledIn(call) === 'round'),
  },
  {
    name: 'optional-where',
    why: 'a subquery or pattern in the WHERE of an OPTIONAL MATCH makes rows vanish (5)',
    broken: ({ tree }) =>
      all(tree, /^matchClause$/).some(
        (match) =>
          says(match, 'OPTIONAL') &&
          parts(match, /^whereClause$/).some((where) => has(where, /^(existsExpression|countExpression|collectExpression|pattern\w+)$/)),
      ),
  },
  {
    name: 'optional-in-call',
    why: 'OPTIONAL MATCH in a CALL is slow: MATCH there and collect (5)',
    broken: ({ clauses }) =>
      clauses.some(({ rule, tree, places }) => rule === 'matchClause' && says(tree, 'OPTIONAL') && places.includes('CALL')),
  },
  {
    name: 'optional-written',
    why: 'to write or delete what an OPTIONAL MATCH did not find is an error on one store (5)',
    broken: ({ clauses }) => clauses.some((clause) => written(clause).some(({ text }) => clause.before.get(text)?.perhaps === true)),
  },
  {
    name: 'projection-of-null',
    why: 'a map projection of a null node gives {k: null}: CASE WHEN n IS NULL THEN null ELSE n {…} END (5)',
    broken: ({ clauses }) =>
      withNames(clauses, /^(mapProjection|caseExpression)$/).some(
        ([tree, names], _at, found) =>
          tree.rule === 'mapProjection' &&
          names.get(tree.children[0]?.text ?? '')?.perhaps === true &&
          !found.some(([each]) => guards(each, tree)),
      ),
  },
  {
    name: 'appended-scalar',
    why: 'list + scalar is null, and erases the property: append + [x] (6)',
    broken: ({ clauses }) =>
      withNames(clauses, /^expression6$/).some(
        ([tree, names]) =>
          says(tree, '+') &&
          terms(tree).some((list) => isList(list, names) && terms(tree).some((other) => other !== list && isScalar(other, names, list))),
      ),
  },
  {
    name: 'unlike',
    why: "1 = '1' is true on one store: compare like with like (6)",
    broken: ({ clauses }) =>
      withNames(clauses, /^expression8$/).some(([tree, names]) => {
        const kinds = new Set(terms(tree).map((term) => givenBy(term, names).kind));
        return ['text', 'number', 'truth'].filter((kind) => kinds.has(kind as Given['kind'])).length > 1;
      }),
  },
  {
    name: 'set-reads-itself',
    why: 'a SET that reads a property which the same SET writes differs: two SET clauses (6)',
    broken: ({ tree }) =>
      all(tree, /^setClause$/).some((set) => {
        const items = parts(set, /^setItem$/).map(({ children: [written, , read] }) => ({ written: written?.text ?? '', read }));
        return items.some(({ written }, at) => items.some(({ read }, other) => other !== at && read !== undefined && reads(read, written)));
      }),
  },
  {
    name: 'now',
    why: 'what time it is, or chance, comes as a parameter: a statement may run twice (9)',
    broken: ({ tree }) =>
      all(tree, /^functionInvocation$/).some(
        (call) =>
          /^(timestamp|rand|randomuuid)$|\.(transaction|statement|realtime)$/.test(calledIn(call)) ||
          (TIMES.test(calledIn(call)) && argumentsOf(call).length === 0),
      ),
  },
  {
    name: 'component-of-call',
    why: 'take it of a variable: WITH date(x) AS d RETURN d.week (9)',
    broken: ({ tree }) =>
      all(tree, /^expression2$/).some(
        ({ children: [base, ...postfixes] }) =>
          base !== undefined &&
          postfixes.length > 0 &&
          TIMES.test(calledIn(base.rule === 'parenthesizedExpression' ? (base.children[1] ?? base) : base)),
      ),
  },
];

/** Whether a property holds a list stands in no text: its name in the plural tells, as in names, aboutIds. */
const inPlural = (tree: Tree) => /[^s]s$/.test(propertyOf(tree)?.key ?? '');

const isList = (tree: Tree, names: Names) => givenBy(tree, names).kind === 'list' || inPlural(tree);

/** What is added to a list and is none. A count may have a name in the plural, and a number added to it. */
function isScalar(tree: Tree, names: Names, list: Tree): boolean {
  const { kind } = givenBy(tree, names);
  if (kind === 'number') return !inPlural(list);
  if (kind !== 'unknown') return /^(text|truth|time|map)$/.test(kind);
  return (tree.rule === 'variable' || propertyOf(tree) !== null) && !inPlural(tree) && !/[^s]s$/.test(tree.text);
}

/** The names that a SET, REMOVE or DELETE changes. */
function written(clause: Clause): readonly Tree[] {
  if (clause.rule === 'deleteClause') return own(clause, /^variable$/);
  if (!/^(set|remove)Clause$/.test(clause.rule)) return [];
  return own(clause, /^(set|remove)Item$/).flatMap(({ children: [target] }) =>
    target === undefined ? [] : all(target, /^variable$/).slice(0, 1),
  );
}

/** Whether an expression reads this property, or any of it where all are written. */
const reads = (tree: Tree, written: string) =>
  all(tree, /^(expression2|mapProjection)$/).some(
    ({ text }) => text === written || text.startsWith(`${written} .`) || text.startsWith(`${written} {`),
  );

/** `CASE WHEN n IS NULL THEN null ELSE n {…} END` */
function guards(tree: Tree, projection: Tree): boolean {
  if (tree.rule !== 'caseExpression' || !all(tree, /^mapProjection$/).includes(projection)) return false;
  const when = part(part(tree, /^caseAlternative$/), /^expression7$/);
  const compared = when === undefined ? null : comparisonOf(when);
  return compared?.left.text === projection.children[0]?.text && /^IS (NOT )?NULL$/.test(compared?.sign ?? '');
}
