/** Limits on one query, so that none can keep the server busy for long: length, depth, number of things asked for. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  valueFromASTUntyped,
} from 'graphql';
import type { Maybe } from 'graphql/jsutils/Maybe.js';
import { QueryTooLargeError } from './errors.js';

/** Names, marks and values in a query's text. The longest of the dashboard's has a tenth of that. */
export const MAX_TOKENS = 5_000;
/** Fields inside fields. `nodes { article { statements { nodes { source { name } } } } }` is six deep. */
const MAX_DEPTH = 16;
/** Things that the pages of a query could hold, all levels multiplied. 20 entities × 100 statements × 5 subjects is half of it. */
export const MAX_NODES = 20_000;
/** Lists that one query asks for, written out; each costs a read however short it is. */
const MAX_LISTS = 60;
/** Bytes of one request: twenty long articles. */
export const MAX_BODY = 24 * 1024 * 1024;
/** Milliseconds for one request that reads. */
export const REQUEST_TIME = 15_000;

/** Default size of a page. */
export const PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

export type Query = {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
};

/**
 * Fragments are measured once each, so that one that spreads another twice, which does so again, costs no more than its text.
 *
 * @param query - valid against its schema.
 * @throws QueryTooLargeError
 */
export function checkQuerySize(query: Query): void {
  const { depth, nodes, lists } = measureOfOperation(query);
  if (depth > MAX_DEPTH)
    throw new QueryTooLargeError(`The query is ${depth} fields deep; at most ${MAX_DEPTH} are answered. Ask in two queries.`);
  if (lists > MAX_LISTS)
    throw new QueryTooLargeError(`The query asks for ${lists} lists; at most ${MAX_LISTS} are answered. Ask in two queries.`);
  if (nodes > MAX_NODES) {
    throw new QueryTooLargeError(
      `The query's pages could hold ${nodes} things; at most ${MAX_NODES} are answered. Ask for smaller pages (first), above all inside others.`,
    );
  }
}

type Measure = { readonly depth: number; readonly nodes: number; readonly lists: number };

const NOTHING: Measure = { depth: 0, nodes: 0, lists: 0 };

function measureOfOperation({ schema, operation, fragments, variables }: Query): Measure {
  const given = { ...defaultsOf(operation), ...variables };
  const known = new Map<string, Measure>();
  return measureOf(operation.selectionSet, schema.getRootType(operation.operation));

  function measureOf({ selections }: SelectionSetNode, parent: Maybe<GraphQLNamedType>): Measure {
    const measures = selections.map((selection): Measure => {
      if (selection.kind === Kind.FIELD) return measureOfField(selection, parent);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return measureOfFragment(selection.name.value);
      const { typeCondition } = selection;
      return measureOf(selection.selectionSet, typeCondition ? schema.getType(typeCondition.name.value) : parent);
    });
    return { depth: Math.max(0, ...measures.map(({ depth }) => depth)), nodes: sumOf(measures, 'nodes'), lists: sumOf(measures, 'lists') };
  }

  function measureOfField(field: FieldNode, parent: Maybe<GraphQLNamedType>): Measure {
    const definition = parent && 'getFields' in parent ? parent.getFields()[field.name.value] : undefined;
    if (!field.selectionSet || !definition || !('args' in definition)) return { ...NOTHING, depth: 1 };
    const type = getNamedType(definition.type);
    const { depth, nodes, lists } = measureOf(field.selectionSet, type);
    if (isWithinPage(parent)) return { depth: depth + 1, nodes, lists };
    const size = pageSizeOf(field, definition.args, type, given);
    return { depth: depth + 1, nodes: (size ?? 1) * (1 + nodes), lists: lists + (size === null ? 0 : 1) };
  }

  function measureOfFragment(name: string): Measure {
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    const measure = known.get(name) ?? measureOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, measure);
    return measure;
  }
}

/** What variables are when the request does not give them. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Query['variables'] =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

const isPage = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection');

/** What stands between a page and its things is none itself: nodes, edges, pageInfo, and an edge's node. */
const isWithinPage = (parent: Maybe<GraphQLNamedType>): boolean => !!parent && (isPage(parent) || parent.name.endsWith('Edge'));

const sumOf = (measures: readonly Measure[], name: 'nodes' | 'lists'): number => measures.reduce((sum, measure) => sum + measure[name], 0);

/** What `first` or `last` say, whichever is more; without them the field's own size, or that of a page. null for what is no list that grows. */
function pageSizeOf(
  { arguments: nodes = [] }: FieldNode,
  args: readonly GraphQLArgument[],
  type: GraphQLNamedType,
  variables: Query['variables'],
): number | null {
  const sizes = nodes
    .filter(({ name }) => SIZES.has(name.value))
    .map(({ value }) => valueFromASTUntyped(value, { ...variables }))
    .filter((size) => typeof size === 'number');
  if (sizes.length > 0) return Math.max(0, ...sizes);
  const usual = args.find(({ name }) => name === 'first')?.defaultValue;
  return typeof usual === 'number' ? usual : isPage(type) ? PAGE_SIZE : null;
}

const SIZES = new Set(['first', 'last']);

/** A rule of validation: what stands in the query's text alone is refused before anything runs. */
export function noNullCharacters(context: ValidationContext) {
  return {
    StringValue(node: { readonly value: string }) {
      if (node.value.includes('\u0000')) context.reportError(new GraphQLError('A text cannot hold a null character.'));
    },
  };
}
