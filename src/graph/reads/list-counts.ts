/** Counts over a whole list: how many of its things share the same values. */
import type { Params, Reader, Value } from '../store.js';
import { canonicalIds } from './canonical-ids.js';
import { LISTS } from './lists.js';
import { FIRST_KEY, LAST_KEY } from './sort-keys.js';

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
  const found = await reader.read(`read/${list}-counts`, givenOf(list, by, keys), { keys, by, ...filtersOf(list, filter, keys) });
  const cells = found.flatMap(({ at, cells: own }) => (own as readonly CountedRow[]).map((row) => ({ at: at as number, row })));
  const ids = by.flatMap((name, index) => (OF_ENTITIES.has(name) ? cells.flatMap(({ row }) => valuesOf(row.values[index])) : []));
  const canonical = await canonicalIds(reader, ids);
  const counted = new Map<number, Cell[]>();
  for (const { at, row } of cells) {
    const values = by.map((name, index) => {
      const own = valuesOf(row.values[index]);
      return [name, OF_ENTITIES.has(name) ? [...new Set(own.map((id) => canonical.get(id) ?? id))] : own];
    });
    const all = counted.get(at) ?? [];
    all.push({ count: row.count, values: Object.fromEntries(values) });
    counted.set(at, all);
  }
  return counted;
}

/** One cell of a file: its values in the order of what was asked for. */
type CountedRow = { readonly count: number; readonly values: readonly Value[] };

/** The optional lines: a window that is open on both sides is left out, so that the whole list is walked without its index. */
function givenOf(list: CountedList, by: readonly Dimension[], keys: readonly Params[]): readonly string[] {
  if (LISTS[list].counted === 'events') return by.filter((name) => PARTS.has(name));
  const isOpen = keys.every(({ since, until }) => since === FIRST_KEY && until === LAST_KEY);
  return isOpen || isOfEverything(list) || LISTS[list].filters.length === 0 ? [] : ['window'];
}

/** `narrowed` is null where each hub's list counts as it is: then none of the filters is looked at. */
function filtersOf(list: CountedList, filter: Readonly<Record<string, Value>>, keys: readonly Params[]): Params {
  const { filters: names, counted, joins } = LISTS[list];
  const filters = Object.fromEntries(names.map((name) => [name, filter[name] ?? null]));
  if (counted === 'events' || names.length === 0) return filters;
  const shares = joins === true && keys.some(({ ids }) => Array.isArray(ids) && ids.length > 1);
  return { ...filters, narrowed: shares || Object.values(filters).some((value) => value !== null) ? true : null };
}

/** Walked by days, always within a window. */
const isOfEverything = (list: CountedList): boolean => LISTS[list].counted === list;

const valuesOf = (value: Value | undefined): readonly string[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as string];
