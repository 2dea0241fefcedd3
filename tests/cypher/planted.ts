/** Files of Cypher for the tests of the rules: two that are sound, and for each rule some that break it. */

/** A page with all that a page has. */
export const PAGE = `// One page of what each entity said, newest first.
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

/** A page whose filters are a group. */
export const FILTERED = PAGE.replace('since?, acts', 'since?, filter? (any of acts, kinds)')
  .replace('article, total', 'article, total (needs filter)')
  .replace('OR r.act IN $acts)', 'OR r.act IN $acts) // if: filter')
  .replace('COUNT { (e)-[:SAID]->() } AS total', 'CASE WHEN $kinds IS NULL THEN COUNT { (e)-[:SAID]->() } END AS total');

export const BATCH = `// Statements with what they are about.
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

/** A read of many ids with these lines below its UNWIND. */
export const read = (returns: string, ...lines: readonly string[]) =>
  `// A read.\n// params: ids\n// returns: ${returns}\n${['UNWIND $ids AS id', ...lines].join('\n')}`;

export const write = (...lines: readonly string[]) =>
  `// A write.\n// params: rows\n// returns: nothing\n${['UNWIND $rows AS row', ...lines].join('\n')}`;

/** An entity, one for each id. */
export const one = 'MATCH (e:Entity {id: id})';
const said = 'MATCH (e)-[r:SAID]->(s:Statement)';
const perhaps = 'OPTIONAL MATCH (e)-[:SAID]->(s:Statement)';

type Planted = readonly [rule: string, source: string, name?: string];

const WORDS: readonly Planted[] = [
  ['collect-subquery', read('id, x', one, 'RETURN id, COLLECT { MATCH (e)-[:SAID]->(s:Statement) RETURN s.id } AS x')],
  ['optional-call', read('id, x', one, 'OPTIONAL CALL (e) { MATCH (e)-[:SAID]->(s:Statement) RETURN s.id AS x }', 'RETURN id, x')],
  ['importing-with', read('id, x', one, 'CALL { WITH e MATCH (e)-[:SAID]->(s:Statement) RETURN s.id AS x }', 'RETURN id, x')],
  ['importing-with', read('id, x', one, 'CALL (*) { MATCH (e)-[:SAID]->(s:Statement) RETURN s.id AS x }', 'RETURN id, x')],
  ['quantified-path', read('id', one, 'MATCH (e)((:Entity)-[:MEMBER_OF]->(:Entity)){1,3}', 'RETURN id')],
  ['quantified-path', read('id', one, 'MATCH (e)-[:MEMBER_OF]->{1,3}(g:Entity)', 'RETURN id')],
  ['variable-length', read('id', one, 'MATCH (e)-[:MEMBER_OF*1..]->(g:Entity)', 'RETURN id')],
  ['variable-length', read('id', one, 'MATCH (e)-[*]->(g:Entity)', 'RETURN id')],
  ['shortest-path', read('id', one, 'MATCH p = shortestPath((e)-[:SAID]-(s:Statement))', 'RETURN id')],
  ['shortest-path', read('id', one, 'MATCH p = ANY (e)-[:MEMBER_OF*1..8]->(g:Entity)', 'RETURN id')],
  ['shortest-path', read('id', one, 'MATCH ALL SHORTEST (e)-[:MEMBER_OF*1..8]->(g:Entity)', 'RETURN id')],
  ['label-expression', read('id', 'MATCH (e:Person|Country {id: id})', 'RETURN id')],
  ['label-expression', read('id', 'MATCH (e:Entity&Country {id: id})', 'RETURN id')],
  ['label-expression', read('id', 'MATCH (e IS Entity {id: id})', 'RETURN id')],
  ['label-expression', read('id', one, 'WHERE e:Person|Country', 'RETURN id')],
  ['label-expression', read('id', one, 'WHERE e:Entity:Country', 'RETURN id')],
  ['label-expression', read('id, x', one, 'RETURN id, (e IS Person) AS x')],
  ['label-expression', read('id', one, 'MATCH (e)-[:!SAID]->(s:Statement)', 'RETURN id')],
  ['label-expression', write('MERGE (e:Entity {id: row.id})', 'SET e IS Person'), 'write/x'],
  ['dynamic-label', read('id', one, 'SET e:$(id)', 'RETURN id')],
  ['dynamic-label', read('id', 'MATCH (e:$(id) {id: id})', 'RETURN id')],
  ['dynamic-property', read('id, x', one, 'RETURN id, e[id] AS x')],
  ['in-transactions', read('id', 'CALL (id) { MERGE (e:Entity {id: id}) } IN TRANSACTIONS', 'RETURN id')],
  ['in-transactions', read('id', 'CALL (id) { MERGE (e:Entity {id: id}) } IN 3 CONCURRENT TRANSACTIONS OF 10 ROWS', 'RETURN id')],
  ['where-in-pattern', read('id', one, 'MATCH (e)-[:SAID]->(s:Statement WHERE s.act = id)', 'RETURN id')],
  ['where-in-pattern', read('id', one, 'MATCH (e)-[r:SAID WHERE r.act = id]->(s:Statement)', 'RETURN id')],
  ['function', read('id, x', one, 'RETURN id, toIntegerOrNull(e.x) AS x')],
  ['function', read('id, x', one, 'RETURN id, elementId(e) AS x')],
  ['function', read('id, x', one, 'RETURN id, date.truncate("week", e.day) AS x')],
  ['function', read('id, x', one, 'RETURN id, apoc.text.join([id], id) AS x')],
  ['function-form', read('id, x', one, 'RETURN id, normalize(e.name) AS x')],
  ['hint', read('id', one, 'USING INDEX e:Entity(id)', 'RETURN id')],
  ['prefix', '// A read.\n// returns: x\nPROFILE RETURN 1 AS x'],
  ['keyword-type', read('id', one, 'MATCH (e)-[:IN]->(c:Country)', 'RETURN id')],
  ['keyword-type', read('id', one, 'MATCH (e)-[:MATCH]->(c:Country)', 'RETURN id')],
  ['pattern-comprehension', read('id, x', one, 'RETURN id, [(e)-[:SAID]->(s:Statement) | s.id] AS x')],
  ['pattern-comprehension', read('id, x', one, 'RETURN id, [p = (e)-[:SAID]->(s:Statement) | length(p)] AS x')],
  ['procedure', '// A read.\n// returns: x\nCALL db.labels() YIELD label\nRETURN label AS x'],
  ['procedure', '// A read.\n// returns: x\nCALL gds.pageRank.stream("g") YIELD score\nRETURN score AS x'],
  ['procedure', '// A read.\n// returns: x\nCALL db.labels() YIELD label\nRETURN label AS x', 'search/bearers'],
  ['procedure', read('id', one, "WHERE text_match(e.name, 'x')", 'RETURN id')],
  ['clause', '// A read.\n// returns: x\nLOAD CSV FROM "file:///x" AS x\nRETURN x[0] AS x'],
  ['clause', '// A read.\n// returns: name\nSHOW INDEXES YIELD name\nRETURN name'],
  ['clause', read('nothing', one, 'FINISH')],
  ['clause', read('id', one, 'FILTER e.name = id', 'RETURN id')],
  ['upper-case', read('id', 'match (e:Entity {id: id})', 'RETURN id')],
  ['upper-case', read('id', one, 'WHERE any(x in e.names WHERE x = id)', 'RETURN id')],
  ['upper-case', read('id', one, 'RETURN id order by id')],
];

