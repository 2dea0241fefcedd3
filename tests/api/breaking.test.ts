/** What clients rely on stays: the schema against the one that was released last (schema/released.graphql), by graphql-inspector. */
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema as fromText, type GraphQLSchema } from 'graphql';
import { schemaText } from '../../src/api/schema.js';

/** Taken on purpose, each as the inspector tells it; emptied when the kept schema is replaced by a release's. */
const ON_PURPOSE: readonly string[] = [];

const released = () => fromText(readFileSync(new URL('../../schema/released.graphql', import.meta.url), 'utf8'));

const broken = async (before: GraphQLSchema, after: GraphQLSchema) =>
  (await diff(before, after)).filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);

it('breaks nothing that was released', async () => {
  const changes = await broken(released(), fromText(schemaText()));
  expect(changes.map(({ message }) => message).filter((change) => !ON_PURPOSE.includes(change))).toEqual([]);
});

it('would tell a field that is gone, an argument that must be given and a value that is no more', async () => {
  const before = fromText('enum Way { UP DOWN } type Query { go(way: Way): Int stay: Int }');
  const after = fromText('enum Way { UP } type Query { go(way: Way!): Int }');
  expect((await broken(before, after)).map(({ type }) => type).sort()).toEqual([
    'ENUM_VALUE_REMOVED',
    'FIELD_ARGUMENT_TYPE_CHANGED',
    'FIELD_REMOVED',
  ]);
});
