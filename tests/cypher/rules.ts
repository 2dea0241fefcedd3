/** The rules of the Cypher that both stores answer alike: the ones that can be told from the text. Each says why. */
import { type CypherFile, optionalNames, textOf } from '../../src/graph/statements.js';
import { boundIn, type Clause, clausesOf, itemsOf, nodesOf, projectedIn, withoutStrings } from './clauses.js';

type Told = { readonly file: CypherFile; readonly text: string; readonly clauses: readonly Clause[] };

export type Rule = { readonly name: string; readonly why: string; readonly broken: (told: Told) => boolean };

const AGGREGATE = /\b(count|sum|avg|min|max|collect)\(/;

const patterns = ({ clauses }: Told) => clauses.filter(({ keyword }) => keyword.endsWith('MATCH'));
const projections = ({ clauses }: Told) => clauses.filter(({ keyword }) => keyword === 'WITH' || keyword === 'RETURN');
const hopsOf = (body: string) => body.match(/-\[|--/g)?.length ?? 0;

/** Checks, migrations and the count of everything walk the whole graph on purpose, and know no label where an edge ends at several. */
const walksAll = ({ file }: Told) => /\/(check-|empty-|stats$)/.test(file.name);

/** Forbidden words and shapes: what one engine lacks, answers wrongly or plans badly. */
const SHAPES: readonly (readonly [name: string, shape: RegExp, why: string])[] = [
  ['collect-subquery', /\bCOLLECT\s*\{/, 'the embedded engine answers it wrongly'],
  ['optional-call', /\bOPTIONAL CALL\b/, 'the embedded engine answers it wrongly'],
  ['importing-with', /\bCALL\s*\{/, 'name what a subquery takes: CALL (e, k) { … }'],
  ['quantified-path', /\)\s*\)\s*(\{\d|\+|\*)|\]-[>]?\s*(\{\d|\+)/, 'bound every path by its hops'],
  ['variable-length', /-\[[^\]]*\*(?!\d\.\.\d\])[^\]]*\]/, 'bound every path: *1..8'],
  ['shortest-path', /\b(SHORTEST|shortestPath|allShortestPaths)\b/, 'walk frontiers from both ends'],
  ['label-expression', /\(\w*:\w+[|&!]|\(\w*:!/, 'write e:A OR e:B in WHERE'],
  ['dynamic-label', /:\$\(/, 'labels are static'],
  ['in-transactions', /\bIN TRANSACTIONS\b/, 'a write is one transaction'],
  ['where-in-node', /\(\w*(:\w+)?\s+WHERE\b/, 'write WHERE behind the pattern'],
  [
    'function',
    /\b(date\.truncate|datetime\.truncate|duration\.between|isEmpty|randomUUID|elementId|id|\w+OrNull)\s*\(/,
    'one engine lacks it or differs',
  ],
  ['hint', /\bUSING (INDEX|SCAN|JOIN)\b/, 'the embedded engine takes no hints'],
  ['prefix', /^\s*(CYPHER|EXPLAIN|PROFILE)\b/, 'a file is a statement alone'],
  ['apoc', /\bapoc\./, 'Neo4j Community has no APOC'],
  ['keyword-type', /:(IN|AS|OR|AND|NOT|IS|ON|SET|BY|WITH|CONTAINS)\b/, 'a relationship type that is a keyword is not parsed'],
  ['list-comprehension-of-pattern', /\[\s*\(\w*(:\w+)?\s*\)?\s*<?-/, 'collect in a CALL instead'],
  ['negative-slice', /\[\s*-\d|\.\.\s*-\d/, 'it slices otherwise on the embedded engine'],
  ['slice-of-call', /\)\s*\[[^\]]*\.\./, 'slice a variable alone: the engines differ otherwise'],
  ['list-equality', /\bWHERE\b[^{}]*(=|<>)\s*\[/, 'lists are not compared alike'],
  ['component-of-call', /\b(date|datetime|time|localdatetime)\([^()]*\)\.\w/, 'take it of a variable: WITH date(x) AS d RETURN d.week'],
  ['bare-sum', /(?<!coalesce\()\bsum\(/, 'the sum of no rows is null on one store: coalesce(sum(x), 0)'],
  ['appended-scalar', /(\w+\.\w+) = \1 \+ (?![[\d$]|coalesce)/, 'list + scalar erases the property: append + [x]'],
];

export const RULES: readonly Rule[] = [
  ...SHAPES.map(([name, shape, why]): Rule => ({ name, why, broken: ({ text }) => shape.test(text) })),
  {
    name: 'label',
    why: 'a node without a label is looked for among all',
    broken: (told) =>
      !walksAll(told) &&
      [...patterns(told), ...told.clauses.filter(({ keyword }) => keyword === 'MERGE')].some(({ body, before }) =>
        nodesOf(body).some(({ name, label }) => label === '' && !boundIn(before, name)),
      ),
  },
  { name: 'hops', why: 'at most two hops a MATCH', broken: (told) => patterns(told).some(({ body }) => hopsOf(body) > 2) },
  {
    name: 'one-path',
    why: 'paths joined by a comma are a product',
    broken: (told) => patterns(told).some(({ body }) => itemsOf(body).length > 1),
  },
  {
    name: 'anchor',
    why: 'a MATCH that walks starts at a node that is bound or found by an indexed property: the embedded engine does not reorder',
    broken: (told) =>
      !walksAll(told) &&
      patterns(told).some(({ body, before }) => {
        const [first] = nodesOf(body);
        return hopsOf(body) > 0 && first !== undefined && !first.found && !boundIn(before, first.name);
      }),
  },
  {
    name: 'join',
    why: 'a walk between two nodes that are both bound costs seconds: compare ids',
    broken: (told) =>
      patterns(told).some(({ body, before }) => {
        const nodes = nodesOf(body);
        return nodes.length > 1 && nodes.every(({ name, label }) => label === '' && boundIn(before, name));
      }),
  },
  {
    name: 'optional-where',
    why: 'a subquery or pattern in the WHERE of an OPTIONAL MATCH makes rows vanish',
    broken: ({ clauses }) =>
      clauses.some(
        ({ keyword, body }, at) => keyword === 'WHERE' && clauses[at - 1]?.keyword === 'OPTIONAL MATCH' && /\{|\)\s*<?-/.test(body),
      ),
  },
  {
    name: 'optional-in-call',
    why: 'OPTIONAL MATCH in a CALL is slow: MATCH there and collect',
    broken: ({ clauses }) => clauses.some(({ keyword, calls }) => keyword === 'OPTIONAL MATCH' && calls > 0),
  },
  {
    name: 'optional-written',
    why: 'to write or delete what an OPTIONAL MATCH did not find is an error on one store',
    broken: ({ clauses }) =>
      clauses.some(({ keyword, body, before }) => {
        const found = clauses
          .filter((clause) => clause.keyword === 'OPTIONAL MATCH' && before.includes(clause.body))
          .flatMap(({ body: pattern }) => nodesOf(pattern).map(({ name }) => name));
        return /DELETE|^SET/.test(keyword) && found.some((name) => new RegExp(`\\b${name}\\b`).test(body));
      }),
  },
  {
    name: 'aggregate-beside-subqueries',
    why: 'an aggregate beside two or more EXISTS or COUNT: all return the value of the last; aggregate in a WITH first',
    broken: (told) => projectionTexts(told).some((body) => AGGREGATE.test(body) && (body.match(/\b(EXISTS|COUNT)\s*\{/g)?.length ?? 0) > 1),
  },
  {
    name: 'aggregate-beside-parameter',
    why: 'an expression of a parameter beside an aggregate fails on the embedded engine: aggregate in a WITH first',
    broken: (told) =>
      projections(told).some(
        (clause) =>
          AGGREGATE.test(clause.body) &&
          projectedIn(clause).some((item) => !AGGREGATE.test(item) && /\$\w+\s*[-+*/]|[-+*/]\s*\$/.test(item)),
      ),
  },
  {
    name: 'column',
    why: 'every column has a name: AS',
    broken: (told) => projections(told).some((clause) => projectedIn(clause).some((item) => !/^(\*|\w+)?$|\bAS \w+$/.test(item))),
  },
  {
    name: 'plain-columns',
    why: 'return scalars, maps and lists: never a node or relationship',
    broken: (told) =>
      lastReturns(told).some((clause) => projectedIn(clause).some((item) => isElement(told.text, /^(\w+)( AS \w+)?$/.exec(item)?.[1]))),
  },
  {
    name: 'set-reads-itself',
    why: 'a SET that reads a property which the same SET writes differs: two SET clauses',
    broken: ({ clauses }) =>
      clauses.some(({ keyword, body }) => {
        const items = keyword.endsWith('SET') ? itemsOf(body).map((item) => item.split(/\s\+?=\s/)) : [];
        return items.some(([written = ''], at) =>
          items.some(([, read = ''], other) => other !== at && new RegExp(`\\b${written.replace('.', '\\.')}\\b`).test(read)),
        );
      }),
  },
  {
    name: 'page-hub',
    why: 'a page by sortKey stays a seek only with its hub: r.hubId = k.id AND r.sortKey < k.before',
    broken: ({ clauses }) =>
      clauses.some(
        ({ keyword, body }) =>
          keyword === 'WHERE' && relationshipKeys(body).some((name) => !new RegExp(`\\b${name}\\.hubId = `).test(body)),
      ),
  },
  {
    name: 'page-order',
    why: 'the order of a page begins with the column of the index that is equal: ORDER BY r.hubId DESC, r.sortKey DESC',
    broken: ({ text, clauses }) =>
      clauses.some(({ body, before }) => {
        const [, name = ''] = /\bORDER BY (\w+)\.sortKey\b.*\bLIMIT\b/s.exec(body) ?? [];
        return name !== '' && new RegExp(`\\[${name}:`).test(before) && text.includes(`${name}.hubId`);
      }),
  },
  {
    name: 'page-anchor',
    why: 'the hub of a page is matched outside its CALL',
    broken: ({ clauses }) =>
      clauses.some(
        ({ keyword, body, calls }, at) =>
          keyword === 'WHERE' && /\.hubId = /.test(body) && calls > 0 && nodesOf(clauses[at - 1]?.body ?? '')[0]?.found === true,
      ),
  },
  {
    name: 'limit-order',
    why: 'a LIMIT without an order takes any rows, and others on the other store',
    broken: (told) =>
      !walksAll(told) &&
      !told.file.name.startsWith('write/') &&
      projections(told).some(({ body }) => /\bLIMIT\b/.test(body) && !/\bORDER BY\b/.test(body)),
  },
  {
    name: 'or-keys',
    why: 'a cursor of two keys, a <= $k AND (a < $k OR id < $i), leaves the index: one sortKey',
    broken: ({ text }) => /(\w+\.\w+) <=? ([$\w.]+) AND \(\1 < \2 OR/.test(text),
  },
  {
    name: 'procedure',
    why: 'procedures belong to one store: in a file of its own in cypher/search',
    broken: ({ file, text }) => /\bCALL (db|dbms|grafeo)\.|\btext_(match|score)\(/.test(text) && !file.name.startsWith('search/'),
  },
  { name: 'variants', why: 'at most six optional names a file: 64 texts to plan', broken: ({ file }) => optionalNames(file).length > 6 },
  {
    name: 'residual-filter',
    why: 'a filter that no index serves is always there: only time bounds, the anchor and parts are optional lines',
    broken: ({ file }) =>
      file.lines.some(({ text, when }) => / IS NULL OR /.test(text) && file.params.some(({ name, optional }) => optional && name === when)),
  },
  {
    name: 'params',
    why: 'the header names the parameters that the text uses, no more (but for what a sibling file uses) and no fewer; an optional one stands in its own lines',
    broken: ({ file, text }) => {
      const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
      const optional = file.params.filter((param) => param.optional).map(({ name }) => name);
      return (
        (file.params.some(({ name }) => !used.has(name)) && !file.name.startsWith('search/')) ||
        [...used].some((name) => !file.params.some((param) => param.name === name)) ||
        optional.some((name) => file.lines.some(({ text: line, when }) => line.includes(`$${name}`) && when !== name))
      );
    },
  },
  {
    name: 'parts',
    why: 'every optional name has a line',
    broken: ({ file }) => optionalNames(file).some((name) => file.lines.every(({ when }) => when !== name)),
  },
  {
    name: 'returns',
    why: 'the header names the columns that come back, those of optional lines with a question mark',
    broken: (told) => {
      const returned = (given: readonly string[]) => {
        const [first] = lastReturns(toldOf(told.file, given));
        return first === undefined
          ? ''
          : projectedIn(first)
              .map((item) => /(\w+)$/.exec(item)?.[1] ?? item)
              .sort()
              .join();
      };
      const declared = (withOptional: boolean) =>
        told.file.returns
          .filter(({ optional }) => withOptional || !optional)
          .map(({ name }) => name)
          .sort()
          .join();
      return returned([]) !== declared(false) || returned(optionalNames(told.file)) !== declared(true);
    },
  },
];

/** @returns the names of the rules that a file breaks. */
export function brokenRules(file: CypherFile): readonly Rule[] {
  const told = toldOf(file, optionalNames(file));
  return RULES.filter(({ broken }) => broken(told));
}

function toldOf(file: CypherFile, given: readonly string[]): Told {
  const text = withoutStrings(textOf(file, given));
  return { file, text, clauses: clausesOf(text) };
}

/** The RETURN of each branch of the whole, not of subqueries. */
const lastReturns = ({ clauses }: Told) => clauses.filter(({ keyword, depth }) => keyword === 'RETURN' && depth === 0);

/** Each WITH or RETURN with the subqueries in it, up to the clause that follows the whole. */
const projectionTexts = ({ text, clauses }: Told) =>
  clauses.flatMap(({ keyword, before, depth }, at) => {
    if (keyword !== 'WITH' && keyword !== 'RETURN') return [];
    const next = clauses.slice(at + 1).find((clause) => clause.depth <= depth);
    return [text.slice(before.length, next?.before.length)];
  });

/** The relationships whose sortKey is compared here. */
const relationshipKeys = (body: string) => [...body.matchAll(/\b(r\w*)\.sortKey [<>]/g)].map(([, name = '']) => name);

const isElement = (text: string, name: string | undefined) =>
  name !== undefined && new RegExp(`[([]${name}:`).test(text) && !new RegExp(`\\bAS ${name}\\b`).test(text);