const WALKS: readonly Planted[] = [
  ['label', read('id', one, 'MATCH (e)-[:SAID]->(s)', 'RETURN id')],
  ['label', read('id', one, 'MATCH (e)-[:SAID]->()', 'RETURN id')],
  ['label', read('id', one, 'WHERE EXISTS { MATCH (e)-[:SAID]->(s) WHERE s.act = id }', 'RETURN id')],
  ['hops', read('id', one, 'MATCH (e)-[:SAID]->(s:Statement)-[:STATED_IN]->(a:Article)-[:PUBLISHED_BY]->(o:Outlet)', 'RETURN id')],
  ['hops', read('id', one, 'MATCH (e)-[:MEMBER_OF*1..9]->(g:Group)-[:MEMBER_OF*1..9]->(h:Group)', 'RETURN id')],
  ['one-path', read('id', 'MATCH (e:Entity {id: id}), (c:Claim {id: id})', 'RETURN id')],
  ['one-path', read('id', one, 'WHERE EXISTS { (e)-[:SAID]->(), (e)<-[:ABOUT]-() }', 'RETURN id')],
  ['anchor', read('id', 'MATCH (s:Statement)<-[:SAID]-(e:Entity {id: id})', 'RETURN id')],
  ['anchor', read('id', 'MATCH (s:Statement)', 'WHERE s.act = id', 'RETURN id')],
  ['anchor', read('id', 'MATCH (s:Statement {act: id})', 'RETURN id')],
  ['anchor', read('id', 'MATCH (s:Statement)', 'WHERE s.sortKey < id', 'RETURN id')],
  ['anchor', read('id', 'MATCH (s:Statement)', 'WHERE s.id = id OR s.act = id', 'RETURN id')],
  ['anchor', read('id', 'MATCH (s:Statement)', 'WHERE s.id = s.claimId', 'RETURN id')],
  ['anchor', read('id', 'MATCH (c:Country {id: id})', 'RETURN id')],
  ['anchor', read('id', one, 'WHERE EXISTS { (:Statement)-[:ABOUT]->() }', 'RETURN id')],
  ['join', read('id', one, 'MATCH (c:Claim {id: id})', 'MATCH (c)-[:CLAIMED_BY]->(e)', 'RETURN id')],
  ['join', read('id', one, 'MATCH (c:Claim {id: id})', 'MATCH (c)-[:CLAIMED_BY]->(e:Entity)', 'RETURN id')],
  ['join', read('id', one, 'MATCH (c:Claim {id: id})', 'WHERE EXISTS { (c)-[:CLAIMED_BY]->(e) }', 'RETURN id')],
  ['join', read('id', one, 'MATCH (c:Claim {id: id})', 'WHERE NOT EXISTS { MATCH (c)-[:CLAIMED_BY]->(e) }', 'RETURN id')],
  ['join', read('id, n', one, 'CALL (e) { MATCH (c:Claim {id: e.id}) MATCH (c)-[:CLAIMED_BY]->(e) RETURN count(c) AS n }', 'RETURN id, n')],
  ['join', read('id', one, 'MATCH (e)-[:MEMBER_OF]->(g:Group)<-[:MEMBER_OF]-(e)', 'RETURN id')],
  ['pattern-as-condition', read('id', one, 'WHERE (e)-[:SAID]->()', 'RETURN id')],
  ['pattern-as-condition', read('id', one, 'WHERE NOT (e)-[:SAID]->()', 'RETURN id')],
  ['count-end-label', read('id, n', one, 'RETURN id, COUNT { (e)-[:SAID]->(:Statement) } AS n')],
  ['count-end-label', read('id, n', one, 'RETURN id, COUNT { MATCH (e)-[:SAID]->(s:Statement) } AS n')],
  ['limit-order', read('id', one, said, 'WITH id, s LIMIT 5', 'RETURN id')],
  [
    'order-again',
    read('id, x', one, said, 'WITH id, s ORDER BY s.id LIMIT 5', 'MATCH (s)-[:STATED_IN]->(a:Article)', 'RETURN id, collect(a.id) AS x'),
  ],
  ['order-again', PAGE.replace('  WITH * ORDER BY r.sortKey DESC\n', '')],
];

