/** Keeps the rules of root fields: none may lack one, and none is answered to somebody who may not ask it. */
import { defaultFieldResolver, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Caller } from '../../access/caller.js';
import { ForbiddenError, UnauthenticatedError } from '../../access/errors.js';
import { covers, isRole } from '../../access/role.js';
import { AppError } from '../../errors.js';
import type { Rule } from './rule.js';

/** A root field says neither who may ask it nor that everybody may. */
export class UnguardedFieldError extends AppError {
  readonly code = 'UNGUARDED_FIELD';
  constructor(fields: readonly string[]) {
    super(`${fields.join(', ')}: neither a rule nor the mark public. Put @Access('reader'), another role, or @Access('public') beside it.`);
  }
}

/** What is looked at of a request's context. */
type Asked = { readonly caller: Caller };
type RootField = GraphQLField<unknown, Asked>;
type Resolver = GraphQLFieldResolver<unknown, Asked>;

/**
 * The same schema; its root fields ask first who asks.
 *
 * @throws UnguardedFieldError that names each field without a rule.
 */
export function guarded(schema: GraphQLSchema): GraphQLSchema {
  const fields = rootFields(schema);
  const unguarded = fields.filter(({ field }) => ruleOf(field) === null).map(({ name }) => name);
  if (unguarded.length > 0) throw new UnguardedFieldError(unguarded);
  for (const { field, name, begins } of fields) {
    const rule = ruleOf(field) as Rule;
    // A subscription asks where it begins; its events are for whoever was let in then.
    if (begins === 'subscribe' && field.subscribe) field.subscribe = asking(field.subscribe, name, rule);
    else field.resolve = asking(field.resolve ?? defaultFieldResolver, name, rule);
  }
  return schema;
}

/** Null where it has none. */
export function ruleOf({ extensions }: Pick<RootField, 'extensions'>): Rule | null {
  const { access } = extensions as { readonly access?: unknown };
  return access === 'public' || isRole(access) ? access : null;
}

/** Whether anybody may ask anything. */
export const hasPublicFields = (schema: GraphQLSchema): boolean => rootFields(schema).some(({ field }) => ruleOf(field) === 'public');

function rootFields(schema: GraphQLSchema) {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      field: field as RootField,
      name: `${type?.name}.${field.name}`,
      begins: type === schema.getSubscriptionType() ? ('subscribe' as const) : ('resolve' as const),
    })),
  );
}

function asking(resolve: Resolver, name: string, rule: Rule): Resolver {
  if (rule === 'public') return resolve;
  return (root, args, context, info) => {
    const { role } = context.caller;
    if (role === null) throw new UnauthenticatedError(`${name} is answered to known callers alone.`);
    if (!covers(role, rule)) throw new ForbiddenError(name, role, rule);
    return resolve(root, args, context, info);
  };
}
