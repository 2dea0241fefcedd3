/** Manifests: what is written is read again, and what this server could not answer never gets in. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Manifest, ManifestError, manifestOf, readManifest } from '../../../src/api/documents/manifest.js';
import { buildSchema } from '../../../src/api/schema.js';

const schema = buildSchema();
const of = (text: string) => manifestOf([{ place: 'desk.graphql', text }], schema);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-manifest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(manifest: Manifest | string) {
  const path = join(folder, 'queries.json');
  writeFileSync(path, typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  return readManifest(path, schema);
}

const TWO = `
  query Page($id: ID!) { node(id: $id) { ...named } }
  subscription Denials { statementAdded(filter: { act: [DENY] }) { text } }
  fragment named on Person { name }`;

it('has each operation with its own fragments, under the hash of its text', () => {
  const { operations, ...head } = of(TWO);
  expect(head).toEqual({ format: 'apollo-persisted-query-manifest', version: 1 });
  expect(operations.map(({ name, type, body }) => [name, type, body.includes('fragment named')])).toEqual([
    ['Page', 'query', true],
    ['Denials', 'subscription', false],
  ]);
  for (const { id, body } of operations) expect(id).toBe(createHash('sha256').update(body).digest('hex'));
});

it('is read as it was written, and the same twice', () => {
  const manifest = of(TWO);
  expect([...read(manifest)]).toEqual(manifest.operations.map(({ id, body }) => [id, body]));
  expect(of(TWO)).toEqual(manifest);
  expect(
    manifestOf(
      [
        { place: 'a', text: '{ stats { articles } }' },
        { place: 'b', text: '{ stats { articles } }' },
      ],
      schema,
    ).operations,
  ).toHaveLength(1);
});

it.each([
  ['what does not parse', '{ stats {\n', /^desk\.graphql: Syntax Error.* Line 2\./],
  ['a field that is none', '{ truth }', /^desk\.graphql: Cannot query field "truth"/],
  ['a null character', '{ search(text: "a\\u0000") { nodes { id } } }', /^desk\.graphql: A text cannot hold a null character/],
  ['what is too deep', `{ statements { nodes ${'{ within '.repeat(20)}{ id }${' }'.repeat(20)} } }`, /^desk\.graphql: .* fields deep/],
])('never takes %s', (_, text, message) => {
  expect(() => of(text)).toThrow(ManifestError);
  expect(() => of(text)).toThrow(message);
});

const entry = (id: string, body: string) => ({ id, name: 'Desk', type: 'query', body });
const withEntries = (...operations: Manifest['operations']): Manifest => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
});

it.each([
  ['no JSON', 'queries', /queries\.json: There is no manifest of queries\. "hearsay documents" writes one\./],
  ['another form', '{"version":2}', /There is no manifest/],
  ['a query of another version', withEntries(entry('x1', '{ truth }')), /queries\.json, Desk \(x1\): Cannot query field "truth"/],
  [
    'an id that is given twice',
    withEntries(entry('x1', '{ stats { articles } }'), entry('x1', '{ stats { claims } }')),
    /Two operations have the id "x1"/,
  ],
])('is not read where it is %s', (_, manifest, message) => {
  expect(() => read(manifest)).toThrow(ManifestError);
  expect(() => read(manifest)).toThrow(message);
});

it('says so where there is no file', () => {
  expect(() => readManifest(join(folder, 'none.json'), schema)).toThrow(/none\.json: There is no manifest/);
});
