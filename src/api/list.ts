/** From a connection's arguments to the page of a list, and back to a connection: the one way all lists that grow are read. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Counting, Counts, Page, PageAsk, PageShape } from '../graph/reads/list-pages.js';
import { LISTS, type ListName, type ListRows } from '../graph/reads/lists.js';
import { FIRST_KEY, LAST_KEY } from '../graph/reads/sort-keys.js';
import type { Value } from '../graph/store.js';
import { type Connection, connectionOf, type EdgeFields } from './connection.js';
import type { Context } from './context.js';
import type { Counted } from './counts/counted.js';
import { countingOf } from './counts/counting.js';
import { checkWindow } from './filters.js';
import { type PageArgs, type Slice, sliceOf } from './page-args.js';
import { type Selecting, selectionOf } from './selection.js';
import { statementFields } from './statement/fields.js';
import type { Order } from './terms.js';

/** Which rows of which list. */
export type ListQuery<List extends ListName> = {
  readonly list: List;
  /** Null for a list of everything; empty: nobody is meant, so nothing is found. */
  readonly hubIds: readonly string[] | null;
  /** Null: the list's usual order. */
  readonly order: Order | null | undefined;
  readonly filter?: Readonly<Record<string, Value>>;
  /** UTC seconds; from, up to but not including. */
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly stance?: 'tells' | 'denies';
};

/** Lists of everything that start from a full-text index where words are looked for, with the list of what it found. */
const FOUND = { statements: 'found-statements', claims: 'found-claims', articles: 'found-articles' } as const;

const isEverything = (list: ListName): list is keyof typeof FOUND => list in FOUND;

/** Lists that begin with the earliest when nothing else is asked for. */
const USUAL_ORDER: { readonly [List in ListName]?: Order } = { stated: 'OLDEST', carrying: 'OLDEST', reported: 'OLDEST' };

/** What is read for a connection: of which list, in which shape, from where to where. */
export type ListPlan<List extends ListName> = {
  readonly list: List;
  readonly shape: PageShape;
  readonly ask: PageAsk;
  readonly slice: Slice;
  /** What its cursors are good for. */
  readonly scope: string;
};

/**
 * How the page of a list is read that a client asks for.
 *
 * @throws BadInputError
 */
export function listPlan<List extends ListName>(query: ListQuery<List>, args: PageArgs, info: Selecting): ListPlan<List> {
  const { list, hubIds, since = null, until = null, stance } = query;
  const order = query.order ?? USUAL_ORDER[list] ?? 'NEWEST';
  checkWindow(since, until);
  const filter = query.filter ? given(query.filter) : NO_FILTER;
  const scope = JSON.stringify([list, hubIds && [...hubIds].sort(), order, filter, since, until, stance ?? null]);
  const slice = sliceOf(args, scope);
  const bounds = { since: since ?? FIRST_KEY, until: until ?? LAST_KEY };
  const ascending = order === 'OLDEST';
  const [low, high] = ascending ? [slice.after, slice.before] : [slice.before, slice.after];
  const ask: PageAsk = {
    hubIds,
    ...bounds,
    after: later(bounds.since, low ?? FIRST_KEY),
    before: earlier(bounds.until, high ?? LAST_KEY),
    ...(stance && { stance }),
  };
  // From the end means: read the other way round, and turn the page.
  const oldestFirst = ascending !== slice.fromEnd;
  const hasOneHub = LISTS[list].joins ? (hubIds?.length ?? 0) > 0 : hubIds?.length === 1;
  const isWhole = hasOneHub && Object.keys(filter).length === 0 && since === null && until === null;
  const counts = LISTS[list].counted === null ? null : countingOf(info);
  // One more row tells whether there is more.
  const first = counts && !wantsPage(info) ? 0 : slice.size + (selectionOf(info).fields.has('pageInfo') ? 1 : 0);
  const shape = shapeOf({ list, first, oldestFirst, isWhole, filter, counts }, info);
  return { list, shape, ask, slice, scope };
}

