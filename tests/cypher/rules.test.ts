/** Each rule of the Cypher fires on a planted violation, and on nothing sound. */
import { parseCypherFile } from '../../src/graph/statements.js';
import { brokenRules, RULES } from './rules.js';

const PAGE = `// One page of what each entity said, newest first.
// params: keys [{id, before}], first, since?, acts
// parts: article, total
// returns: id, rows, total?
UNWIND $keys AS k
MATCH (e:Entity {id: k.id})
CALL (e, k) {
  MATCH (e)-[r:SAID]->(s:Statement)
  WHERE r.hubId = k.id AND r.sortKey < k.before
    AND r.sortKey >= $since // if: since
    AND ($acts IS NULL OR r.act IN $acts)
  WITH r, s ORDER BY r.hubId DESC, r.sortKey DESC LIMIT $first
  MATCH (s)-[:STATED_IN]->(a:Article) // if: article
  CALL (s) { MATCH (s)-[:ABOUT]->(x:Entity) WITH x ORDER BY x.id RETURN collect(x {.id, .name}) AS about }
  WITH * ORDER BY r.sortKey DESC
  RETURN collect(s {.id, .text, about: about
    , article: a {.id} // if: article
  }) AS rows
}
RETURN k.id AS id, rows
  , COUNT { (e)-[:SAID]->() } AS total // if: total
`;

const BATCH = `// Statements with what they are about.
// params: rows [{id, to, props}]
// returns: written
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (e:Entity {id: row.to})
MERGE (s)-[r:ABOUT]->(e)
SET r += row.props
SET r.names = r.names + [row.to]
FOREACH (_ IN CASE row.kind WHEN 'a:IN' THEN [1] ELSE [] END | SET e:Person)
RETURN count(r) AS written
`;

const read = (returns: string, ...lines: readonly string[]) =>
  `// A read.\n// params: ids\n// returns: ${returns}\n${['UNWIND $ids AS id', ...lines].join('\n')}`;
const one = 'MATCH (e:Entity {id: id})';

const brokenIn = (source: string, name: string) => brokenRules(parseCypherFile(name, source)).map((rule) => rule.name);

it.each([
  ['a page', 'read/said-page', PAGE],
  ['a batch of writes', 'write/about', BATCH],
  [
    'a part in a CALL of its own',
    'read/x',
    read('id, n', one, 'CALL (e) { MATCH (e)<-[:ABOUT]-(s:Statement) RETURN count(s) AS n }', 'RETURN id, n'),
  ],
  ['a property that starts with a word', 'read/x', read('id', one, "WHERE e.name STARTS WITH 'WITH'", 'RETURN id')],
  [
    'a WHERE in a list',
    'read/x',
    read('id, told', one, 'WITH id, [x IN e.names WHERE x <> id] AS told', 'WHERE any(x IN told WHERE x IS NOT NULL)', 'RETURN id, told'),
  ],
  ['a bounded path', 'read/x', read('id, ids', one, 'MATCH (e)-[:MEMBER_OF*1..8]->(g:Entity)', 'RETURN id, collect(g.id) AS ids')],
  ['a union', 'read/x', read('id', one, 'RETURN id', 'UNION ALL', 'UNWIND $ids AS id', 'MATCH (e:Claim {id: id})', 'RETURN id')],
])('finds nothing in %s', (_what, name, source) => {
  expect(brokenIn(source, name)).toEqual([]);
});