const PAGES: readonly Planted[] = [
  ['page-hub', PAGE.replace('r.hubId = k.id AND ', '')],
  ['page-hub', PAGE.replace('r.hubId = k.id AND ', '').replace(/\br\b/g, 'edge')],
  ['page-order', PAGE.replace('r.hubId DESC, ', '')],
  ['page-order', PAGE.replace('r.hubId DESC, ', 'r.hubId, ')],
  ['page-order', PAGE.replace('r.hubId DESC, ', '').replace(/\br\b/g, 'edge')],
  [
    'page-order',
    read(
      'id, x',
      'CALL (id) { MATCH (a:Article) WHERE a.day <= id AND a.sortKey < id WITH a ORDER BY a.sortKey LIMIT 5 RETURN collect(a.id) AS x }',
      'RETURN id, x',
    ),
  ],
  ['page-anchor', PAGE.replace('MATCH (e)-[r:SAID]', 'MATCH (e:Entity {id: k.id})-[r:SAID]')],
  ['page-anchor', PAGE.replace('MATCH (e:Entity {id: k.id})\nCALL (e, k) {', 'CALL (k) {\n  MATCH (e:Entity {id: k.id})')],
  [
    'page-anchor',
    read('x', one, said, 'WHERE r.hubId = id AND r.sortKey < id', 'WITH r, s ORDER BY r.hubId, r.sortKey LIMIT 5', 'RETURN s.id AS x'),
  ],
  ['or-keys', read('id', one, 'WHERE e.day <= id AND (e.day < id OR e.id < id)', 'RETURN id')],
  ['residual-filter', PAGE.replace('acts\n', 'acts?\n').replace('IN $acts)', 'IN $acts) // if: acts')],
  ['residual-filter', PAGE.replace('acts\n', 'acts?\n').replace('($acts IS NULL OR r.act IN $acts)', 'r.act IN $acts // if: acts')],
];

