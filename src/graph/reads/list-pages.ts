/** Pages of the lists that can grow: each a seek along its hub's relationships, many hubs in one statement. */
import type { Params, Reader, SnapshotReader, Value } from '../store.js';
import { aboveFloors } from './above-floors.js';
import { foundBetween, foundIds, isDecided } from './found-ids.js';
import type { Holder } from './holders-of-words.js';
import { type Cell, type Dimension, listCounts } from './list-counts.js';
import { LISTS, type ListName, type ListRows } from './lists.js';
import { type Related, type RelationsShape, relatedOf, relationParams } from './relations-of.js';
import { both, fieldParams, type HubList, hubOf, type StatementFields, statementRows, WHOLE } from './row-fields.js';

/** What is the same for all hubs that one statement asks about. */
export type PageShape = {
  /** How many rows at most; with 0 the page is not read at all. */
  readonly first: number;
  readonly oldestFirst: boolean;
  /** Names of LISTS; `total` and `degree` among them. */
  readonly parts: readonly string[];
  /** Of a list of statements: what is brought of each; left out, all of its own properties and no neighbours. */
  readonly fields?: StatementFields;
  /** Whether the hub itself is brought, of a HubList. */
  readonly withHub?: boolean;
  /** What is brought of its relations, of `expressing`; without it, nothing. */
  readonly relations?: RelationsShape | null;
  /** Absent ones filter nothing. */
  readonly filter: Readonly<Record<string, Value>>;
  /** What the whole list is counted by, in the same snapshot as the page; nothing when left out. */
  readonly counts?: Counting;
};

export type Counting = {
  /** Sorted; one count for each. */
  readonly by: readonly (readonly Dimension[])[];
  /** Times by which all things of the sort are counted too, whatever the filter. */
  readonly all: readonly Dimension[];
};

/** Whose list, and from where to where. */
export type PageAsk = {
  /** Several are joined by sort key, each row once; null for a list of everything. */
  readonly hubIds: readonly string[] | null;
  /** For a list of what words found: that. */
  readonly found?: readonly Holder[];
  /** Sort keys, both exclusive: the page lies between them. */
  readonly after: string;
  readonly before: string;
  /** Sort keys, both exclusive: what is counted lies between them. */
  readonly since: string;
  readonly until: string;
  /** For `describing`: the statements that tell of the event, or those that deny it. */
  readonly stance?: 'tells' | 'denies';
};

export type Page<Row> = {
  /** In the order of the shape. */
  readonly rows: readonly Row[];
  /** Null when neither part was asked for. */
  readonly total: number | null;
  readonly counts?: Counts;
  /** Where it was asked for and there is one. */
  readonly hub?: Readonly<Record<string, Value>>;
  /** Those of the hub, with the claims at their ends, where they were asked for. */
  readonly related?: Related;
};

/** What was counted, by the dimensions joined with a comma. */
export type Counts = { readonly by: ReadonlyMap<string, readonly Cell[]>; readonly all: ReadonlyMap<string, readonly Cell[]> };

/**
 * One page for each ask, in their order; a hub that is not there has an empty one.
 *
 * @throws StoreError
 */
export async function listPages<List extends ListName>(
  reader: SnapshotReader,
  list: List,
  shape: PageShape,
  asks: readonly PageAsk[],
): Promise<readonly Page<ListRows[List]>[]> {
  const { counts } = shape;
  if (counts === undefined) return pagesOf(reader, list, shape, asks);
  return reader.snapshot(async (same) => {
    const pages = shape.first === 0 ? asks.map(() => ({ rows: [], total: null })) : await pagesOf(same, list, shape, asks);
    const counted = await countsOf(same, list, { ...shape, counts }, asks);
    return pages.map((page, at) => ({ ...page, counts: counted[at] as Counts }));
  });
}

function pagesOf<List extends ListName>(
  reader: Reader,
  list: List,
  shape: PageShape,
  asks: readonly PageAsk[],
): Promise<readonly Page<ListRows[List]>[]> {
  const read = (given: readonly PageAsk[]) => readPages(reader, list, shape, given);
  const { floors } = reader;
  const isWhole = !shape.oldestFirst && Object.keys(shape.filter).length === 0 && !shape.parts.includes('total');
  return floors && isWhole ? aboveFloors(floors, list, shape.first, asks, read) : read(asks);
}

