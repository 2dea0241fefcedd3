/** hearsay documents: from files of queries to a server that answers them alone. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD_TIME, built, hearsay, serving } from '../helpers/command.js';

let folder: string;
beforeAll(built, BUILD_TIME);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-documents-'));
  mkdirSync(join(folder, 'queries', 'desk'), { recursive: true });
  writeFileSync(join(folder, 'queries', 'desk', 'stats.graphql'), 'query Stats { stats { articles } }');
  writeFileSync(join(folder, 'queries', 'notes.txt'), 'no query');
});
afterEach(() => rmSync(folder, { recursive: true }));

const TEXT = 'The ferry will sail in May, Mayor Lena Brandt told reporters on the quay on Tuesday.';

it('writes a manifest; a server that is set to it answers it alone, and the commands go through it', async () => {
  const { code, out } = await hearsay(['documents', 'queries'], { cwd: folder });
  expect(code).toBe(0);
  const path = join(folder, 'queries.json');
  writeFileSync(path, out);
  const [stats] = JSON.parse(out).operations;
  const env = { HEARSAY_DATA: join(folder, 'data'), HEARSAY_DOCUMENTS: path, HEARSAY_DOCUMENTS_ONLY: 'on' };
  const server = await serving(env, ['--no-samples']);
  try {
    const ask = async (body: object) => {
      const answer = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: answer.status, answer: await answer.json() };
    };
    expect((await ask({ query: '{ stats { articles } }' })).status).toBe(403);
    const env = { HEARSAY_DATA: join(folder, 'data') };
    expect(await hearsay(['ingest', '--published', '2025-04-02', '-'], { env, stdin: TEXT, cwd: folder })).toMatchObject({ code: 0 });
    expect(await ask({ documentId: stats.id })).toEqual({ status: 200, answer: { data: { stats: { articles: 1 } } } });
  } finally {
    await server.stop();
  }
}, 120_000);

it.each([
  ['a query that the schema does not answer', 'truth.graphql', '{ truth }', /truth\.graphql: Cannot query field "truth"/],
  ['a folder without queries', 'empty', null, /empty has no file that ends in \.graphql/],
  ['a file that is not there', 'gone.graphql', undefined, /gone\.graphql: There is no such file/],
])(
  'says what is wrong with %s',
  async (_, name, text, message) => {
    if (text === null) mkdirSync(join(folder, name));
    else if (text !== undefined) writeFileSync(join(folder, name), text);
    expect(await hearsay(['documents', name], { cwd: folder })).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
  },
  60_000,
);

it('does not serve with a manifest that is none', async () => {
  writeFileSync(join(folder, 'queries.json'), '[]');
  const env = { HEARSAY_DATA: join(folder, 'data'), HEARSAY_DOCUMENTS: join(folder, 'queries.json'), PORT: '0' };
  expect(await hearsay(['serve', '--no-samples'], { env, cwd: folder })).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no manifest of queries'),
  });
}, 60_000);
