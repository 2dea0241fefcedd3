/** Pages of the lists that can grow: each a seek along its hub's relationships, many hubs in one statement. */
import type { Params, Reader, Value } from '../store.js';
import { LISTS, type ListName, type ListRows } from './lists.js';

/** Below and above every sort key. */
export const FIRST_KEY = '';
export const LAST_KEY = '~';

/** What is the same for all hubs that one statement asks about. */
export type PageShape = {
  /** How many rows at most. */
  readonly first: number;
  readonly oldestFirst: boolean;
  /** Names of LISTS; `total` and `degree` among them. */
  readonly parts: readonly string[];
  /** Absent ones filter nothing. */
  readonly filter: Readonly<Record<string, Value>>;
};

/** Whose list, and from where to where. */
export type PageAsk = {
  /** Several are joined by sort key, each row once; null for a list of everything. */
  readonly hubIds: readonly string[] | null;
  /** For a list of what was found: the ids of that. */
  readonly found?: readonly string[];
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
};

/**
 * One page for each ask, in their order; a hub that is not there has an empty one.
 *
 * @throws StoreError
 */
export async function listPages<List extends ListName>(
  reader: Reader,
  list: List,
  { first, oldestFirst, parts, filter }: PageShape,
  asks: readonly PageAsk[],
): Promise<readonly Page<ListRows[List]>[]> {
  const filters = Object.fromEntries(LISTS[list].filters.map((name) => [name, filter[name] ?? null]));
  const keys = asks.flatMap(keysOf);
  const found = await reader.read(`read/${list}-page${oldestFirst ? '-oldest' : ''}`, parts, { keys, first, ...filters });
  const pages = asks.map(() => ({ rows: [] as ListRows[List][], total: 0 }));
  for (const { at, rows, total, degree } of found) {
    const page = pages[at as number];
    page?.rows.push(...(rows as unknown as readonly ListRows[List][]));
    if (page) page.total += Number(total ?? degree ?? 0);
  }
  const counted = parts.includes('total') || parts.includes('degree');
  return pages.map(({ rows, total }, at) => ({
    rows: (asks[at]?.hubIds?.length ?? 1) > 1 ? joined(rows, oldestFirst, first) : rows,
    total: counted ? total : null,
  }));
}

function keysOf({ hubIds, found, ...window }: PageAsk, at: number): readonly Params[] {
  if (found !== undefined) return [{ at, ids: found, ...window }];
  if (hubIds === null) {
    const { after, before, since, until } = window;
    return [{ at, ...window, firstDay: dayOf(after), lastDay: dayOf(before), sinceDay: dayOf(since), untilDay: dayOf(until) }];
  }
  const ids = [...new Set(hubIds)];
  return ids.map((id, index) => ({ at, id, ...window, earlier: ids.slice(0, index) }));
}

const dayOf = (sortKey: string): string => sortKey.slice(0, 'yyyy-mm-dd'.length);

/** Rows of several hubs in one order. */
function joined<Row extends { readonly key: string }>(rows: readonly Row[], oldestFirst: boolean, first: number): readonly Row[] {
  const sign = oldestFirst ? 1 : -1;
  return [...rows].sort((a, b) => sign * (a.key < b.key ? -1 : 1)).slice(0, first);
}
