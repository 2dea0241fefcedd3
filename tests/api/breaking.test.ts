/** What clients rely on stays: against the schema that was released last (schema/released.graphql), and in one style. */
import { readFileSync } from 'node:fs';
import {
  findBreakingChanges,
  buildSchema as fromText,
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { buildSchema, schemaText } from '../../src/api/schema.js';

/** Taken on purpose, each as the test tells it; emptied when the kept schema is replaced by a release's. */
const ON_PURPOSE: readonly string[] = [];

const released = () => fromText(readFileSync(new URL('../../schema/released.graphql', import.meta.url), 'utf8'));

it('breaks nothing that was released', () => {
  const broken = findBreakingChanges(released(), fromText(schemaText())).map(({ description }) => description);
  expect(broken.filter((change) => !ON_PURPOSE.includes(change))).toEqual([]);
});

it('would tell a field that is gone, an argument that must be given and a value that is no more', () => {
  const before = fromText('enum Way { UP DOWN } type Query { go(way: Way): Int stay: Int }');
  const after = fromText('enum Way { UP } type Query { go(way: Way!): Int }');
  expect(findBreakingChanges(before, after).map(({ type }) => type)).toEqual([
    'VALUE_REMOVED_FROM_ENUM',
    'FIELD_REMOVED',
    'ARG_CHANGED_KIND',
  ]);
});

it('names all things in one style', () => {
  const odd: string[] = [];
  const check = (name: string, part: string, form: RegExp) => form.test(name) || odd.push(part);
  for (const type of Object.values(buildSchema().getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    check(type.name, type.name, /^[A-Z][A-Za-z0-9]*$/);
    if (isEnumType(type)) for (const { name } of type.getValues()) check(name, `${type.name}.${name}`, /^[A-Z][A-Z_]*$/);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    const fields = Object.values(type.getFields());
    if (type.name.endsWith('Connection')) check(fields.map(({ name }) => name).join(), type.name, /edges.*nodes.*pageInfo/);
    for (const { name, ...field } of fields) {
      check(name, `${type.name}.${name}`, /^[a-z][A-Za-z0-9]*$/);
      if (!isInputObjectType(type) && /^(get|list|fetch)[A-Z]/.test(name)) odd.push(`${type.name}.${name}`);
      if (field.deprecationReason === '') odd.push(`${type.name}.${name}`);
      const args: readonly GraphQLArgument[] = 'args' in field ? (field.args as readonly GraphQLArgument[]) : [];
      for (const arg of args) check(arg.name, `${type.name}.${name}(${arg.name})`, /^[a-z][A-Za-z0-9]*$/);
    }
  }
  expect(odd).toEqual([]);
});
