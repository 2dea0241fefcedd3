/** How many things a field can answer, from its arguments alone. */
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Maybe } from 'graphql/jsutils/Maybe.js';
import { PAGE_SIZE } from './bounds.js';

export type Variables = Readonly<Record<string, unknown>>;

/** What the request gives, and what variables are when it does not give them. */
export const variablesOf = ({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables => ({
  ...Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  ),
  ...given,
});

const isPage = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection');

/** Whether the field stands on a page. */
export const isOfPage = (parent: Maybe<GraphQLNamedType>): boolean => !!parent && isPage(parent);

/** What stands between a page and its things is none itself: nodes, edges, pageInfo, and an edge's node. What a page counts is. */
export const isWithinPage = (parent: Maybe<GraphQLNamedType>, { name }: Pick<GraphQLField<unknown, unknown>, 'name'>): boolean =>
  !!parent && ((isOfPage(parent) && WITHIN.has(name)) || (parent.name.endsWith('Edge') && name === 'node'));

const WITHIN = new Set(['nodes', 'edges', 'pageInfo']);

/** What `first` or `last` say, whichever is more; without them the field's own size, or that of a page. Null for what is no list that grows. */
export function pageSizeOf(
  { arguments: nodes = [] }: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: Maybe<GraphQLNamedType>,
  variables: Variables,
): number | null {
  const { args, type } = field;
  const sizes = nodes
    .filter(({ name }) => SIZES.has(name.value))
    .map(({ value }) => valueFromASTUntyped(value, variables))
    .filter((size) => typeof size === 'number');
  if (sizes.length > 0) return Math.max(0, ...sizes);
  const ofSchema = parent && SCHEMA_LISTS[parent.name]?.[field.name];
  if (ofSchema) return ofSchema;
  const usual = args.find(({ name }) => name === 'first')?.defaultValue;
  return typeof usual === 'number' ? usual : isPage(getNamedType(type)) ? PAGE_SIZE : null;
}

/** Lists of introspection, with their usual lengths. */
const SCHEMA_LISTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  __Schema: { types: 150, directives: 5 },
  __Type: { fields: 10, inputFields: 10, enumValues: 10, possibleTypes: 5, interfaces: 2 },
  __Field: { args: 5 },
  __Directive: { args: 2, locations: 5 },
};

const SIZES = new Set(['first', 'last']);