const VALUES: readonly Planted[] = [
  [
    'aggregate-beside-subqueries',
    read('n, a, b', one, 'RETURN count(*) AS n, EXISTS { (e)-[:SAID]->() } AS a, COUNT { (e)-[:HOLDS]->() } AS b'),
  ],
  ['aggregate-beside-parameter', '// A read.\n// params: by\n// returns: n, x\nMATCH (e:Entity)\nRETURN count(*) AS n, $by / 2 AS x'],
  ['bare-sum', read('x', one, 'RETURN sum(e.n) AS x')],
  ['slice-of-expression', read('id, x', one, 'RETURN id, collect(e.id)[0..2] AS x')],
  ['slice-of-expression', read('id, x', one, 'RETURN id, e.names[0..2] AS x')],
  ['negative-slice', read('id, x', one, 'WITH id, e.names AS n', 'RETURN id, n[-2..] AS x')],
  ['negative-slice', read('id, x', one, 'WITH id, e.names AS n', 'RETURN id, n[0..-1] AS x')],
  ['list-equality', read('id', one, 'WHERE e.names = []', 'RETURN id')],
  ['list-equality', read('id, x', one, 'RETURN id, e.names <> [id] AS x')],
  [
    'list-equality',
    read('id, x', one, 'CALL (e) { MATCH (e)-[:SAID]->(s:Statement) RETURN collect(s.id) AS own }', 'RETURN id, own = $ids AS x'),
  ],
  ['list-equality', read('id', one, said, 'WHERE r.aboutIds = s.aboutIds', 'RETURN id')],
  ['list-equality', read('id, x', one, "RETURN id, CASE e.names WHEN [] THEN 'none' ELSE 'some' END AS x")],
  ['rounded', read('id, x', one, 'RETURN id, round(e.score) AS x')],
  ['optional-where', read('id', one, perhaps, 'WHERE EXISTS { (s)-[:ABOUT]->() }', 'RETURN id')],
  ['optional-where', read('id', one, perhaps, 'WHERE s.n > COUNT { (s)-[:ABOUT]->() }', 'RETURN id')],
  [
    'optional-in-call',
    read('id, x', one, 'CALL (e) { OPTIONAL MATCH (e)-[:SAID]->(s:Statement) RETURN collect(s.id) AS x }', 'RETURN id, x'),
  ],
  ['optional-written', read('nothing', one, perhaps, 'DETACH DELETE s')],
  ['optional-written', read('nothing', one, perhaps, 'WITH s AS told', 'SET told.seen = true')],
  ['projection-of-null', read('id, x', one, perhaps, 'RETURN id, s {.id} AS x')],
  ['projection-of-null', read('id, x', one, perhaps, 'WITH id, s AS told', 'RETURN id, collect(told {.id}) AS x')],
  ['projection-of-null', read('id, x', one, perhaps, 'RETURN id, CASE WHEN e IS NULL THEN null ELSE s {.id} END AS x')],
  ['projection-of-null', read('id, x', one, said, 'WITH id, head(collect(s)) AS told', 'RETURN id, told {.id} AS x')],
  ['appended-scalar', read('id', one, 'SET e.names = e.names + id', 'RETURN id')],
  ['appended-scalar', read('id, x', one, 'WITH id, e.names + id AS x', 'RETURN id, x')],
  ['appended-scalar', read('id, x', one, 'WITH id, collect(e.id) AS told', 'RETURN id, told + 1 AS x')],
  ['appended-scalar', read('id, x', one, "RETURN id, 'a' + [id] AS x")],
  ['unlike', read('id, x', one, "RETURN id, size(e.names) = '1' AS x")],
  ['unlike', read('id, x', one, 'RETURN id, toString(e.n) = 1 AS x')],
  ['set-reads-itself', read('nothing', one, 'SET e.a = 1, e.b = e.a')],
  ['set-reads-itself', read('nothing', one, 'SET e = {a: 1}, e.b = e.c + 1')],
  ['now', read('id, x', one, 'RETURN id, toString(datetime()) AS x')],
  ['now', read('id, x', one, 'RETURN id, toString(date.realtime()) AS x')],
  ['now', read('id, x', one, 'RETURN id, timestamp() AS x')],
  ['now', read('id, x', one, 'WITH id, rand() AS x', 'RETURN id, x')],
  ['now', read('id, x', one, 'RETURN id, randomUUID() AS x')],
  ['component-of-call', read('id, x', one, 'RETURN id, date(e.day).week AS x')],
  ['component-of-call', read('id, x', one, 'RETURN id, date(toString(e.day)).week AS x')],
];