async function readPages<List extends ListName>(
  reader: Reader,
  list: List,
  { first, oldestFirst, parts: wanted, filter, fields: asked = WHOLE, withHub = false, relations = null }: PageShape,
  asks: readonly PageAsk[],
): Promise<readonly Page<ListRows[List]>[]> {
  // What only words decide is counted here: the index has told it all.
  const isToldByIndex = isDecided(filter) && asks.every(({ found }) => found !== undefined);
  const parts = isToldByIndex ? wanted.filter((part) => part !== 'total') : wanted;
  const shape = { first, oldestFirst, filter, counted: parts.includes('total') };
  const keys = asks.flatMap((ask, at) => (ask.found ? [foundKey(ask.found, ask, at, shape)] : keysOf(list, ask, at)));
  const { neighbours, chooses, totals } = LISTS[list];
  const fields = neighbours && asked;
  const { [chooses ?? '']: choice = null, ...filters } = filter;
  const isNarrowed = Object.keys(filters).length > 0 || (parts.includes('total') && totals.includes('degree'));
  const optional = { hub: withHub, relations: relations !== null, filter: isNarrowed };
  const given = [...parts, ...(fields?.neighbours ?? []), ...Object.entries(optional).flatMap(([name, is]) => (is ? [name] : []))];
  const found = await reader.read(`read/${list}-page${oldestFirst ? '-oldest' : ''}`, given, {
    keys,
    first,
    ...(fields && fieldParams(relations?.said ? both(fields)(relations.said.fields) : fields, neighbours)),
    ...(relations && { relations: relationParams(relations) }),
    ...(chooses && { [chooses]: choice }),
    ...(isNarrowed && { filter: filters }),
  });
  const pages = asks.map(() => ({ rows: [] as ListRows[List][], total: 0, hub: null as Value | null, related: null as Related | null }));
  for (const { at, rows, total, degree, hub = null, relations: related } of found) {
    const page = pages[at as number];
    const brought = fields ? statementRows(rows as readonly Value[], fields) : rows;
    page?.rows.push(...(brought as unknown as readonly ListRows[List][]));
    if (page) page.total += Number(total ?? degree ?? 0);
    if (page) page.hub ??= hub;
    if (page && relations) page.related = relatedOf(related as Value, relations, fields?.neighbours ?? []);
  }
  if (isToldByIndex)
    for (const [at, ask] of asks.entries()) (pages[at] as { total: number }).total = foundBetween(ask.found ?? [], ask).length;
  const counted = wanted.includes('total') || wanted.includes('degree');
  return pages.map(({ rows, total, hub, related }, at) => ({
    rows: !LISTS[list].joins && (asks[at]?.hubIds?.length ?? 1) > 1 ? joined(rows, oldestFirst, first) : rows,
    total: counted ? total : null,
    ...(hub !== null && { hub: hubOf(list as HubList, hub) }),
    ...(related !== null && { related }),
  }));
}

/** One statement for all asks and each combination of dimensions, and one for each time by which everything is counted. */
async function countsOf(
  reader: Reader,
  list: ListName,
  { filter, counts }: PageShape & { readonly counts: Counting },
  asks: readonly PageAsk[],
): Promise<readonly Counts[]> {
  const every = { first: 0, oldestFirst: true, filter, counted: true };
  const keys = asks.flatMap((ask, at) => (ask.found ? [foundKey(ask.found, ask, at, every)] : keysOf(list, ask, at)));
  const everything = asks.flatMap(({ since, until }, at) => keysOf(list, { hubIds: null, since, until, after: since, before: until }, at));
  const of = asks.map(() => ({ by: new Map<string, readonly Cell[]>(), all: new Map<string, readonly Cell[]>() }));
  for (const by of counts.by) {
    const cells = await listCounts(reader, list, { by, filter }, keys);
    for (const [at, { by: found }] of of.entries()) found.set(by.join(), cells.get(at) ?? []);
  }
  for (const bucket of counts.all) {
    const cells = await listCounts(reader, LISTS[list].counted ?? list, { by: [bucket], filter: {} }, everything);
    for (const [at, { all: found }] of of.entries()) found.set(bucket, cells.get(at) ?? []);
  }
  return of;
}

function foundKey(found: readonly Holder[], ask: PageAsk, at: number, shape: Parameters<typeof foundIds>[2]): Params {
  const { after, before, since, until } = ask;
  return { at, ids: foundIds(found, ask, shape), after, before, since, until };
}

function keysOf(list: ListName, { hubIds, found: _, ...window }: PageAsk, at: number): readonly Params[] {
  if (hubIds === null) {
    const { after, before, since, until } = window;
    return [{ at, ...window, firstDay: dayOfKey(after), lastDay: dayOfKey(before), sinceDay: dayOfKey(since), untilDay: dayOfKey(until) }];
  }
  const ids = [...new Set(hubIds)];
  return LISTS[list].joins ? [{ at, ids, ...window }] : ids.map((id) => ({ at, id, ...window }));
}

/** The day that a sort key begins with: bounds of a list of everything, which is walked by days. */
export const dayOfKey = (sortKey: string): string => sortKey.slice(0, 'yyyy-mm-dd'.length);

/** Rows of several hubs in one order. */
function joined<Row extends { readonly key: string }>(rows: readonly Row[], oldestFirst: boolean, first: number): readonly Row[] {
  const sign = oldestFirst ? 1 : -1;
  return [...rows].sort((a, b) => sign * (a.key < b.key ? -1 : 1)).slice(0, first);
}
