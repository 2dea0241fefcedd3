/** Words and forms that one engine lacks, answers wrongly or plans badly: CYPHER.md, 7 and 12. */
import { existsSync } from 'node:fs';
import { own } from '../clauses.js';
import type { Rule } from '../rule.js';
import { all, calledIn, has, part, parts, says, type Tree } from '../tree.js';

/** Rules of the grammar that are in no file. */
const FORMS: readonly (readonly [name: string, rules: RegExp, why: string])[] = [
  ['collect-subquery', /^collectExpression$/, 'the embedded engine answers it wrongly (12)'],
  ['quantified-path', /^(quantifier|parenthesizedPath)$/, 'bound every path by its hops (12)'],
  ['shortest-path', /^(shortestPathPattern|pathPatternPrefix|matchMode)$/, 'walk frontiers from both ends (12)'],
  ['dynamic-label', /^dynamic(Any|Expression|Label)/, 'labels are static (7, 12)'],
  ['in-transactions', /^subqueryInTransactionsParameters$/, 'a write is one transaction (12)'],
  ['hint', /^hint$/, 'the embedded engine takes no hints (12)'],
  ['prefix', /^preparserOption$/, 'a file is a statement alone (12)'],
  ['pattern-comprehension', /^patternComprehension$/, 'it fails beside aggregates and nested: collect in a CALL instead (12)'],
  [
    'clause',
    /^(use|finish|filter|let|forList|loadCSV|orderBySkipLimit|composableCommand|insert|search)Clauses?$|^(composableCommandClauses|command|consoleCommand|when|groupBy|localDefinition|useClause)$/,
    'one engine lacks it: UNWIND, MATCH, WITH, CALL, RETURN, MERGE, SET, REMOVE, DELETE, FOREACH (12)',
  ],
  [
    'function-form',
    /^(allReduceExpression|normalizeFunction|vector\w+|interpolatedStringLiteral|propertyExistsPredicate)$/,
    'one engine lacks it (12)',
  ],
];

const KEYWORDS =
  /^(ALL|AND|ANY|AS|ASC|BY|CALL|CASE|CONTAINS|COUNT|CREATE|DELETE|DESC|DETACH|DISTINCT|ELSE|END|ENDS|EXISTS|FALSE|FOR|FOREACH|IN|IS|LIMIT|LOAD|MATCH|MERGE|NODE|NOT|NULL|ON|OPTIONAL|OR|ORDER|REMOVE|RETURN|SET|SHOW|SKIP|STARTS|THEN|TRUE|UNION|UNWIND|USE|USING|WHEN|WHERE|WITH|XOR|YIELD)$/i;

/** Words that stand like the name of a function, and so in its case. */
const LIKE_FUNCTIONS = /^(listItemsPredicate|reduceExpression|countStar|trimFunction|normalizeFunction|shortestPathPattern)$/;

export const words: readonly Rule[] = [
  ...FORMS.map(([name, rules, why]): Rule => ({ name, why, broken: ({ tree }) => has(tree, rules) })),
  {
    name: 'upper-case',
    why: 'keywords stand in capitals, as in STYLE.md',
    broken: ({ tree }) => keywordsIn(tree).some((word) => word !== word.toUpperCase()),
  },
  {
    name: 'optional-call',
    why: 'the embedded engine answers it wrongly (12)',
    broken: ({ tree }) => all(tree, /^(subquery|call)Clause$/).some((call) => says(call, 'OPTIONAL')),
  },
  {
    name: 'importing-with',
    why: 'name what a subquery takes: CALL (e, k) { … } (12)',
    broken: ({ tree }) => all(tree, /^subqueryClause$/).some((call) => !/^\( \w/.test(part(call, /^subqueryScope$/)?.text ?? '')),
  },
  {
    name: 'variable-length',
    why: 'bound every path: *1..8 (12, 14)',
    broken: ({ tree }) => all(tree, /^pathLength$/).some(({ text }) => !/^\* \d \.\. \d$/.test(text)),
  },
  {
    name: 'label-expression',
    why: 'one label a node, types with | alone, and e:A OR e:B in WHERE (7, 12)',
    broken: ({ tree }) =>
      all(tree, /^labelExpression$/).some((label) => says(label, 'IS') || has(label, /^labelExpression[123]$/)) ||
      all(tree, /^nodePattern$/).some((node) => has(node, /^labelExpression4$/)) ||
      all(tree, /^comparisonExpression6$/).some((compared) => has(compared, /^labelExpression\d$/) || namesALabelByIs(compared)) ||
      has(tree, /^nodeLabelsIs$/),
  },
  {
    name: 'where-in-pattern',
    why: 'write WHERE behind the pattern (12)',
    broken: ({ tree }) => all(tree, /^(nodePattern|relationshipPattern)$/).some((each) => says(each, 'WHERE')),
  },
  {
    name: 'function',
    why: 'one engine lacks it or differs (11, 12)',
    broken: ({ tree }) =>
      all(tree, /^functionInvocation$/)
        .map(calledIn)
        .some((name) => /^(isempty|randomuuid|elementid|id|\w+ornull)$|\./.test(name)),
  },
  {
    name: 'procedure',
    why: "procedures and their functions belong to one store: in that store's own file (12)",
    broken: ({ file, tree }) =>
      !standsInASibling(file.name) &&
      (has(tree, /^callClause$/) || all(tree, /^functionInvocation$/).some((call) => /^text_(match|score)$/.test(calledIn(call)))),
  },
  {
    name: 'keyword-type',
    why: 'a relationship type that is a keyword is not parsed (12)',
    broken: ({ tree }) =>
      all(tree, /^relationshipPattern$/)
        .flatMap((hop) => parts(hop, /^labelExpression$/))
        .some((type) => all(type, /^name$/).some(({ text }) => KEYWORDS.test(text))),
  },
  {
    name: 'dynamic-property',
    why: 'a property is named, never computed (7, 12)',
    broken: ({ clauses }) =>
      clauses.some((clause) =>
        own(clause, /^expression2$/).some(({ children: [base, postfix] }) => {
          const holder = clause.within.get(base?.text ?? '')?.kind ?? '';
          return postfix?.text.startsWith('[') === true && /^(node|relationship)$/.test(holder);
        }),
      ),
  },
];

/** A common file, or one for each store: then there is no `name.cypher`. */
const standsInASibling = (name: string) => existsSync(new URL(`../../../cypher/${name}.neo4j.cypher`, import.meta.url));

/** `e IS Entity` and `e IS NOT LABELED Entity`; `e IS NULL` is something else. */
const namesALabelByIs = (compared: Tree) => says(compared, 'IS') && has(compared, /^name$/) && !has(compared, /^type/);

function keywordsIn(tree: Tree): readonly string[] {
  return tree.children.flatMap((child, at) => {
    if (child.rule !== 'word') return keywordsIn(child);
    const isKeyword =
      /^[a-z_]+$/i.test(child.text) && !/^(true|false|null)$/.test(child.text) && !(at === 0 && LIKE_FUNCTIONS.test(tree.rule));
    return isKeyword ? [child.text] : [];
  });
}
