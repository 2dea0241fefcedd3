/** A node read together with the page of its list that is selected below it, in one statement: most queries ask for one of somebody and what they said. */
import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, isInterfaceType, isObjectType, Kind } from 'graphql';
import type { HubList } from '../graph/reads/row-fields.js';
import type { ArticleRow, ClaimRow, EntityRow, StatementRow } from '../graph/reads/rows.js';
import type { Connection } from './connection.js';
import type { Context } from './context.js';
import type { EntityRef } from './entity/entity-ref.js';
import { BadInputError } from './errors.js';
import { connectionOfPage, listPlan } from './list.js';
import type { PageArgs } from './page-args.js';
import { leadsOn } from './relation/relations-of.js';
import { fieldsBelow } from './selection.js';
import type { Order } from './terms.js';

type NodeType = 'Entity' | 'Claim' | 'Article';

/** Its fields that are such lists. */
const LISTS_OF: Readonly<Record<NodeType, Readonly<Record<string, HubList>>>> = {
  Entity: { statements: 'said', statementsAbout: 'about' },
  Claim: { statements: 'expressing' },
  Article: { statements: 'stated' },
};

type PageOf = PageArgs & { readonly order?: Order | null; readonly filter?: object | null };

type Reading = Pick<Context, 'loaders'>;

/** Undefined where nothing was read that can be used; null where there is none. @throws StoreError */
export async function entityWithPage(
  ref: EntityRef,
  { loaders }: Reading,
  info: GraphQLResolveInfo,
): Promise<EntityRow | null | undefined> {
  const { id, wikidataId, name, kind } = ref;
  if (!id || wikidataId || name || kind) return undefined;
  const row = (await readWithPage('Entity', id, loaders, info)) as EntityRow | null | undefined;
  if (row && !isOneAlone(row)) return toBeReadAnew(id, info);
  if (row) loaders.keep('entities', id, row);
  return row;
}

/** As `entityWithPage`. @throws StoreError */
export async function claimWithPage(id: string, { loaders }: Reading, info: GraphQLResolveInfo): Promise<ClaimRow | null | undefined> {
  const found = (await readWithPage('Claim', id, loaders, info)) as ClaimRow | null | undefined;
  if (found && !isOneAlone(found)) return toBeReadAnew(id, info);
  if (found) loaders.keep('claims', id, found);
  return found;
}

/** As `entityWithPage`. @throws StoreError */
export async function articleWithPage(id: string, { loaders }: Reading, info: GraphQLResolveInfo): Promise<ArticleRow | null | undefined> {
  const row = (await readWithPage('Article', id, loaders, info)) as ArticleRow | null | undefined;
  if (row) loaders.keep('articles', id, row);
  return row;
}

type OfSeveral = { readonly id: string; readonly canonicalId?: string; readonly memberIds?: readonly string[] | null };

/** Whether it is made one with no other: then the list that was read is the whole one. */
const isOneAlone = ({ id, canonicalId, memberIds }: OfSeveral): boolean => canonicalId === id && (memberIds ?? [id]).length === 1;

/** Of each server, which builds its schema anew: ids of what was found to be made one with another, so that no page is read in vain the next time. */
const ofSeveral = new WeakMap<object, Set<string>>();
const MOST_OF_SEVERAL = 10_000;

function toBeReadAnew(id: string, { schema }: GraphQLResolveInfo): undefined {
  const known = ofSeveral.get(schema) ?? new Set<string>();
  ofSeveral.set(schema, known);
  if (known.size >= MOST_OF_SEVERAL) known.clear();
  known.add(id);
}

/** The properties of a node, while the page without a filter that is selected below it is kept for the field that asks for it. */
async function readWithPage(type: NodeType, id: string, loaders: Context['loaders'], info: GraphQLResolveInfo) {
  const planned = ofSeveral.get(info.schema)?.has(id) ? null : plannedBelow(type, id, info);
  if (planned === null) return undefined;
  const { plan, field, withRelations } = planned;
  const page = await loaders.pageWithHub(plan.list, plan.shape, plan.ask, withRelations);
  if (!page.hub) return null;
  const row = { ...page.hub, key: page.hub.sortKey ?? null };
  kept.set(row, { field, connection: connectionOfPage(plan, page, { since: null, until: null }) });
  return row;
}

type Ahead = { readonly field: FieldNode; readonly connection: Connection<StatementRow> };
const kept = new WeakMap<object, Ahead>();

/** The page of a node that was read with it, where that is what the field asks for. @param node - as its resolver was given it. */
export function pageAhead(node: object, { fieldNodes: [field] }: GraphQLResolveInfo): Connection<StatementRow> | null {
  const ahead = kept.get(node);
  return ahead && ahead.field === field ? ahead.connection : null;
}

function plannedBelow(type: NodeType, id: string, info: GraphQLResolveInfo) {
  const below = listBelow(type, info);
  if (below === null) return null;
  const { list, field, fieldNodes, withRelations } = below;
  const { filter, order, ...args } = below.args ?? argumentsOf(type, field, info);
  if (filter) return null;
  try {
    const plan = listPlan({ list, hubIds: [id], order }, args, { ...info, fieldNodes });
    return plan.shape.first === 0 ? null : { plan, field, withRelations };
  } catch (error) {
    // The field itself will say what is wrong with its arguments.
    if (error instanceof BadInputError) return null;
    throw error;
  }
}

type ListBelow = {
  readonly list: HubList;
  readonly field: FieldNode;
  /** Selected twice under one name, it is one field. */
  readonly fieldNodes: readonly FieldNode[];
  /** Null where variables tell what they are. */
  readonly args: PageOf | null;
  /** Whether relations are selected beside it that lead on, of a claim. */
  readonly withRelations: boolean;
};

// A parsed query is kept by the server, so the same field node comes again with each request for it.
const known = new WeakMap<FieldNode, ListBelow | null>();

/** The first such list that is selected. */
function listBelow(type: NodeType, info: GraphQLResolveInfo): ListBelow | null {
  const [node, ...others] = info.fieldNodes;
  if (!node || others.length > 0) return foundBelow(type, info);
  const before = known.get(node);
  const below = before === undefined ? foundBelow(type, info) : before;
  known.set(node, below);
  return below;
}

function foundBelow(type: NodeType, info: GraphQLResolveInfo): ListBelow | null {
  const fields = info.fieldNodes.flatMap((node) => fieldsBelow(node, info));
  const field = fields.find(({ name, directives }) => LISTS_OF[type]?.[name.value] !== undefined && (directives ?? []).length === 0);
  const list = field && LISTS_OF[type]?.[field.name.value];
  if (!list) return null;
  const isFixed = (field.arguments ?? []).every(({ value: { kind } }) => WITHOUT_VARIABLES.has(kind));
  const fieldNodes = fields.filter((other) => keyOf(other) === keyOf(field));
  const relations = fields.filter(({ name }) => type === 'Claim' && name.value === 'relations');
  const withRelations = relations.some((each) => leadsOn({ ...info, fieldNodes: [each] }));
  return { list, field, fieldNodes, args: isFixed ? argumentsOf(type, field, info) : null, withRelations };
}

/** What may hold values may hold variables. */
const WITHOUT_VARIABLES: ReadonlySet<string> = new Set([Kind.INT, Kind.STRING, Kind.ENUM, Kind.NULL]);

function argumentsOf(type: string, field: FieldNode, { schema, variableValues }: GraphQLResolveInfo): PageOf {
  const parent = schema.getType(type);
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
  return definition ? getArgumentValues(definition, field, variableValues) : {};
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;
