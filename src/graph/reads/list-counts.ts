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

/** By name; one that is null or absent filters nothing. */
type Filter = Readonly<Record<string, Value>>;

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
  { by, filter: asked }: { readonly by: readonly Dimension[]; readonly filter: Filter },
  keys: readonly Params[],
): Promise<ReadonlyMap<number, readonly Cell[]>> {
  const filter = filtersOf(list, asked);
  const given = givenOf(list, by, filter, keys);
  const found = await reader.read(`read/${list}-counts`, given, { keys, by, ...(given.includes('filter') && { filter }) });
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
function givenOf(list: CountedList, by: readonly Dimension[], filter: Filter, keys: readonly Params[]): readonly string[] {
  const { counted, joins } = LISTS[list];
  const filtered = Object.keys(filter).length > 0 ? ['filter'] : [];
  if (counted === 'events') return [...by.filter((name) => PARTS.has(name)), ...filtered];
  const isOpen = keys.every(({ since, until }) => since === FIRST_KEY && until === LAST_KEY);
  const isAlwaysWindowed = isOfEverything(list) || LISTS[list].filters.length === 0;
  const areSeveral = joins === true && keys.some(({ ids }) => Array.isArray(ids) && ids.length > 1);
  return [...filtered, ...(isOpen || isAlwaysWindowed ? [] : ['window']), ...(areSeveral ? ['joined'] : [])];
}

/** Those that the list's file knows and that filter something. */
const filtersOf = (list: CountedList, filter: Filter): Filter =>
  Object.fromEntries(LISTS[list].filters.flatMap((name) => ((filter[name] ?? null) === null ? [] : [[name, filter[name] as Value]])));

/** Walked by days, always within a window. */
const isOfEverything = (list: CountedList): boolean => LISTS[list].counted === list;

const valuesOf = (value: Value | undefined): readonly string[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as string];
