/** Where a query selects what can be read together with a node: its list of statements, and of a claim its relations with what is said of their ends. */
import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, isInterfaceType, isObjectType, Kind, type ValueNode } from 'graphql';
import type { HubList } from '../graph/reads/row-fields.js';
import type { PageArgs } from './page-args.js';
import type { RelationArgs } from './relation/relation-connection.js';
import { leadsOn } from './relation/relations-of.js';
import { fieldsBelow } from './selection.js';
import type { Order } from './terms.js';

export type NodeType = 'Entity' | 'Claim' | 'Article';

/** Its fields that are such lists. */
const LISTS_OF: Readonly<Record<NodeType, Readonly<Record<string, HubList>>>> = {
  Entity: { statements: 'said', statementsAbout: 'about' },
  Claim: { statements: 'expressing' },
  Article: { statements: 'stated' },
};

export type PageOf = PageArgs & { readonly order?: Order | null; readonly filter?: object | null };

export type FieldBelow<Args> = {
  readonly field: FieldNode;
  /** Null where variables tell what they are. */
  readonly args: Args | null;
};

export type ListBelow = FieldBelow<PageOf> & {
  readonly list: HubList;
  /** Selected twice under one name, it is one field. */
  readonly fieldNodes: readonly FieldNode[];
  readonly relations: RelationsBelow | null;
};

/** Relations that are selected beside it and lead on, of a claim. */
export type RelationsBelow = FieldBelow<RelationArgs> & {
  /** The one list of statements that is selected of the claims at their ends. */
  readonly said: FieldBelow<PageOf> | null;
};

// A parsed query is kept by the server, so the same field node comes again with each request for it.
const known = new WeakMap<FieldNode, ListBelow | null>();

/** The first such list that is selected. */
export function listBelow(type: NodeType, info: GraphQLResolveInfo): ListBelow | null {
  const [node, ...others] = info.fieldNodes;
  if (!node || others.length > 0) return foundBelow(type, info);
  const before = known.get(node);
  const below = before === undefined ? foundBelow(type, info) : before;
  known.set(node, below);
  return below;
}

function foundBelow(type: NodeType, info: GraphQLResolveInfo): ListBelow | null {
  const fields = below(info.fieldNodes, info);
  const field = fields.find(({ name, directives }) => LISTS_OF[type]?.[name.value] !== undefined && (directives ?? []).length === 0);
  const list = field && LISTS_OF[type]?.[field.name.value];
  if (!list) return null;
  const fieldNodes = fields.filter((other) => keyOf(other) === keyOf(field));
  return { list, fieldNodes, relations: type === 'Claim' ? relationsIn(fields, info) : null, ...fieldBelow<PageOf>(type, field, info) };
}

function relationsIn(fields: readonly FieldNode[], info: GraphQLResolveInfo): RelationsBelow | null {
  const field = fields.find((each) => each.name.value === 'relations' && leadsOn({ ...info, fieldNodes: [each] }));
  if (!field) return null;
  const inside = below(
    fields.filter((other) => keyOf(other) === keyOf(field)),
    info,
  );
  const nodes = below([...called('nodes', inside), ...called('node', below(called('edges', inside), info))], info);
  // Where two are selected, one may be a part of the other or not: neither is read ahead.
  const [said, ...others] = new Set(called('statements', below([...called('to', nodes), ...called('from', nodes)], info)));
  const isOne = said && others.length === 0 && (said.directives ?? []).length === 0;
  return { ...fieldBelow<RelationArgs>('Claim', field, info), said: isOne ? fieldBelow<PageOf>('Claim', said, info) : null };
}

const below = (fields: readonly FieldNode[], info: GraphQLResolveInfo) => fields.flatMap((field) => fieldsBelow(field, info));

const called = (name: string, fields: readonly FieldNode[]) => fields.filter((field) => field.name.value === name);

const fieldBelow = <Args extends object>(type: NodeType, field: FieldNode, info: GraphQLResolveInfo): FieldBelow<Args> => ({
  field,
  args: (field.arguments ?? []).every(({ value }) => isFixed(value)) ? argumentsOf<Args>(type, field, info) : null,
});

/** Whether no variable is in it. */
function isFixed(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.every(isFixed);
  return value.kind !== Kind.VARIABLE && value.kind !== Kind.OBJECT;
}

export function argumentsOf<Args extends object>(type: string, field: FieldNode, { schema, variableValues }: GraphQLResolveInfo): Args {
  const parent = schema.getType(type);
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
  return (definition ? getArgumentValues(definition, field, variableValues) : {}) as Args;
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;
