/**
 * Where the first pages of busy hubs ended when they were last read: the next one is looked for above that.
 *
 * A store without an index of relationships reads a hub's whole list for each page and orders it. With a floor it orders what lies above
 * alone. A page that is full is the right one wherever its floor was, for all that is newer lies above it too; one that is not full, since
 * something was taken away, is read again without.
 */
import type { PageAsk } from './list-pages.js';
import { FIRST_KEY, LAST_KEY } from './sort-keys.js';

export type Floors = {
  get(hub: string): string | undefined;
  set(hub: string, key: string): void;
};

/** The least recently used goes first. @param most - hubs that are known at a time. */
export function newFloors(most = 10_000): Floors {
  const known = new Map<string, string>();
  return {
    get(hub) {
      const key = known.get(hub);
      if (key === undefined) return undefined;
      known.delete(hub);
      known.set(hub, key);
      return key;
    },
    set(hub, key) {
      known.delete(hub);
      known.set(hub, key);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
  };
}

type Rows = { readonly rows: readonly { readonly key: string }[] };

/**
 * The pages of all asks, newest first and without a filter.
 *
 * @param list - its name: a hub may have several.
 * @param read - reads them as they are asked for.
 */
export async function aboveFloors<Page extends Rows>(
  floors: Floors,
  list: string,
  first: number,
  asks: readonly PageAsk[],
  read: (asks: readonly PageAsk[]) => Promise<readonly Page[]>,
): Promise<readonly Page[]> {
  const hubs = asks.map((ask) => firstPageOf(ask, `${list} ${first}`));
  const known = hubs.map((hub) => (hub === null ? undefined : floors.get(hub)));
  const pages = [...(await read(asks.map((ask, at) => ({ ...ask, after: known[at] ?? ask.after }))))];
  const short = [...pages.keys()].filter((at) => known[at] !== undefined && (pages[at]?.rows.length ?? 0) < first);
  const again = short.length === 0 ? [] : await read(short.map((at) => asks[at] as PageAsk));
  for (const [index, at] of short.entries()) pages[at] = again[index] as Page;
  for (const [at, { rows }] of pages.entries()) {
    const [hub, last] = [hubs[at], rows.at(-1)];
    if (hub && last && rows.length === first) floors.set(hub, justBelow(last.key));
  }
  return pages;
}

/** Null for what is no first page of one hub. */
function firstPageOf({ hubIds, after, before }: PageAsk, list: string): string | null {
  const [id] = hubIds ?? [];
  return id !== undefined && hubIds?.length === 1 && after === FIRST_KEY && before === LAST_KEY ? `${list} ${id}` : null;
}

/** Bounds are exclusive; what a key begins with comes before it. */
const justBelow = (key: string): string => key.slice(0, -1);