const COLUMNS: readonly Planted[] = [
  ['column', read('id, name', one, 'RETURN id, e.name')],
  ['column', read('id', one, 'RETURN *')],
  ['plain-columns', read('id, e', one, 'RETURN id, e')],
  ['plain-columns', read('id, node', one, 'RETURN id, e AS node')],
  ['plain-columns', read('id, x', one, 'WITH id, e AS x', 'RETURN id, x')],
  ['plain-columns', read('id, x', one, 'RETURN id, collect(e) AS x')],
  ['plain-columns', read('id, x', one, 'RETURN id, {node: e} AS x')],
  ['plain-columns', read('id, x', one, 'RETURN id, [[e]] AS x')],
  ['plain-columns', read('id, x', one, 'RETURN id, e {.id, e} AS x')],
  ['plain-columns', read('id, x', one, 'CALL (e) { MATCH (e)-[:SAID]->(s:Statement) RETURN collect(s) AS x }', 'RETURN id, x')],
  ['plain-columns', read('id, p', one, 'MATCH p = (e)-[:SAID]->(s:Statement)', 'RETURN id, p')],
  ['plain-columns', read('id, x', one, 'MATCH p = (e)-[:SAID]->(s:Statement)', 'RETURN id, nodes(p) AS x')],
  ['plain-columns', read('id, r', one, 'MATCH (e)-[r:MEMBER_OF*1..8]->(g:Group)', 'RETURN id, r')],
  ['plain-columns', read('id, x', one, 'RETURN id, CASE WHEN e.named THEN e ELSE null END AS x')],
  ['plain-time', read('id, x', one, 'RETURN id, date(e.day) AS x')],
  ['plain-time', read('id, x', one, 'WITH id, datetime(e.at) AS at', 'RETURN id, {at: at} AS x')],
];

const WRITES: readonly Planted[] = [
  ['read-that-writes', read('id', one, 'SET e.seen = true', 'RETURN id')],
  ['read-that-writes', read('id', 'MERGE (e:Entity {id: id})', 'RETURN id')],
  ['read-that-writes', read('id', one, 'DETACH DELETE e', 'RETURN id')],
  ['read-that-writes', read('id', one, 'REMOVE e.seen', 'RETURN id')],
  ['read-that-writes', read('id', one, 'FOREACH (_ IN [1] | SET e:Person)', 'RETURN id'), 'search/x'],
  ['create', write('CREATE (e:Entity {id: row.id})'), 'write/x'],
  ['merge-path', write('MERGE (s:Statement {id: row.id})-[:ABOUT]->(e:Entity {id: row.to})'), 'write/x'],
  ['merge-path', write('MATCH (s:Statement {id: row.id})', 'MERGE (s)-[:ABOUT]->(e:Entity {id: row.to})'), 'write/x'],
  ['merge-id', write('MERGE (e:Entity {name: row.name})'), 'write/x'],
  ['merge-id', write('MERGE (e:Entity {id: row.id, name: row.name})'), 'write/x'],
  ['merge-hub', write('MATCH (s:Statement {id: row.id})', 'MATCH (e:Entity {id: row.to})', 'MERGE (e)-[:SAID]->(s)'), 'write/x'],
  ['write-rows', '// A write.\n// params: id\n// returns: nothing\nMERGE (e:Entity {id: $id})', 'write/x'],
];

const HEADERS: readonly Planted[] = [
  ['variants', PAGE.replace('article, total', 'article, total, a, b, c, d')],
  ['params', PAGE.replace('first, since?, acts', 'first, since?')],
  ['params', PAGE.replace('first, since?', 'first, until, since?')],
  ['params', PAGE.replace('// if: since', '')],
  ['params', FILTERED.replace(' // if: filter', '')],
  ['params', FILTERED.replace('acts, kinds)', 'acts)')],
  ['params', FILTERED.replace('acts, kinds)', 'acts, kinds, words)')],
  ['params', FILTERED.replace(' (needs filter)', '')],
  ['parts', PAGE.replace('article, total', 'article, total, outlet')],
  ['returns', PAGE.replace('rows, total?', 'rows')],
  ['returns', PAGE.replace('rows, total?', 'rows, total')],
  ['returns', BATCH.replace('returns: written', 'returns: nothing'), 'write/about'],
  ['returns', write('MERGE (e:Entity {id: row.id})').replace('returns: nothing', 'returns: id'), 'write/x'],
];

export const PLANTED = [...WORDS, ...WALKS, ...PAGES, ...VALUES, ...COLUMNS, ...WRITES, ...HEADERS];
