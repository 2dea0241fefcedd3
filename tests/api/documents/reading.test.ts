/** Texts of queries: each is read once and handed on, and what is remembered of them is bounded. */
import { createHash } from 'node:crypto';
import { type DocumentNode, parse } from 'graphql';
import { startedApollo } from '../../../src/api/apollo.js';
import type { Context } from '../../../src/api/context.js';
import { knownDocuments } from '../../../src/api/documents/known.js';
import { type Reading, reading } from '../../../src/api/documents/reading.js';
import { QueryTooLargeError } from '../../../src/api/errors.js';
import { InvalidDocumentError } from '../../../src/api/limits/invalid.js';
import { buildSchema } from '../../../src/api/schema.js';

const schema = buildSchema();
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

it('reads a text once, and gives the same document to all who ask for it', async () => {
  const { document, known } = reading(schema, true);
  const [first, beside] = await Promise.all([document('{ stats { articles } }', 'a'), document('{ stats { articles } }', 'b')]);
  expect(beside).toBe(first);
  expect(await document('{ stats { articles } }', 'a')).toBe(first);
  expect(known.get(hashOf('{ stats { articles } }'))).toBe(first);
});

it('hands it on: what runs is the document that was read, and not the text again', async () => {
  const handed: Pick<Reading, 'known' | 'keep'> = { known: { get: () => parse('{ __typename }') }, keep: () => undefined };
  const apollo = await startedApollo(schema, handed, true, null);
  const contextValue = { tells: {}, statements: [], caller: { name: 'a', role: 'admin' }, client: 'a' } as unknown as Context;
  const { body } = await apollo.executeOperation({ query: '{ what does not parse' }, { contextValue });
  expect(body).toMatchObject({ singleResult: { data: { __typename: 'Query' } } });
  await apollo.stop();
});

it('keeps what is answered, and of what is refused nothing once the last who sent it is gone', async () => {
  const { document, known, keep, leave } = reading(schema, true);
  const [answered, refused] = ['{ stats { articles } }', '{ stats { events } }'];
  for (const text of [answered, refused, refused]) await document(text, 'a');
  const of = (text: string) => known.get(hashOf(text));
  const [kept, left] = [of(answered) as DocumentNode, of(refused) as DocumentNode];
  keep(kept);
  leave(kept);
  leave(left);
  expect([of(answered), of(refused)]).toEqual([kept, left]);
  leave(left);
  expect([of(answered), of(refused)]).toEqual([kept, undefined]);
});

it.each([
  ['what does not parse', '{', InvalidDocumentError, 'GRAPHQL_PARSE_FAILED'],
  ['what the schema has not', '{ truth }', InvalidDocumentError, 'GRAPHQL_VALIDATION_FAILED'],
])('refuses %s with its code and place, each time', async (_, text, type, code) => {
  const { document, known } = reading(schema, true);
  for (let n = 0; n < 2; n += 1) {
    const error = await document(text, 'a').catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(type);
    const [first] = (error as InvalidDocumentError).errors;
    expect({ code: first?.extensions.code, line: first?.locations?.[0]?.line }).toEqual({ code, line: 1 });
  }
  expect(known.get(hashOf(text))).toBeUndefined();
});

it('refuses what is too much before anything waits', async () => {
  const { document } = reading(schema, true);
  await expect(document(`{ ${'id '.repeat(6_000)} }`, 'a')).rejects.toThrow(QueryTooLargeError);
});

it('tells ten problems of a text at most', async () => {
  const error = await reading(schema, true)
    .document(`{ ${Array.from({ length: 300 }, (_, n) => `f${n}`).join(' ')} }`, 'a')
    .catch((refusal: InvalidDocumentError) => refusal);
  expect((error as InvalidDocumentError).errors.length).toBeLessThanOrEqual(11);
});

it('forgets what was asked for longest ago, when there is more than it may keep', () => {
  const known = knownDocuments(100);
  const document = parse('{ id }');
  for (const hash of ['a', 'b', 'c']) known.add(hash, document, 30);
  known.get('a');
  known.add('a', document, 30);
  known.add('d', document, 30);
  expect(['a', 'b', 'c', 'd'].filter((hash) => known.get(hash))).toEqual(['a', 'c', 'd']);
  known.add('long', document, 1_000);
  expect(['a', 'c', 'd', 'long'].filter((hash) => known.get(hash))).toEqual([]);
});
