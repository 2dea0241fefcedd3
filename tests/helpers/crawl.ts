/** Walks a graph along the schema: from its lists, over every field that leads to a node, until each type is known. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import type { Client } from './api.js';
import { requiredOf } from './schema-connections.js';

/** Of each type so many are gone on from. */
const FROM_EACH = 8;
/** Things that have no id may lie between, so many of them. */
const DEEPEST = 2;

/** Ids by type, of everything that was met; a type that nothing leads to is not in it. */
export async function nodesByType(schema: GraphQLSchema, { ask }: Client): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  const meet = async (query: string) => {
    const { data, errors } = await ask(query);
    if (errors.length > 0) throw new Error(`${errors[0]?.message} (asked: ${query})`);
    for (const { __typename, id } of nodesIn(data)) found.set(__typename, (found.get(__typename) ?? new Set()).add(id));
  };
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const root of roots) {
    const selection = towards(schema, root, 0);
    if (selection !== null) await meet(`{ ${selection} }`);
  }
  const done = new Map<string, number>();
  const next = () => [...found].find(([type, ids]) => (done.get(type) ?? 0) < Math.min(FROM_EACH, ids.size));
  for (let at = next(); at; at = next()) {
    const [type, ids] = at;
    const count = done.get(type) ?? 0;
    const selection = selectionOn(schema, schema.getType(type), 0);
    await meet(`{ node(id: ${JSON.stringify([...ids][count])}) { ... on ${type} { ${selection} } } }`);
    done.set(type, count + 1);
  }
  return new Map([...found].map(([type, ids]) => [type, [...ids]]));
}

/** The fields of a type that lead to nodes, with what leads there; '__typename' alone where none does. */
function selectionOn(schema: GraphQLSchema, type: GraphQLNamedType | undefined, depth: number): string {
  if (isUnionType(type))
    return `__typename ${type
      .getTypes()
      .map((each) => `... on ${each.name} { ${idOf(schema, each)} }`)
      .join(' ')}`;
  if (!isObjectType(type)) return '__typename';
  const fields = Object.values(type.getFields()).flatMap((field) => towards(schema, field, depth) ?? []);
  return ['__typename', ...fields].join(' ');
}

/** A field with what leads to nodes below it; null where it cannot be asked or leads to none. */
function towards(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): string | null {
  const type = getNamedType(field.type);
  const required = field.args.filter(isRequiredArgument);
  // A list can be asked by any example; one thing, by its id alone.
  if (required.length > 0 && !type.name.endsWith('Connection')) return null;
  const given = depth === 0 ? requiredOf(`Query.${field.name}`, required, '') : '';
  if (isNode(schema, type)) return field.args.length > 0 && ONE_OF.includes(field.name) ? null : `${field.name} { __typename id }`;
  const nodes = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields().nodes : undefined;
  if (nodes)
    return `${field.name}(first: 50 ${given}) { nodes { ${isNode(schema, getNamedType(nodes.type)) ? '__typename id' : selectionOn(schema, getNamedType(nodes.type), depth)} } }`;
  if (depth >= DEEPEST || !(isObjectType(type) || isUnionType(type))) return null;
  const below = selectionOn(schema, type, depth + 1);
  return below === '__typename' ? null : `${field.name} { ${below} }`;
}

/** Fields of Query that want one of several arguments. */
const ONE_OF = ['article', 'outlet'];

const isNode = (schema: GraphQLSchema, type: GraphQLNamedType): boolean => {
  const node = schema.getType('Node');
  return type === node || ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some((each) => each === node));
};

const idOf = (schema: GraphQLSchema, type: GraphQLNamedType): string =>
  isNode(schema, type) ? '__typename id' : selectionOn(schema, type, DEEPEST);

type Met = { readonly __typename: string; readonly id: string };

function nodesIn(value: unknown): readonly Met[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && '__typename' in value ? [value as Met] : [];
  return [...own, ...Object.values(value).flatMap(nodesIn)];
}
