/** What the files of cypher/ have in common with one another and with the rows that are written. */
import { readFileSync } from 'node:fs';
import { DERIVED } from '../../src/graph/rebuild.js';
import { claimUnits } from '../../src/graph/rows/claim-rows.js';
import { entityUnit } from '../../src/graph/rows/entity-rows.js';
import { eventUnits } from '../../src/graph/rows/event-rows.js';
import { outletUnit } from '../../src/graph/rows/outlet-rows.js';
import { counted } from '../../src/graph/rows/tally.js';
import { EDGES, NODES } from '../../src/graph/rows/unit.js';
import { rowsOf } from '../../src/graph/rows.js';
import { productFiles } from '../../src/graph/statements.js';
import { decompositions } from '../fixtures/decompositions.js';

const NOON = '2025-03-06T12:00:00Z';
const { names } = productFiles();
const sourceOf = (name: string) => readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8');

/** What rows there are of the articles, shared nodes among them. */
const { units, votes, evidence, eventEvidence } = rowsOf(
  decompositions.map((decomposition) => [{ decomposition, addedAt: NOON, decomposedAt: NOON, keptAt: new Map() }]),
);
const shared = [
  ...votes.flatMap(({ table, id, told }) => {
    const tally = counted(new Map(), told, 1);
    return (table === 'entity' ? entityUnit(id, tally, id) : outletUnit(id, tally)) ?? [];
  }),
  ...claimUnits(
    evidence,
    (id) => id,
    (id) => id,
  ),
  ...eventUnits(eventEvidence, (id) => id),
];

describe('what is written', () => {
  const fractions = ['confidence', 'score'];
  const rows = [...units, ...shared].flatMap(({ table, props, edges }) => [{ table, props }, ...edges]);
  const tables = [...new Set(rows.filter(({ props }) => fractions.some((name) => name in props)).map(({ table }) => table))];

  it.each([...tables, 'judgement'])('write/%s writes a fraction as one, whatever its value', (table) => {
    const held = table === 'judgement' ? ['score'] : Object.keys(rows.find((row) => row.table === table)?.props ?? {});
    for (const name of fractions.filter((each) => held.includes(each)))
      expect(sourceOf(`write/${table}`)).toMatch(new RegExp(`SET [nr]\\.${name} = toFloat\\(row\\.props\\.${name}\\)`));
  });
});

describe('what is read', () => {
  const written = new Set(
    [...units, ...shared].flatMap(({ props, edges }) => [props, ...edges.map((edge) => edge.props)].flatMap(Object.keys)),
  );
  const ofLinks = [
    'fromId',
    'toId',
    'fromStatementId',
    'toStatementId',
    'signals',
    'status',
    'reportId',
    'storyId',
    'title',
    'contradicted',
  ];
  /** Written by other means than units: Version, Judgement, Link, and what links make. */
  const others = ['graph', 'writtenBy', 'rebuildId', 'held', 'aId', 'bId', 'verdict', 'revokedAt', 'by', 'json', ...ofLinks];
  /** Keys of `$keys` and of maps that the file makes itself. */
  const given = [
    'at',
    'after',
    'before',
    'since',
    'until',
    'earlier',
    'firstDay',
    'lastDay',
    'sinceDay',
    'untilDay',
    'ids',
    'actorIds',
    'stance',
  ];

  it.each(names.filter((name) => name.startsWith('read/')))('%s reads only properties that are written', (name) => {
    const text = sourceOf(name)
      .replace(/\/\/.*$/gm, '')
      .replace(/'[^']*'/g, "''");
    const read = [...text.matchAll(/(?<![\w$.])[a-z]\w*\.(\w+)|[{,]\s*\.(\w+)/g)].map((match) => match[1] ?? match[2] ?? '');
    expect(read.filter((property) => ![...written, ...others, ...given].includes(property))).toEqual([]);
  });
});

describe('pages', () => {
  const pages = names.filter((name) => name.endsWith('-page-oldest')).map((name) => name.replace(/-oldest$/, ''));

  it.each(pages)('%s and its oldest-first sibling differ in their direction alone', (page) => {
    const bodyOf = (name: string) => sourceOf(name).split('\n').slice(1).join('\n');
    const newest = bodyOf(page);
    expect(newest).toContain(' DESC');
    expect(bodyOf(`${page}-oldest`)).toBe(newest.replaceAll(' DESC', ''));
  });
});

describe('what is taken back', () => {
  /** A mark that tells apart several relationships between the same two nodes. */
  const MARKED: { readonly [table: string]: string } = {
    'has-participant': ' AND r.role = row.mark',
    involves: ' AND r.role = row.mark',
    'perhaps-said-by': ' AND r.method = row.mark',
  };
  /** What links make is taken back by itself. */
  const OF_LINKS = ['link', 'judgement', 'relation', 'copy-of', 'story'];
  const labelOf = (table: string) => table.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

  /** A merge may begin at the other end; what takes back begins at the unit's node. */
  const fromTheUnit = (path: string) => path.replace(/^\(o\)-(\[.+\])->\(n\)$/, '(n)<-$1-(o)');

  it.each(EDGES)('write/drop-%s takes back what its sibling writes, between the same ends', (table) => {
    // A kind of entity has no index of its own: its end is found as an entity, and then held to its kind.
    const [, label, indexed, kind, merge] =
      /^MATCH \(n:(\w+) \{id: row\.id\}\)\nMATCH \(o:(\w+) \{id: row\.to\}\)\n(?:WHERE o:(\w+)\n)?MERGE (.+)$/m.exec(
        sourceOf(`write/${table}`),
      ) ?? [];
    const other = kind ?? indexed;
    expect(sourceOf(`write/drop-${table}`)).toBe(`// Takes back what cypher/write/${table} wrote.
// params: rows [{id, to, mark}]
// returns: nothing
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
MATCH ${fromTheUnit(merge ?? '')
      .replace(/ \{\w+: row\.mark\}/, '')
      .replace('(o)', `(o:${other})`)}
WHERE o.id = row.to${MARKED[table] ?? ''}
DELETE r
`);
  });

  it.each(NODES)('write/drop-%s takes back nodes of its label', (table) => {
    expect(sourceOf(`write/drop-${table}`)).toBe(`// Takes back nodes with their relationships.
// params: ids
// returns: nothing
UNWIND $ids AS id
MATCH (n:${labelOf(table)} {id: id})
DETACH DELETE n
`);
  });

  it.each(DERIVED)('write/empty-%s takes back some nodes of its label', (kind) => {
    expect(sourceOf(`write/empty-${kind}`)).toBe(`// Takes back some nodes of a kind that is derived, before all are made again.
// params: limit
// returns: removed
MATCH (n:${labelOf(kind)})
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
`);
  });

  it('has no other files', () => {
    const known = [
      ...[...EDGES, ...NODES, ...OF_LINKS, 'unused-name'].map((table) => `write/drop-${table}`),
      ...DERIVED.map((kind) => `write/empty-${kind}`),
    ];
    expect(names.filter((name) => /^write\/(drop|empty)-/.test(name))).toEqual(known.sort());
  });
});
