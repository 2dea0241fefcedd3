/** Each rule of the Cypher fires on what breaks it, and on nothing sound. */
import { allLinesOf, parseCypherFile } from '../../src/graph/statements.js';
import { complaintsOf } from './neo4j-parser.js';
import { BATCH, FILTERED, one, PAGE, PLANTED, read, write } from './planted.js';
import { brokenRules, RULES } from './rules.js';
import { SCHEMA_RULES, schemaFileOf, schemaFiles } from './schema.js';

const brokenIn = (source: string, name: string) => brokenRules(parseCypherFile(name, source)).map((rule) => rule.name);

const perhaps = 'OPTIONAL MATCH (e)-[:SAID]->(s:Statement)';

const SOUND: readonly (readonly [what: string, source: string, name?: string])[] = [
  ['a page', PAGE],
  ['a page whose filters are a group', FILTERED],
  ['a page whose relationship has another name', PAGE.replace(/\br\b/g, 'edge')],
  [
    'a page of all, by day',
    read(
      'id, x',
      'CALL (id) { MATCH (a:Article) WHERE a.day <= id AND a.sortKey < id WITH a ORDER BY a.day DESC, a.sortKey DESC LIMIT 5 RETURN collect(a.id) AS x }',
      'RETURN id, x',
    ),
  ],
  ['a page of ids', read('x', 'MATCH (s:Statement)', 'WHERE s.id > id', 'WITH s ORDER BY s.id LIMIT 5', 'RETURN s.id AS x')],
  ['a batch of writes', BATCH, 'write/about'],
  [
    'a relationship from its end with few',
    write('MATCH (s:Statement {id: row.id})', 'MATCH (e:Entity {id: row.to})', 'MERGE (s)<-[:SAID]-(e)'),
    'write/x',
  ],
  [
    'a node of one name',
    "// A write.\n// params: at\n// returns: nothing\nMERGE (v:Version {id: 'graph'})\nON CREATE SET v.at = $at",
    'write/x',
  ],
  [
    'a part in a CALL of its own',
    read('id, n', one, 'CALL (e) { MATCH (e)<-[:ABOUT]-(s:Statement) RETURN count(s) AS n }', 'RETURN id, n'),
  ],
  ['an element inside a CALL', read('id, x', one, 'CALL (e) { MATCH (e)<-[:ABOUT]-(s:Statement) RETURN s }', 'RETURN id, s.id AS x')],
  ['words in strings', read('id', one, "WHERE e.name STARTS WITH 'WITH (e)-->() = [1][0..2]'", 'RETURN id')],
  [
    'a WHERE in a list',
    read('id, told', one, 'WITH id, [x IN e.names WHERE x <> id] AS told', 'WHERE any(x IN told WHERE x IS NOT NULL)', 'RETURN id, told'),
  ],
  ['a bounded path', read('id, ids', one, 'MATCH (e)-[:MEMBER_OF*1..8]->(g:Entity)', 'RETURN id, collect(g.id) AS ids')],
  ['the length of a path', read('id, n', one, 'MATCH p = (e)-[:MEMBER_OF*1..8]->(g:Entity)', 'RETURN id, length(p) AS n')],
  ['two hops outward', read('id, x', one, 'MATCH (e)-[:SAID]->(s:Statement)-[:STATED_IN]->(a:Article)', 'RETURN id, a.id AS x')],
  ['a union', read('id', one, 'RETURN id', 'UNION ALL', 'UNWIND $ids AS id', 'MATCH (e:Claim {id: id})', 'RETURN id')],
  ['EXISTS that compares ids', read('id', one, 'WHERE NOT EXISTS { MATCH (e)-[:SAID]->(s:Statement) WHERE s.id = id }', 'RETURN id')],
  ['a degree', read('id, n', one, 'RETURN id, COUNT { (e)-[:SAID]->() } AS n')],
  ['a count with a condition', read('id, n', one, 'RETURN id, COUNT { MATCH (e)-[:SAID]->(s:Statement) WHERE s.act = id } AS n')],
  ['one label in a condition', read('id', one, 'WHERE e:Person OR e:Country', 'RETURN id')],
  ['several types of relationship', read('id, x', one, 'MATCH (e)-[r:SAID|ABOUT]-(s:Statement)', 'RETURN id, type(r) AS x')],
  ['null is no label', read('id', one, 'WHERE e.name IS NOT NULL AND (e.act IS NULL) = false', 'RETURN id')],
  ['one item of a list', read('id, x', one, 'RETURN id, e.names[0] AS x')],
  ['the last item of a list', read('id, x', one, 'RETURN id, e.names[-1] AS x')],
  ['a slice of a variable', read('id, x', one, 'WITH id, e.names AS names', 'RETURN id, names[0..2] AS x')],
  ['a property of an item', read('id, x', one, 'WITH id, [{a: e.name}] AS all', 'RETURN id, all[0].a AS x')],
  ['sizes of lists', read('id', one, 'WHERE size(e.names) = 0 OR size(e.names) = size($ids)', 'RETURN id')],
  ['lists added', read('id, x', one, 'RETURN id, e.names + [id] + e.aliases + coalesce(e.more, []) AS x')],
  ['words added', read('id, x', one, "RETURN id, e.name + ' ' + id AS x, e.articles + 1 AS y").replace('id, x', 'id, x, y')],
  [
    'what an OPTIONAL MATCH found',
    read('id, x', one, perhaps, "WHERE s.act = 'deny'", 'RETURN id, CASE WHEN s IS NULL THEN null ELSE s {.id} END AS x'),
  ],
  ['a property of what may be missing', read('id, x', one, perhaps, 'RETURN id, s.id AS x')],
  [
    'a map that may be missing',
    read('id, x', one, 'CALL (e) { MATCH (e)-[:SAID]->(s:Statement) RETURN head(collect(s {.id})) AS x }', 'RETURN id, x'),
  ],
  ['time as text', read('id, x, w', one, 'WITH id, date(e.day) AS d', 'RETURN id, toString(d) AS x, d.week AS w')],
  ['properties of an element', read('id, x', one, 'RETURN id, properties(e) AS x')],
  ['properties of nodes in a list', read('id, x', one, 'WITH id, collect(e) AS es', 'RETURN id, [x IN es | x.id] AS x')],
  ['an order in the RETURN', read('id, x', one, 'MATCH (e)-[:SAID]->(s:Statement)', 'RETURN id, s.id AS x ORDER BY id, x LIMIT 5')],
  [
    'an order that nobody needs',
    read('n', one, 'WITH e ORDER BY e.id LIMIT 5', 'MATCH (e)-[:SAID]->(s:Statement)', 'RETURN count(s) AS n'),
  ],
  [
    "a store's own procedure",
    "// A read.\n// params: query\n// returns: x\nCALL db.index.fulltext.queryNodes('name_text', $query) YIELD node\nRETURN node.id AS x",
    'search/names',
  ],
  ['a bound that only some ask for', PAGE.replace('r.sortKey >= $since', 'r.day >= $since')],
];

