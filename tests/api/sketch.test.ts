/** The schema has what the sketch of it asks for: every type, field, argument, value and member, of the same type. */
import {
  buildSchema as fromText,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { buildSchema } from '../../src/api/schema.js';
import { describeWith } from '../helpers/needs.js';
import { HOW_TO_GET_SHARED, isShared, sharedText } from '../helpers/shared.js';

/** What nothing makes yet; the list only grows shorter. Of a type or field that is missing, its parts are not listed. */
const WAITING: readonly string[] = [];

/** Where ours is another type on purpose: DECISIONS.md says why. What is alike again must go from both lists. */
const OTHERWISE: readonly string[] = [
  'EntityEdge.forms: [String!], not [MentionForm!]',
  'ArticleEdge.forms: [String!], not [MentionForm!]',
];

const isThere = isShared('API.graphql');

describeWith(isThere, 'the sketch of the schema', HOW_TO_GET_SHARED, () => {
  it('is there, all but what is waited for', () => {
    const wanted = partsOf(fromText(sharedText('API.graphql')).getTypeMap());
    const ours = partsOf(buildSchema().getTypeMap());
    const lacking = new Set([...wanted.keys()].filter((part) => !ours.has(part)));
    const missing = [...lacking].filter((part) => !lacking.has(ownerOf(part)));
    const otherwise = [...wanted]
      .filter(([part, type]) => ours.has(part) && ours.get(part) !== type)
      .map(([part, type]) => `${part}: ${type}, not ${ours.get(part)}`);
    const other = otherwise.filter((part) => !OTHERWISE.includes(part));
    const settled = [...WAITING.filter((part) => !missing.includes(part)), ...OTHERWISE.filter((part) => !otherwise.includes(part))];
    const open = missing.filter((part) => !WAITING.includes(part));
    expect({ missing: open, other, settled }).toEqual({ missing: [], other: [], settled: [] });
  });
});

/** Of 'Claim.spread(by)' the field, of a field its type; of a type nothing. */
const ownerOf = (part: string): string => /^(.+?)(\(\w+\)|\.\w+| [&|] \w+)$/.exec(part)?.[1] ?? '';

/** By name, as 'Claim.spread(by)', what each is. */
function partsOf(types: Readonly<Record<string, GraphQLNamedType>>): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const type of Object.values(types)) {
    if (isIntrospectionType(type)) continue;
    parts.set(type.name, type.constructor.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) parts.set(`${type.name}.${name}`, 'value');
    if (isUnionType(type)) for (const { name } of type.getTypes()) parts.set(`${type.name} | ${name}`, 'member');
    if (isObjectType(type)) for (const { name } of type.getInterfaces()) parts.set(`${type.name} & ${name}`, 'interface');
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      parts.set(name, String(field.type));
      for (const arg of 'args' in field ? field.args : []) {
        parts.set(`${name}(${arg.name})`, `${arg.type}${arg.defaultValue === undefined ? '' : ` = ${JSON.stringify(arg.defaultValue)}`}`);
      }
    }
  }
  return parts;
}
