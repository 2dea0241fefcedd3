/** Limits on one query, so that none can keep the server busy for long: length, depth, number of things asked for. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  valueFromASTUntyped,
} from 'graphql';
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

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Variables = Readonly<Record<string, unknown>>;

/**
 * Fragments are measured once each, so that one that spreads another twice, which does so again, costs no more than its text.
 *
 * @throws QueryTooLargeError
 */
export function checkQuerySize(operation: OperationDefinitionNode, fragments: Fragments, variables: Variables): void {
  const given = { ...defaultsOf(operation), ...variables };
  const { depth, nodes, lists } = measureOf(operation.selectionSet, fragments, given, new Map());
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

/** What variables are when the request does not give them. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

/** What stands between a page and its things, and is none itself. */
const WITHIN_A_PAGE = new Set(['nodes', 'edges', 'node', 'pageInfo']);

type Measure = { readonly depth: number; readonly nodes: number; readonly lists: number };

function measureOf(set: SelectionSetNode, fragments: Fragments, variables: Variables, known: Map<string, Measure>): Measure {
  const measures = set.selections.map((selection): Measure => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return measureOf(selection.selectionSet, fragments, variables, known);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentMeasure(selection.name.value, fragments, variables, known);
    if (!selection.selectionSet || selection.name.value.startsWith('__')) return { depth: 1, nodes: 0, lists: 0 };
    const { depth, nodes, lists } = measureOf(selection.selectionSet, fragments, variables, known);
    if (WITHIN_A_PAGE.has(selection.name.value)) return { depth: depth + 1, nodes, lists };
    const size = pageSizeOf(selection, variables);
    return { depth: depth + 1, nodes: (size ?? 1) * (1 + nodes), lists: lists + (size === null ? 0 : 1) };
  });
  return { depth: Math.max(0, ...measures.map(({ depth }) => depth)), nodes: sumOf(measures, 'nodes'), lists: sumOf(measures, 'lists') };
}

const sumOf = (measures: readonly Measure[], name: 'nodes' | 'lists'): number => measures.reduce((sum, measure) => sum + measure[name], 0);

function fragmentMeasure(name: string, fragments: Fragments, variables: Variables, known: Map<string, Measure>): Measure {
  const set = fragments.get(name)?.selectionSet;
  const measure = known.get(name) ?? (set ? measureOf(set, fragments, variables, known) : { depth: 0, nodes: 0, lists: 0 });
  known.set(name, measure);
  return measure;
}

/** What `first` or `last` say; a page without them has the usual size, null for what is no page. */
function pageSizeOf({ arguments: args = [], selectionSet }: FieldNode, variables: Variables): number | null {
  const sizes = args
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }) => Number(valueFromASTUntyped(value, { ...variables })));
  const size = sizes.find((each) => Number.isFinite(each));
  if (size !== undefined) return Math.max(0, size);
  const isPage = selectionSet?.selections.some((each) => each.kind === Kind.FIELD && WITHIN_A_PAGE.has(each.name.value));
  return isPage ? PAGE_SIZE : null;
}

/** A rule of validation: what stands in the query's text alone is refused before anything runs. */
export function noNullCharacters(context: ValidationContext) {
  return {
    StringValue(node: { readonly value: string }) {
      if (node.value.includes('\u0000')) context.reportError(new GraphQLError('A text cannot hold a null character.'));
    },
  };
}
