/** Files of Cypher: header, optional lines, variants, and what is said about a wrong one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn, optionalNames, parseCypherFile, productFiles, textOf, variantsOf } from '../../src/graph/statements.js';

const SOURCE = `// Statements and where they stand.
// params: keys [{id, before}], first,
//   since?, filter? (any of acts, kinds)
// parts: article, outlet (needs article), degree (without filter)
// returns: id, rows
UNWIND $keys AS k

MATCH (s:Statement {id: k.id}) // found by its id
WHERE s.day >= $since // if: since
  AND s.url <> 'https://example.org' // a comment
MATCH (s)-[:STATED_IN]->(a:Article) // if: article
MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) // if: outlet
  WHERE o.day = s.day // if: since, outlet
RETURN k.id AS id, [] AS rows`;

const file = parseCypherFile('read/statements', SOURCE);

const FREE = { anyOf: null, needs: null, without: null };

it('reads the header, over several lines', () => {
  expect(file.params).toEqual([
    { ...FREE, name: 'keys', optional: false },
    { ...FREE, name: 'first', optional: false },
    { ...FREE, name: 'since', optional: true },
    { ...FREE, name: 'filter', optional: true, anyOf: ['acts', 'kinds'] },
  ]);
  expect(file.parts.map(({ name, needs, without }) => ({ name, needs, without }))).toEqual([
    { name: 'article', needs: null, without: null },
    { name: 'outlet', needs: 'article', without: null },
    { name: 'degree', needs: null, without: 'filter' },
  ]);
  expect(file.returns.map(({ name }) => name)).toEqual(['id', 'rows']);
});

it('knows a statement that takes and returns nothing', () => {
  const { params, returns } = parseCypherFile(
    'write/nothing',
    '// Nothing.\n// params: nothing\n// returns: nothing\nMATCH (n:Name) DETACH DELETE n',
  );
  expect({ params, returns }).toEqual({ params: [], returns: [] });
});

it.each([
  { given: [], without: ['$since', 'STATED_IN', 'PUBLISHED_BY'], has: ['<> ', "'https://example.org'"] },
  { given: ['since'], without: ['STATED_IN', 'o.day'], has: ['WHERE s.day >= $since\n', "\nAND s.url <> 'https"] },
  { given: ['since', 'outlet', 'article'], without: [], has: ['o.day'] },
  { given: ['outlet', 'article'], without: ['$since', 'o.day', '//  ', 'comment', 'found by'], has: ['STATED_IN', 'PUBLISHED_BY'] },
])('keeps the lines of $given', ({ given, without, has }) => {
  const text = textOf(file, given);
  for (const words of has) expect(text).toContain(words);
  for (const words of without) expect(text).not.toContain(words);
  expect(text.split('\n')).not.toContain('');
});

it('gives the same string for the same names in any order, so that it is planned once', () => {
  expect(textOf(file, ['outlet', 'article', 'article'])).toBe(textOf(file, ['article', 'outlet']));
});

it('lists every variant in which each has what it needs and nothing that it excludes', () => {
  expect(optionalNames(file)).toEqual(['since', 'filter', 'article', 'outlet', 'degree']);
  const free = [[], ['since']];
  const filtered = [[], ['filter'], ['degree']];
  const parts = [[], ['article'], ['article', 'outlet']];
  const every = parts.flatMap((part) => filtered.flatMap((filter) => free.map((since) => [...since, ...filter, ...part].sort().join())));
  expect(
    variantsOf(file)
      .map((given) => [...given].sort().join())
      .sort(),
  ).toEqual(every.sort());
});

it.each([
  [
    'a name that the header does not have',
    () => textOf(file, ['words']),
    'cypher/read/statements has no optional "words"; it has since, filter, article, outlet, degree.',
  ],
  ['a part without the one it needs', () => textOf(file, ['outlet']), 'cypher/read/statements: "outlet" needs "article" too.'],
  [
    'two that exclude each other',
    () => textOf(file, ['filter', 'degree']),
    'cypher/read/statements: "degree" cannot be given with "filter".',
  ],
  [
    'a name in brackets that the header does not have',
    () => parseCypherFile('read/x', '// parts: total (needs filter)\nRETURN 1 AS x'),
    'cypher/read/x: "filter" in brackets is not in the header.',
  ],
  [
    'a line for a name that the header does not have',
    () => parseCypherFile('read/x', 'RETURN 1 AS x // if: y'),
    'cypher/read/x: "if: y" is not in the header.',
  ],
  [
    'a file that is not there',
    () => productFiles().file('read/nowhere', 'neo4j'),
    'There is no cypher/read/nowhere.cypher for the neo4j store.',
  ],
])('refuses %s', (_what, ask, message) => {
  expect(ask).toThrow(expect.objectContaining({ code: 'STATEMENT_FAILED', message }));
});

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-cypher-'));
  beforeAll(() => {
    for (const name of ['read', 'schema', 'search']) mkdirSync(join(folder, name));
    for (const name of ['read/one', 'schema/both', 'search/names.neo4j', 'search/names.embedded']) {
      writeFileSync(join(folder, `${name}.cypher`), `// A file.\n// returns: name\nRETURN '${name}' AS name`);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has each name once, those of the schema not, and for each store its own file', () => {
    const files = filesIn(pathToFileURL(`${folder}/`));
    expect(files.names).toEqual(['read/one', 'search/names']);
    expect(textOf(files.file('search/names', 'neo4j'), [])).toBe("RETURN 'search/names.neo4j' AS name");
    expect(textOf(files.file('search/names', 'embedded'), [])).toBe("RETURN 'search/names.embedded' AS name");
    expect(files.file('read/one', 'neo4j')).toBe(files.file('read/one', 'embedded'));
  });
});

it('finds the files of the product', () => {
  expect(productFiles().names.length).toBeGreaterThan(100);
});
