/** The schema: all of it described, and the file in schema/ is what the code says. */
import { readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { buildSchema, schemaText } from '../../src/api/schema.js';

it('stands in schema/schema.graphql', () => {
  expect(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')).toBe(schemaText());
});

it('describes every type, field, argument and value in a sentence', () => {
  const schema = buildSchema();
  const undescribed: string[] = [];
  const check = (name: string, description: string | null | undefined) => {
    if (!/^[\p{Lu}\p{N}'‘"].*[.)]$/su.test(description ?? '')) undescribed.push(name);
  };
  check('schema', schema.description);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    check(type.name, type.description);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field.description);
      const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
      for (const arg of args) check(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  expect(undescribed).toEqual([]);
});
