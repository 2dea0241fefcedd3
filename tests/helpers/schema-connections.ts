/** Every connection of the schema, and what it takes: derived from the schema, so that a new one cannot be forgotten. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldMap,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

export type ConnectionField = {
  /** 'Person.statements' */
  readonly name: string;
  readonly type: string;
  readonly field: string;
  /** Arguments without which it cannot be asked, '' where there are none. */
  readonly required: string;
  /** Every order that it has, as an argument; [''] where it has one alone. */
  readonly orders: readonly string[];
  /** Arguments that make another list of it. */
  readonly narrowings: readonly string[];
  readonly goesBack: boolean;
  readonly isCounted: boolean;
  /** What its edges lead to, and whether all of that has ids. */
  readonly node: string;
  readonly nodeHasId: boolean;
};

/** What is asked where an argument must be given and its type does not tell a good value. */
const REQUIRED: Readonly<Record<string, string>> = { 'Query.search(text)': '"Okoro"' };

const PAGING = ['first', 'after', 'last', 'before'];

/** @param somebody - the id of an entity, for filters that name one. */
export function connectionsOf(schema: GraphQLSchema, somebody: string): readonly ConnectionField[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
    .map(({ type, field }) => {
      const name = `${type.name}.${field.name}`;
      const own = field.args.filter((arg) => !PAGING.includes(arg.name));
      const required = own.filter(isRequiredArgument);
      const order = own.find((arg) => arg.name === 'order');
      const others = own.filter((arg) => arg !== order && !required.includes(arg));
      return {
        name,
        type: type.name,
        field: field.name,
        required: requiredOf(name, required, somebody),
        orders: order ? valuesOf(order).map((value) => `order: ${value}`) : [''],
        narrowings: others.map((arg) => `${arg.name}: ${exampleOf(arg, somebody)}`),
        goesBack: field.args.some((arg) => arg.name === 'last'),
        isCounted: 'totalCount' in fieldsOf(field.type),
        ...nodeOf(schema, fieldsOf(field.type).nodes),
      };
    });
}

/** @param name - of the field, as 'Query.search'. */
export const requiredOf = (name: string, args: readonly GraphQLArgument[], somebody: string): string =>
  args.map((arg) => `${arg.name}: ${REQUIRED[`${name}(${arg.name})`] ?? exampleOf(arg, somebody)}`).join(' ');

function fieldsOf(type: GraphQLOutputType): GraphQLFieldMap<unknown, unknown> {
  const named = getNamedType(type);
  return isObjectType(named) ? named.getFields() : {};
}

function nodeOf(schema: GraphQLSchema, nodes: GraphQLField<unknown, unknown> | undefined): Pick<ConnectionField, 'node' | 'nodeHasId'> {
  if (!nodes) throw new Error('A connection has no field "nodes".');
  const type = getNamedType(nodes.type);
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return { node: type.name, nodeHasId: possible.every((each) => isObjectType(each) && 'id' in each.getFields()) };
}

function valuesOf({ type }: GraphQLArgument): readonly string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}

/** Some value that is not what stands when nothing is given. */
function exampleOf({ name, type, defaultValue }: GraphQLArgument, somebody: string): string {
  const value = exampleOfType(type, somebody, defaultValue);
  if (value === null) throw new Error(`tests/helpers/schema-connections.ts knows no value for the argument "${name}: ${String(type)}".`);
  return value;
}

function exampleOfType(type: GraphQLInputType, somebody: string, besides?: unknown): string | null {
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${exampleOfType(inner.ofType, somebody)}]`;
  const named = getNamedType(inner);
  if (isEnumType(named)) return named.getValues().find(({ value }) => value !== besides)?.name ?? null;
  if (named.name === 'EntityRef') return `{ id: ${JSON.stringify(somebody)} }`;
  if (isInputObjectType(named) && 'since' in named.getFields()) return '{ since: "2000-01-01T00:00:00Z" }';
  return EXAMPLES[named.name] ?? null;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  DateTime: '"2000-01-01T00:00:00Z"',
  String: '"port"',
  Int: '7',
  Float: '0.5',
  Boolean: 'true',
};