it.each(SOUND.map(([what, source, name = 'read/x']) => ({ what, source, name })))('finds nothing in $what', ({ source, name }) => {
  expect(brokenIn(source, name)).toEqual([]);
});

it('is given sound files that Neo4j takes', () => {
  const refused = SOUND.flatMap(([what, source, name = 'read/x']) => {
    const file = parseCypherFile(name, source);
    return complaintsOf(allLinesOf(file)).map((complaint) => `${what}: ${complaint}`);
  });
  expect(refused).toEqual([]);
});

it.each(PLANTED.map(([rule, source, name = 'read/planted']) => ({ rule, source, name })))(
  '$rule: fires on a planted violation',
  ({ rule, source, name }) => {
    expect(brokenIn(source, name)).toContain(rule);
  },
);

it('has a planted violation for each rule', () => {
  expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(RULES.map(({ name }) => name)));
});

const CONSTRAINT = 'CREATE CONSTRAINT a_id IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE;';
const INDEX = 'CREATE INDEX a_id_index IF NOT EXISTS FOR (n:A) ON (n.id);';

const brokenSchema = (sources: { readonly [file: string]: string }) =>
  SCHEMA_RULES.filter(({ broken }) => broken(Object.entries(sources).map(([file, source]) => schemaFileOf(file, source)))).map(
    ({ name }) => name,
  );

it.each([
  ['schema-form', { both: 'CREATE INDEX a_name FOR (n:A) ON (n.name);' }],
  ['schema-form', { neo4j: 'CREATE INDEX IF NOT EXISTS FOR (n:A) ON (n.name);' }],
  ['schema-form', { both: 'DROP INDEX a_name;' }],
  ['schema-form', { neo4j: 'CREATE RANGE INDEX a_name IF NOT EXISTS FOR (n:A) ON (n.name);' }],
  ['schema-place', { both: 'CREATE INDEX said IF NOT EXISTS FOR ()-[r:SAID]-() ON (r.hubId, r.sortKey);' }],
  ['schema-place', { embedded: 'CREATE FULLTEXT INDEX a_text IF NOT EXISTS FOR (n:A) ON EACH [n.text];' }],
  ['schema-place', { both: 'CREATE INDEX a_text IF NOT EXISTS FOR (n:A) ON (n.text) USING TEXT;' }],
  [
    'schema-place',
    { neo4j: "CREATE INDEX a_text IF NOT EXISTS FOR (n:A) ON (n.text) USING TEXT {tokenizer: 'standard', stop_words: []};" },
  ],
  ['schema-constraint-index', { both: CONSTRAINT }],
  ['schema-constraint-index', { both: CONSTRAINT, neo4j: INDEX }],
  ['schema-selective', { both: 'CREATE INDEX a_act IF NOT EXISTS FOR (n:A) ON (n.act);' }],
])('%s: fires on a planted schema', (rule, sources) => {
  expect(brokenSchema(sources)).toContain(rule);
});

it('finds nothing in a sound schema, nor in ours', () => {
  expect(brokenSchema({ both: CONSTRAINT, embedded: INDEX })).toEqual([]);
  expect(SCHEMA_RULES.filter(({ broken }) => broken(schemaFiles))).toEqual([]);
});