type Wanted = Pick<PageShape, 'first' | 'oldestFirst' | 'filter'> & {
  readonly list: ListName;
  readonly isWhole: boolean;
  readonly counts: Counting | null;
};

// A parsed query is kept by the server, so the same field node comes again with each request for it, mostly with the same wishes.
const known = new WeakMap<FieldNode, Map<string, PageShape>>();

function shapeOf({ list, first, oldestFirst, isWhole, filter, counts }: Wanted, info: Selecting): PageShape {
  const { neighbours } = LISTS[list];
  const make = (): PageShape => ({
    ...{ first, oldestFirst, parts: partsOf(list, isWhole, info), filter },
    ...(neighbours && { fields: statementFields(info, neighbours) }),
    ...(counts && { counts }),
  });
  const [node, ...others] = info.fieldNodes;
  if (!node || others.length > 0 || counts || Object.keys(filter).length > 0) return make();
  const shapes = known.get(node) ?? new Map<string, PageShape>();
  known.set(node, shapes);
  const wanted = `${list} ${first} ${oldestFirst} ${isWhole}`;
  const shape = shapes.get(wanted) ?? make();
  shapes.set(wanted, shape);
  return shape;
}

/**
 * The page of a list that a client asks for. All parents of one level are read in one statement.
 *
 * @throws BadInputError, StoreError
 */
export async function listConnection<List extends ListName>(
  { loaders }: Context,
  query: ListQuery<List>,
  args: PageArgs,
  info: GraphQLResolveInfo,
  edgeFields?: EdgeFields<ListRows[List]>,
): Promise<Connection<ListRows[List]> & Partial<Counted>> {
  const { list, hubIds, since = null, until = null } = query;
  const plan = listPlan(query, args, info);
  const { shape, ask } = plan;
  const words = shape.filter.words as readonly string[] | undefined;
  const found = words && isEverything(list) ? await loaders.holdersOfWords(list, words) : null;
  const read = () => (found && isEverything(list) ? loaders.page(FOUND[list], shape, { ...ask, found }) : loaders.page(list, shape, ask));
  const page = (hubIds ?? found)?.length === 0 ? EMPTY : ((await read()) as Page<ListRows[List]>);
  return connectionOfPage(plan, page, { since, until }, edgeFields);
}

/** The connection of a page that was read as planned. @param window - of the list's filter. */
export function connectionOfPage<List extends ListName>(
  { shape, slice, scope }: ListPlan<List>,
  page: Page<ListRows[List]>,
  window: Pick<Counted, 'since' | 'until'>,
  edgeFields?: EdgeFields<ListRows[List]>,
): Connection<ListRows[List]> & Partial<Counted> {
  const rows = slice.fromEnd ? [...page.rows].reverse() : page.rows;
  const connection = connectionOf(rows, page.total, slice, scope, edgeFields);
  return shape.counts ? Object.assign(connection, { counts: page.counts ?? NOTHING, ...window, shared: [] }) : connection;
}

const EMPTY = { rows: [], total: 0 };
const NO_FILTER = {};
const NOTHING: Counts = { by: new Map(), all: new Map() };

/** Whether anything is selected but what is counted. */
const wantsPage = (info: Selecting): boolean =>
  ['edges', 'nodes', 'pageInfo', 'totalCount'].some((field) => selectionOf(info).fields.has(field));

/** The optional lines that the selection asks for. */
function partsOf(list: ListName, isWhole: boolean, info: Selecting): readonly string[] {
  const { fields, ofNodes } = selectionOf(info);
  const { parts, totals } = LISTS[list];
  const cheap = totals.find((total) => (total === 'degree') === isWhole) ?? totals[0];
  const wanted = parts.filter((part) => ofNodes.has(part));
  return [...wanted, ...(fields.has('totalCount') && cheap ? [cheap] : [])];
}

/** Without what filters nothing, in a fixed order, that of lists too: a cursor is good however the same filter is written. */
export function given(filter: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const entries = Object.entries(filter).flatMap(([name, value]): [string, Value][] =>
    value === null || value === undefined ? [] : [[name, Array.isArray(value) ? [...value].sort() : value]],
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