const PLANTED: readonly (readonly [rule: string, source: string, name?: string])[] = [
  ['collect-subquery', read('id, x', one, 'RETURN id, COLLECT { MATCH (e)-[:SAID]->(s:Statement) RETURN s.id } AS x')],
  ['optional-call', read('id, x', one, 'OPTIONAL CALL (e) { MATCH (e)-[:SAID]->(s:Statement) RETURN s.id AS x }', 'RETURN id, x')],
  ['importing-with', read('id, x', one, 'CALL { WITH e MATCH (e)-[:SAID]->(s:Statement) RETURN s.id AS x }', 'RETURN id, x')],
  ['quantified-path', read('id', one, 'MATCH (e)((:Entity)-[:MEMBER_OF]->(:Entity)){1,3}', 'RETURN id')],
  ['variable-length', read('id', one, 'MATCH (e)-[:MEMBER_OF*1..]->(g:Entity)', 'RETURN id')],
  ['shortest-path', read('id', one, 'MATCH p = shortestPath((e)-[:SAID]-(s:Statement))', 'RETURN id')],
  ['label-expression', read('id', 'MATCH (e:Person|Country {id: id})', 'RETURN id')],
  ['dynamic-label', read('id', one, 'SET e:$(id)', 'RETURN id')],
  ['in-transactions', read('id', 'CALL (id) { MERGE (e:Entity {id: id}) } IN TRANSACTIONS', 'RETURN id')],
  ['where-in-node', read('id', one, 'MATCH (e)-[:SAID]->(s:Statement WHERE s.act = id)', 'RETURN id')],
  ['function', read('id, x', one, 'RETURN id, randomUUID() AS x')],
  ['function', read('id, x', one, 'RETURN id, toIntegerOrNull(e.x) AS x')],
  ['hint', read('id', one, 'USING INDEX e:Entity(id)', 'RETURN id')],
  ['prefix', '// A read.\n// returns: x\nPROFILE RETURN 1 AS x'],
  ['apoc', read('id, x', one, 'RETURN id, apoc.text.join([id], id) AS x')],
  ['keyword-type', read('id', one, 'MATCH (e)-[:IN]->(c:Country)', 'RETURN id')],
  ['list-comprehension-of-pattern', read('id, x', one, 'RETURN id, [(e)-[:SAID]->(s:Statement) | s.id] AS x')],
  ['negative-slice', read('id, x', one, 'WITH id, e.names AS n', 'RETURN id, n[-2..] AS x')],
  ['slice-of-call', read('id, x', one, 'RETURN id, collect(e.id)[0..2] AS x')],
  ['list-equality', read('id', one, 'WHERE e.names = []', 'RETURN id')],
  ['component-of-call', read('id, x', one, 'RETURN id, date(e.day).week AS x')],
  ['bare-sum', read('x', one, 'RETURN sum(e.n) AS x')],
  ['appended-scalar', read('id', one, 'SET e.names = e.names + id', 'RETURN id')],
  ['label', read('id', one, 'MATCH (e)-[:SAID]->(s)', 'RETURN id')],
  ['label', read('id', one, 'MATCH (e)-[:SAID]->()', 'RETURN id')],
  ['hops', read('id', one, 'MATCH (e)-[:SAID]->(s:Statement)-[:STATED_IN]->(a:Article)-[:PUBLISHED_BY]->(o:Outlet)', 'RETURN id')],
  ['one-path', read('id', 'MATCH (e:Entity {id: id}), (c:Claim {id: id})', 'RETURN id')],
  ['anchor', read('id', 'MATCH (s:Statement)<-[:SAID]-(e:Entity {id: id})', 'RETURN id')],
  ['join', read('id', one, 'MATCH (c:Claim {id: id})', 'MATCH (c)-[:CLAIMED_BY]->(e)', 'RETURN id')],
  ['optional-where', read('id', one, 'OPTIONAL MATCH (e)-[:SAID]->(s:Statement)', 'WHERE EXISTS { (s)-[:ABOUT]->() }', 'RETURN id')],
  [
    'optional-in-call',
    read('id, x', one, 'CALL (e) { OPTIONAL MATCH (e)-[:SAID]->(s:Statement) RETURN collect(s.id) AS x }', 'RETURN id, x'),
  ],
  ['optional-written', read('nothing', one, 'OPTIONAL MATCH (e)-[:SAID]->(s:Statement)', 'DETACH DELETE s')],
  [
    'aggregate-beside-subqueries',
    read('n, a, b', one, 'RETURN count(*) AS n, EXISTS { (e)-[:SAID]->() } AS a, COUNT { (e)-[:HOLDS]->() } AS b'),
  ],
  ['aggregate-beside-parameter', '// A read.\n// params: by\n// returns: n, x\nMATCH (e:Entity)\nRETURN count(*) AS n, $by / 2 AS x'],
  ['column', read('id, name', one, 'RETURN id, e.name')],
  ['plain-columns', read('id, e', one, 'RETURN id, e')],
  ['plain-columns', read('id, node', one, 'RETURN id, e AS node')],
  ['set-reads-itself', read('nothing', one, 'SET e.a = 1, e.b = e.a')],
  ['page-hub', PAGE.replace('r.hubId = k.id AND ', '')],
  ['page-order', PAGE.replace('r.hubId DESC, ', '')],
  ['page-anchor', PAGE.replace('MATCH (e)-[r:SAID]', 'MATCH (e:Entity {id: k.id})-[r:SAID]')],
  ['limit-order', read('id', one, 'MATCH (e)-[:SAID]->(s:Statement)', 'WITH id, s LIMIT 5', 'RETURN id')],
  ['or-keys', read('id', one, 'WHERE e.day <= id AND (e.day < id OR e.id < id)', 'RETURN id')],
  ['procedure', '// A read.\n// returns: x\nCALL db.labels() YIELD label\nRETURN label AS x'],
  ['variants', PAGE.replace('article, total', 'article, total, a, b, c, d')],
  ['residual-filter', PAGE.replace('acts\n', 'acts?\n').replace('IN $acts)', 'IN $acts) // if: acts')],
  ['params', PAGE.replace('first, since?, acts', 'first, since?')],
  ['params', PAGE.replace('first, since?', 'first, until, since?')],
  ['params', PAGE.replace('// if: since', '')],
  ['parts', PAGE.replace('article, total', 'article, total, outlet')],
  ['returns', PAGE.replace('rows, total?', 'rows')],
  ['returns', PAGE.replace('rows, total?', 'rows, total')],
  ['returns', BATCH.replace('returns: written', 'returns: nothing'), 'write/about'],
];

it.each(PLANTED.map(([rule, source, name = 'read/planted']) => ({ rule, source, name })))(
  '$rule: fires on a planted violation',
  ({ rule, source, name }) => {
    expect(brokenIn(source, name)).toContain(rule);
  },
);

it('has a planted violation for each rule', () => {
  expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(RULES.map(({ name }) => name)));
});
