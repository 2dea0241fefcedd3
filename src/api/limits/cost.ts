/** What a query could cost, from its text and variables alone: one for each thing that it could answer, all pages full. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type TypeNode,
} from 'graphql';
import type { Maybe } from 'graphql/jsutils/Maybe.js';
import { isOfPage, isWithinPage, pageSizeOf, type Variables, variablesOf } from './page-size.js';

export type Query = {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
};

export const fragmentsOf = ({ definitions }: DocumentNode): Query['fragments'] =>
  new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));

export type Cost = {
  readonly cost: number;
  /** Lists that are asked for, each a read. */
  readonly lists: number;
};

/** Of a selection: `once` is what stands beside the things of a page and is there once a page, however many things it holds. */
type Selected = Cost & { readonly once: number };

/** What a request was reckoned to cost, and what is left: of the caller's minute where there is a budget, else of what one query may cost. */
export type Reckoning = { readonly estimated: number; readonly remaining: number };

/** A list in a query, or a field with a price of its own. */
export type Part = {
  /** Names of fields, as they are answered: 'articles.nodes.statements'. */
  readonly path: string;
  /** Of its own things, without those inside them; all times that it is asked for. */
  readonly cost: number;
  /** Things in one of its pages; null where it is no list. */
  readonly size: number | null;
};

/** Enough to find what costs most; a text can spread its fragments more often than one can count. */
const MOST_PARTS = 500;

/**
 * Fragments are measured once each, so that one that spreads another twice, which does so again, costs no more than its text.
 *
 * @param query - valid against its schema.
 * @param cap - pages are taken to be no larger.
 */
export function costOf(query: Query, cap = Number.POSITIVE_INFINITY): Cost {
  const { operation, schema } = query;
  const before = cap === Number.POSITIVE_INFINITY ? known.get(operation) : undefined;
  if (before) return before;
  const { cost, lists } = costsIn(query, cap)(operation.selectionSet, schema.getRootType(operation.operation));
  const own = { cost, lists };
  if (cap === Number.POSITIVE_INFINITY && hasNoSizes(operation)) known.set(operation, own);
  return own;
}

// A parsed query is kept by the server; where no variable can be the size of a page it costs the same each time.
const known = new WeakMap<OperationDefinitionNode, Cost>();

const hasNoSizes = ({ variableDefinitions = [] }: OperationDefinitionNode): boolean =>
  variableDefinitions.every(({ type }) => NO_SIZES.has(nameOf(type)));

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

const NO_SIZES: ReadonlySet<string> = new Set(['ID', 'String']);

function costsIn({ schema, operation, fragments, variables: given }: Query, cap: number) {
  const variables = variablesOf(operation, given);
  const known = new Map<string, Selected>();
  return costIn;

  function costIn({ selections }: SelectionSetNode, parent: Maybe<GraphQLNamedType>): Selected {
    let cost = 0;
    let lists = 0;
    let once = 0;
    for (const selection of selections) {
      const part =
        selection.kind === Kind.FIELD
          ? costOfField(selection, parent)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? costOfFragment(selection.name.value)
            : costIn(selection.selectionSet, typeOf(schema, selection.typeCondition?.name.value) ?? parent);
      cost += part.cost;
      lists += part.lists;
      once += part.once;
    }
    return { cost, lists, once };
  }

  function costOfField(node: FieldNode, parent: Maybe<GraphQLNamedType>): Selected {
    const field = fieldOf(node, parent);
    if (!field) return NOTHING;
    const inner = node.selectionSet ? costIn(node.selectionSet, getNamedType(field.type)) : NOTHING;
    if (isOfSchema(field)) return { ...NOTHING, cost: ofSchema(inner) };
    if (isWithinPage(parent, field)) return inner;
    const size = pageSizeOf(node, field, parent, variables);
    // How many types the schema has, no argument changes.
    const asked = parent?.name.startsWith('__') ? (size ?? 1) : Math.min(size ?? 1, cap);
    const things = node.selectionSet ? asked * (1 + inner.cost) + inner.once : 0;
    const cost = things + priceOf(field);
    const lists = inner.lists + (size === null ? 0 : 1);
    return isOfPage(parent) ? { cost: 0, lists, once: cost } : { cost, lists, once: 0 };
  }

  function costOfFragment(name: string): Selected {
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    const cost = known.get(name) ?? costIn(fragment.selectionSet, typeOf(schema, fragment.typeCondition.name.value));
    known.set(name, cost);
    return cost;
  }
}

/** Its lists and what has a price, the dearest first; of a text that goes on and on, those that stand first. */
export function partsOf(query: Query): readonly Part[] {
  const { schema, operation, fragments } = query;
  const variables = variablesOf(operation, query.variables);
  const parts: Part[] = [];
  const whole = costsIn(query, Number.POSITIVE_INFINITY);
  walk(operation.selectionSet, schema.getRootType(operation.operation), '', { times: 1, pages: 1 });
  return parts.sort((a, b) => b.cost - a.cost);

  function walk({ selections }: SelectionSetNode, parent: Maybe<GraphQLNamedType>, above: string, asked: Asked): void {
    for (const selection of selections) {
      if (parts.length >= MOST_PARTS) return;
      if (selection.kind === Kind.FIELD) walkField(selection, parent, above, asked);
      else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment) walk(fragment.selectionSet, typeOf(schema, fragment.typeCondition?.name.value) ?? parent, above, asked);
      }
    }
  }

  function walkField(node: FieldNode, parent: Maybe<GraphQLNamedType>, above: string, asked: Asked): void {
    const field = fieldOf(node, parent);
    if (!field) return;
    const path = `${above}${above && '.'}${(node.alias ?? node.name).value}`;
    if (isOfSchema(field)) {
      if (node.selectionSet) parts.push({ path, cost: ofSchema(whole(node.selectionSet, getNamedType(field.type))), size: null });
      return;
    }
    const within = isWithinPage(parent, field);
    const times = isOfPage(parent) && !within ? asked.pages : asked.times;
    const size = within ? null : pageSizeOf(node, field, parent, variables);
    const price = priceOf(field);
    if (size !== null || price > 0) parts.push({ path, cost: times * ((size ?? 1) + price), size });
    if (node.selectionSet) walk(node.selectionSet, getNamedType(field.type), path, { times: times * (size ?? 1), pages: times });
  }
}

const NOTHING: Selected = { cost: 0, lists: 0, once: 0 };

/** How often things are asked for, and how often the pages that hold them. */
type Asked = { readonly times: number; readonly pages: number };

const typeOf = (schema: GraphQLSchema, name: string | undefined) => (name === undefined ? undefined : schema.getType(name));

function fieldOf({ name }: FieldNode, parent: Maybe<GraphQLNamedType>): GraphQLField<unknown, unknown> | undefined {
  if (!parent || !('getFields' in parent)) return undefined;
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((each) => each.name === name.value);
  return meta ?? (parent.getFields()[name.value] as GraphQLField<unknown, unknown> | undefined);
}

/** Types and fields of the schema that take as long as one thing of the graph. */
const TYPES_A_THING = 20;
const ofSchema = ({ cost }: Cost): number => Math.ceil(cost / TYPES_A_THING);

const isOfSchema = ({ name }: GraphQLField<unknown, unknown>): boolean => name.startsWith('__');

/** What a field costs beside the things that it answers, as @Price says. */
const priceOf = ({ extensions }: GraphQLField<unknown, unknown>): number => Number(extensions.price ?? 0);
