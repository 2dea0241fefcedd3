/** Counts over a whole list: how many of its things share the same values. */
import type { Params, Reader, Value } from '../store.js';
import { canonicalIds } from './canonical-ids.js';
import { LISTS } from './lists.js';

/** What things are counted by. Those of entities hold all of a thing's: a statement may be about several. */
export type Dimension =
  | 'speaker'
  | 'about'
  | 'country'
  | 'outlet'
  | 'act'
  | 'kind'
  | 'cue'
  | 'type'
  | 'factuality'
  | 'place'
  | 'participant'
  | 'hour'
  | 'day'
  | 'week'
  | 'month';

/** Things that share their values; each thing is in one cell. A dimension that was not asked for has no values. */
export type Cell = { readonly count: number; readonly values: { readonly [Name in Dimension]?: readonly string[] } };

/** The lists that can be counted: each name is that of a file `read/<name>-counts`. */
export type CountedList = keyof typeof LISTS;

const OF_ENTITIES: ReadonlySet<string> = new Set(['speaker', 'about', 'country', 'place', 'participant']);

/** Dimensions that a list's file brings in optional lines, since they need its neighbours. */
const PARTS: ReadonlySet<string> = new Set(['participant', 'outlet']);

/**
 * The cells of each ask, in their order; entities as the ones they are made one with.
 *
 * @param keys - as the list's page takes them: those that belong to one ask have the same `at`, and nothing in common.
 * @throws StoreError
 */
export async function listCounts(
  reader: Reader,
  list: CountedList,
  { by, filter }: { readonly by: readonly Dimension[]; readonly filter: Readonly<Record<string, Value>> },
  keys: readonly Params[],
): Promise<ReadonlyMap<number, readonly Cell[]>> {
  const filters = Object.fromEntries(LISTS[list].filters.map((name) => [name, filter[name] ?? null]));
  const parts = LISTS[list].counted === 'events' ? by.filter((name) => PARTS.has(name)) : [];
  const found = await reader.read(`read/${list}-counts`, parts, { keys, by, ...filters });
  const cells = found.flatMap(({ at, cells: own }) => (own as readonly Params[]).map((row) => ({ at: at as number, row })));
  const ids = by.filter((name) => OF_ENTITIES.has(name)).flatMap((name) => cells.flatMap(({ row }) => valuesOf(row[name])));
  const canonical = await canonicalIds(reader, ids);
  const counted = new Map<number, Cell[]>();
  for (const { at, row } of cells) {
    const values = by.map((name) => {
      const own = valuesOf(row[name]);
      return [name, OF_ENTITIES.has(name) ? [...new Set(own.map((id) => canonical.get(id) ?? id))] : own];
    });
    const all = counted.get(at) ?? [];
    all.push({ count: row.count as number, values: Object.fromEntries(values) });
    counted.set(at, all);
  }
  return counted;
}

const valuesOf = (value: Value | undefined): readonly string[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as string];
