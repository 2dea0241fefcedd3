/** Files of Cypher: header, optional lines, variants, and what is said about a wrong one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn, optionalNames, parseCypherFile, productFiles, textOf, variantsOf } from '../../src/graph/statements.js';

const SOURCE = `// Statements and where they stand.
// params: keys [{id, before}], first,
//   since?
// parts: article, outlet (needs article)
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

it('reads the header, over several lines', () => {
  expect(file.params).toEqual([
    { name: 'keys', optional: false },
    { name: 'first', optional: false },
    { name: 'since', optional: true },
  ]);
  expect(file.parts).toEqual([
    { name: 'article', needs: null },
    { name: 'outlet', needs: 'article' },
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
  { given: ['since'], without: ['STATED_IN', 'o.day'], has: ['WHERE s.day >= $since\n'] },
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

it('lists every variant in which each part has what it needs', () => {
  expect(optionalNames(file)).toEqual(['since', 'article', 'outlet']);
  expect(variantsOf(file)).toEqual([
    [],
    ['since'],
    ['article'],
    ['since', 'article'],
    ['article', 'outlet'],
    ['since', 'article', 'outlet'],
  ]);
});

it.each([
  [
    'a name that the header does not have',
    () => textOf(file, ['words']),
    'cypher/read/statements has no optional "words"; it has since, article, outlet.',
  ],
  ['a part without the one it needs', () => textOf(file, ['outlet']), 'cypher/read/statements: part "outlet" needs "article" too.'],
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
