/** Which fields a query selects below a field, so that a read brings along what will be asked for next. */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Names of the fields directly below a field, and below them in `nodes` and `edges { node }`. */
export type Selection = { readonly fields: ReadonlySet<string>; readonly ofNodes: ReadonlySet<string> };

/** What tells of a field which others are selected below it. */
export type Selecting = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

// A parsed query is kept by the server, so the same field node comes again with each request for it.
const known = new WeakMap<FieldNode, Selection>();

/** A field behind @skip or @include counts as selected: the read then brings a little more than is asked for, never less. */
export function selectionOf({ fieldNodes, fragments }: Pick<Selecting, 'fieldNodes' | 'fragments'>): Selection {
  const [first, ...others] = fieldNodes.map((node) => selectionBelow(node, fragments));
  if (first !== undefined && others.length === 0) return first;
  const all = fieldNodes.map((node) => selectionBelow(node, fragments));
  return { fields: new Set(all.flatMap(({ fields }) => [...fields])), ofNodes: new Set(all.flatMap(({ ofNodes }) => [...ofNodes])) };
}

function selectionBelow(node: FieldNode, fragments: GraphQLResolveInfo['fragments']): Selection {
  const cached = known.get(node);
  if (cached !== undefined) return cached;
  const fields = fieldsOf(node.selectionSet, fragments);
  const below = (name: string, from: readonly FieldNode[]) =>
    from.filter((field) => field.name.value === name).flatMap((field) => fieldsOf(field.selectionSet, fragments));
  const selection = {
    fields: namesOf(fields),
    ofNodes: namesOf([...below('nodes', fields), ...below('node', below('edges', fields))]),
  };
  known.set(node, selection);
  return selection;
}

/** The fields directly below a field of the query, those of fragments among them. */
export const fieldsBelow = ({ selectionSet }: FieldNode, { fragments }: Pick<GraphQLResolveInfo, 'fragments'>): readonly FieldNode[] =>
  fieldsOf(selectionSet, fragments);

const namesOf = (fields: readonly FieldNode[]): ReadonlySet<string> => new Set(fields.map(({ name }) => name.value));

/** With those of the fragments it spreads. Validation has seen to it that none spreads itself. */
function fieldsOf(
  set: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo['fragments'],
  seen = new Set<string>(),
): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments, seen);
    if (seen.has(selection.name.value)) return [];
    seen.add(selection.name.value);
    return fieldsOf(fragments[selection.name.value]?.selectionSet, fragments, seen);
  });
}
