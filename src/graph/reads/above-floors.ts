/**
 * Where the first pages of busy hubs ended when they were last read: the next one is looked for above that.
 *
 * A store without an index of relationships reads a hub's whole list for each page and orders it. With a floor it orders what lies above
 * alone. A page that is full is the right one wherever its floor was, for all that is newer lies above it too; one that is not full, since
 * something was taken away, is read again without.
 */
import type { Floors } from '../floors.js';
import { FIRST_KEY, LAST_KEY } from './sort-keys.js';

/** A page of hubs between two keys, both exclusive. */
type Ask = { readonly hubIds: readonly string[] | null; readonly after: string; readonly before: string };
type Rows = { readonly rows: readonly { readonly key: string }[] };

/**
 * The pages of all asks, newest first and without a filter.
 *
 * @param list - its name: a hub may have several.
 * @param read - reads them as they are asked for.
 */
export async function aboveFloors<Page extends Rows, Asked extends Ask>(
  floors: Floors,
  list: string,
  first: number,
  asks: readonly Asked[],
  read: (asks: readonly Asked[]) => Promise<readonly Page[]>,
): Promise<readonly Page[]> {
  const hubs = asks.map((ask) => firstPageOf(ask, `${list} ${first}`));
  const known = hubs.map((hub) => (hub === null ? undefined : floors.get(hub)));
  const pages = [...(await read(asks.map((ask, at) => ({ ...ask, after: known[at] ?? ask.after }))))];
  const short = [...pages.keys()].filter((at) => known[at] !== undefined && (pages[at]?.rows.length ?? 0) < first);
  const again = short.length === 0 ? [] : await read(short.map((at) => asks[at] as Asked));
  for (const [index, at] of short.entries()) pages[at] = again[index] as Page;
  for (const [at, { rows }] of pages.entries()) {
    const [hub, last] = [hubs[at], rows.at(-1)];
    if (hub && last && rows.length === first) floors.set(hub, justBelow(last.key));
  }
  return pages;
}

/** Null for what is no first page of one hub. */
function firstPageOf({ hubIds, after, before }: Ask, list: string): string | null {
  const [id] = hubIds ?? [];
  return id !== undefined && hubIds?.length === 1 && after === FIRST_KEY && before === LAST_KEY ? `${list} ${id}` : null;
}

/** Bounds are exclusive; what a key begins with comes before it. */
const justBelow = (key: string): string => key.slice(0, -1);
