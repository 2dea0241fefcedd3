/**
 * Calls without detours: type-graphql awaits the type of each value of an interface or union, sorts and gathers the parameters of a field's
 * method at each call, and copies its arguments into instances. A page of twenty statements makes two hundred such calls, and what they cost is
 * most of what a server costs.
 */
import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Metadata = ReturnType<typeof getMetadataStorage>;
type FieldMethod = Metadata['fieldResolvers'][number];
type RootMethod = Metadata['queries'][number];
type Parameter = NonNullable<RootMethod['params']>[number];
type Method = (...given: unknown[]) => unknown;
type Resolver = GraphQLFieldResolver<object, object>;
type Given = Parameters<Resolver>;

/** The same schema: types are told at once, and fields are answered by their methods alone. */
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
  const answer = (method: RootMethod | FieldMethod, fields: readonly (GraphQLField<unknown, unknown> | undefined)[]) => {
    const values = valuesOf(method, metadata);
    if (values === null) return;
    const instance = instances.get(method.target) ?? (Reflect.construct(method.target, []) as Readonly<Record<string, Method>>);
    instances.set(method.target, instance);
    const resolve = resolverOf((...given) => instance[method.methodName]?.(...given), values);
    for (const field of fields) if (field) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  };
  for (const method of metadata.queries) answer(method, [schema.getQueryType()?.getFields()[method.schemaName]]);
  for (const method of metadata.mutations) answer(method, [schema.getMutationType()?.getFields()[method.schemaName]]);
  for (const method of metadata.fieldResolvers) {
    const owner = method.getObjectType?.();
    const name = [...metadata.objectTypes, ...metadata.interfaceTypes].find((each) => each.target === owner)?.name;
    if (method.kind !== 'external' || name === undefined) continue;
    answer(
      method,
      typesWith(schema, name).map((type) => type.getFields()[method.schemaName]),
    );
  }
  return schema;
}

type Value = (...given: Given) => unknown;

/** What the parameters are, in their order; null where one of them needs more than to be handed on. */
function valuesOf({ params = [], middlewares = [], roles }: RootMethod | FieldMethod, metadata: Metadata): readonly Value[] | null {
  const values = [...params].sort((a, b) => a.index - b.index).map((param) => valueFor(param, metadata));
  return middlewares.length > 0 || roles || values.includes(null) ? null : (values as readonly Value[]);
}

function valueFor(param: Parameter, metadata: Metadata): Value | null {
  switch (param.kind) {
    case 'root':
      return param.propertyName || param.getType ? null : (root) => root;
    case 'context':
      return param.propertyName ? null : (_root, _args, context) => context;
    case 'info':
      return (_root, _args, _context, info) => info;
    case 'args':
      return isPlain(param.getType(), metadata) ? (_root, args) => args : null;
    case 'arg': {
      const { name } = param;
      return isPlain(param.getType(), metadata) ? (_root, args) => args[name] : null;
    }
    default:
      return null;
  }
}

/** Whether an argument of this type is as good as it came: its class only says which fields it has, by the names that clients use, and so do those of its fields. */
function isPlain(type: unknown, metadata: Metadata, above: readonly unknown[] = []): boolean {
  if (above.includes(type)) return true;
  const own = [...metadata.inputTypes, ...metadata.argumentTypes].find(({ target }) => target === type);
  if (!own || typeof type !== 'function') return true;
  const inherited: unknown = Object.getPrototypeOf(type);
  return (
    Object.getOwnPropertyNames(type.prototype).length === 1 &&
    Object.keys(Reflect.construct(type, []) as object).length === 0 &&
    (own.fields ?? []).every(({ name, schemaName, getType }) => name === schemaName && isPlain(getType(), metadata, [...above, type])) &&
    isPlain(inherited, metadata, [...above, type])
  );
}

/** Without a list of what is handed on, for the lengths that there are. */
function resolverOf(method: Method, [first, second, third, fourth, ...others]: readonly Value[]): Resolver {
  if (!first) return () => method();
  if (!second) return (...given) => method(first(...given));
  if (!third) return (...given) => method(first(...given), second(...given));
  if (!fourth) return (...given) => method(first(...given), second(...given), third(...given));
  return (...given) =>
    method(first(...given), second(...given), third(...given), fourth(...given), ...others.map((value) => value(...given)));
}

/** An interface's fields are those of the types that implement it. */
function typesWith(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name);
  if (isInterfaceType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
