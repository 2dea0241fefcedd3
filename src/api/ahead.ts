/** A node read together with the pages that are selected below it, in one statement: most queries ask for one of somebody and what they said. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Page, PageShape } from '../graph/reads/list-pages.js';
import { type RelationsShape, relationsShape } from '../graph/reads/relations-of.js';
import type { HubList } from '../graph/reads/row-fields.js';
import type { ArticleRow, ClaimRow, EntityRow, StatementRow } from '../graph/reads/rows.js';
import { FIRST_KEY, LAST_KEY } from '../graph/reads/sort-keys.js';
import type { Connection } from './connection.js';
import type { Context } from './context.js';
import type { EntityRef } from './entity/entity-ref.js';
import { BadInputError } from './errors.js';
import { MAX_PAGE_SIZE, PAGE_SIZE } from './limits/bounds.js';
import { connectionOfPage, type ListPlan, listPlan } from './list.js';
import { argumentsOf, type FieldBelow, listBelow, type NodeType, type PageOf, type RelationsBelow } from './list-below.js';
import { checkedFirst } from './page-args.js';
import type { RelationArgs } from './relation/relation-connection.js';

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
  const { plan, fieldNodes, related } = planned;
  const page = await loaders.pageWithHub(plan.list, plan.shape, plan.ask, related?.shape ?? null);
  if (!page.hub) return null;
  if (related?.said) keepOfEnds(related.said, page);
  return { ...page.hub, key: page.hub.sortKey ?? null, [AHEAD]: aheadOf(fieldNodes, plan, page) };
}

/** What is said of the claims at the other ends of a claim's relations is theirs, as it is of a node that was asked for. */
function keepOfEnds({ field, planOf }: EndsBelow, { related }: Page<StatementRow>): void {
  for (const { other, claim, said } of related?.ends ?? []) {
    if (said === undefined || !isOneAlone({ ...claim, canonicalId: other })) continue;
    Object.assign(claim, { [AHEAD]: aheadOf([field], planOf(claim.id), { rows: said, total: null }) });
  }
}

/** On a node: a page of it that was read with it, and where the query asks for that page. A copy of the node has it too. */
const AHEAD = Symbol('ahead');
type Ahead = { readonly fieldNodes: readonly FieldNode[]; readonly connection: Connection<StatementRow> };

const aheadOf = (fieldNodes: readonly FieldNode[], plan: ListPlan<HubList>, page: Page<StatementRow>): Ahead => ({
  fieldNodes,
  connection: connectionOfPage(plan, page, { since: null, until: null }),
});

/** The page of a node that was read with it, where that is all that the field asks for. @param node - as its resolver was given it. */
export function pageAhead(node: object, { fieldNodes }: GraphQLResolveInfo): Connection<StatementRow> | null {
  const ahead = (node as { readonly [AHEAD]?: Ahead })[AHEAD];
  return ahead && fieldNodes.every((each) => ahead.fieldNodes.includes(each)) ? ahead.connection : null;
}

function plannedBelow(type: NodeType, id: string, info: GraphQLResolveInfo) {
  const below = listBelow(type, info);
  if (below === null) return null;
  const { list, field, fieldNodes } = below;
  const { filter, order, ...args } = below.args ?? argumentsOf(type, field, info);
  if (filter) return null;
  try {
    const plan = listPlan({ list, hubIds: [id], order }, args, { ...info, fieldNodes });
    return plan.shape.first === 0
      ? null
      : { plan, fieldNodes, related: below.relations && relatedBelow(below.relations, plan.shape, info) };
  } catch (error) {
    // The field itself will say what is wrong with its arguments.
    if (error instanceof BadInputError) return null;
    throw error;
  }
}

type RelatedBelow = { readonly shape: RelationsShape; readonly said: EndsBelow | null };
type EndsBelow = { readonly field: FieldNode; readonly shape: PageShape; readonly planOf: (claimId: string) => ListPlan<'expressing'> };

/** What is read of the relations that are selected beside a claim's page. @param page - that one's shape. @throws BadInputError */
function relatedBelow({ field, args, said }: RelationsBelow, page: PageShape, info: GraphQLResolveInfo): RelatedBelow {
  const { kind, first, after, last, before } = args ?? argumentsOf<RelationArgs>('Claim', field, info);
  // Which of them come behind a cursor is not known before they are read.
  if (after || last || before) return { shape: { kinds: null, ends: MAX_PAGE_SIZE, said: null }, said: null };
  const ends = said && endsBelow(said, page, info);
  const kinds = kind ? [...kind].sort() : null;
  return { said: ends, shape: relationsShape(kinds, checkedFirst(first ?? PAGE_SIZE), ends?.shape) };
}

/** Null where another order is asked for than of the claim's own page, or what comes behind a cursor, or neighbours that the claim's own page does not bring. @throws BadInputError */
function endsBelow({ field, args }: FieldBelow<PageOf>, page: PageShape, info: GraphQLResolveInfo): EndsBelow | null {
  const { filter, order, ...given } = args ?? argumentsOf<PageOf>('Claim', field, info);
  const planOf = (claimId: string) => listPlan({ list: 'expressing', hubIds: [claimId], order }, given, { ...info, fieldNodes: [field] });
  const { shape, ask } = planOf('');
  const isFromStart = shape.oldestFirst === page.oldestFirst && ask.after === FIRST_KEY && ask.before === LAST_KEY;
  const isPlain = !filter && shape.first > 0 && shape.parts.length === 0 && !shape.counts;
  const brings = shape.fields?.neighbours.every((neighbour) => page.fields?.neighbours.includes(neighbour));
  return isFromStart && isPlain && brings ? { field, shape, planOf } : null;
}
