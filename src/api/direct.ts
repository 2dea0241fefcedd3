/**
 * Calls without detours: type-graphql awaits the type of each value of an interface or union, and sorts and gathers the parameters of a field's
 * method at each call. A page of twenty statements makes two hundred such calls, and what they cost is most of what a server costs.
 */
import { type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Metadata = ReturnType<typeof getMetadataStorage>;
type FieldMethod = Metadata['fieldResolvers'][number];
type Parameter = NonNullable<FieldMethod['params']>[number];
type Method = (...given: unknown[]) => unknown;
type Resolver = GraphQLFieldResolver<object, object>;

/** The same schema: types are told at once, and fields without arguments are answered by their methods alone. */
export function direct(schema: GraphQLSchema): GraphQLSchema {
  const metadata = getMetadataStorage();
  for (const { name, resolveType } of [...metadata.interfaceTypes, ...metadata.unions]) {
    const type = schema.getType(name);
    if (!isAbstractType(type) || !resolveType) continue;
    type.resolveType = (value, context, info) => {
      const found: unknown = resolveType(value, context, info, type);
      return typeof found === 'string' ? found : metadata.objectTypes.find(({ target }) => target === found)?.name;
    };
  }
  const instances = new Map<object, Readonly<Record<string, Method>>>();
  for (const field of metadata.fieldResolvers) {
    const { target, methodName, schemaName } = field;
    const values = valuesOf(field);
    const owner = field.getObjectType?.();
    const name = [...metadata.objectTypes, ...metadata.interfaceTypes].find((each) => each.target === owner)?.name;
    if (values === null || name === undefined) continue;
    const instance = instances.get(target) ?? (Reflect.construct(target, []) as Readonly<Record<string, Method>>);
    instances.set(target, instance);
    for (const type of typesWith(schema, name)) {
      const own = type.getFields()[schemaName];
      if (own && own.args.length === 0) own.resolve = resolverOf(instance, methodName, values);
    }
  }
  return schema;
}

/** What the parameters are, in their order; null where one of them needs more than to be handed on. */
function valuesOf({ params = [], middlewares = [], kind }: FieldMethod): readonly ('root' | 'context' | 'info')[] | null {
  if (kind !== 'external' || middlewares.length > 0 || !params.every(isHandedOn)) return null;
  return [...params].sort((a, b) => a.index - b.index).map((param) => param.kind as 'root' | 'context' | 'info');
}

const isHandedOn = (param: Parameter): boolean =>
  param.kind === 'info' || ((param.kind === 'root' || param.kind === 'context') && !param.propertyName);

function resolverOf(instance: Readonly<Record<string, Method>>, name: string, values: readonly ('root' | 'context' | 'info')[]): Resolver {
  switch (values.join()) {
    case 'root':
      return (root) => instance[name]?.(root);
    case 'root,context':
      return (root, _args, context) => instance[name]?.(root, context);
    default:
      return (root, _args, context, info) => instance[name]?.(...values.map((value) => ({ root, context, info })[value]));
  }
}

/** An interface's fields are those of the types that implement it. */
function typesWith(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name);
  if (isInterfaceType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
