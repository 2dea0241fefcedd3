/** The lists of several hubs are one list, on every store: whatever hubs, whichever order, each thing once and as one of its hubs has it. */
import { type Dimension, listCounts } from '../../src/graph/reads/list-counts.js';
import { listPages, type PageShape } from '../../src/graph/reads/list-pages.js';
import { LISTS, type ListName } from '../../src/graph/reads/lists.js';
import { FIRST_KEY, LAST_KEY } from '../../src/graph/reads/sort-keys.js';
import type { Store } from '../../src/graph/store.js';
import { writeNewsroom } from '../helpers/newsroom.js';
import { describeStores } from '../helpers/stores.js';

const OPEN = { after: FIRST_KEY, before: LAST_KEY, since: FIRST_KEY, until: LAST_KEY };
/** More than any hub has here. */
const ALL = 1000;
const SIZES = [1, 2, 3, 7];
const PAGES = [1, 4, ALL];

const joining = (Object.keys(LISTS) as ListName[]).filter((list) => LISTS[list].joins);

/** Everybody who says or does something, or of whom something is said, of whatever kind. */
async function everybody(store: Store): Promise<readonly string[]> {
  const asked: readonly (readonly ['statements' | 'events', Dimension])[] = [
    ['statements', 'speaker'],
    ['statements', 'about'],
    ['statements', 'country'],
    ['events', 'participant'],
  ];
  const ids = new Set<string>();
  for (const [list, name] of asked) {
    const window = { since: FIRST_KEY, until: LAST_KEY, sinceDay: '', untilDay: '~' };
    const cells = await listCounts(store, list, { by: [name], filter: {} }, [{ at: 0, ...window }]);
    for (const { values } of cells.get(0) ?? []) for (const id of values[name] ?? []) ids.add(id);
  }
  return [...ids].sort();
}

type Keyed = { readonly key: string };

describeStores((open) => {
  it('gives what several hubs have in one order, and counts it, each once', async () => {
    const store = await open();
    await writeNewsroom(store);
    const hubs = await everybody(store);
    // Neighbours in the alphabet are no neighbours in the news; the larger sets share much.
    const sets = SIZES.flatMap((size) =>
      hubs.map((_, from) => Array.from({ length: size }, (__, at) => hubs[(from + 5 * at) % hubs.length] as string)),
    );
    let shared = 0;
    for (const list of joining) {
      const shape: PageShape = { first: ALL, oldestFirst: false, parts: [], filter: {} };
      const alone = await listPages(
        store,
        list,
        shape,
        hubs.map((id) => ({ hubIds: [id], ...OPEN })),
      );
      const own = new Map(hubs.map((id, at) => [id, (alone[at]?.rows ?? []) as readonly Keyed[]]));
      if (LISTS[list].counted) {
        const asked = sets.map((ids, at) => ({ at, ids: [...new Set(ids)], ...OPEN }));
        const counted = await listCounts(store, list, { by: ['day'], filter: {} }, asked);
        for (const [at, ids] of sets.entries()) {
          const sum = (counted.get(at) ?? []).reduce((before, { count }) => before + count, 0);
          expect({ list, at, sum }).toEqual({ list, at, sum: new Set(ids.flatMap((id) => own.get(id) ?? []).map(({ key }) => key)).size });
        }
      }
      for (const oldestFirst of [false, true]) {
        for (const [first, counted] of PAGES.flatMap((size) => LISTS[list].totals.map((part) => [size, part] as const))) {
          const pages = await listPages(
            store,
            list,
            { ...shape, first, oldestFirst, parts: [counted] },
            sets.map((hubIds) => ({ hubIds, ...OPEN })),
          );
          for (const [at, { rows, total }] of pages.entries()) {
            const each = (sets[at] ?? []).flatMap((id) => own.get(id) ?? []);
            const keys = [...new Set(each.map(({ key }) => key))].sort();
            if (!oldestFirst) keys.reverse();
            const found = rows as readonly Keyed[];
            expect({ list, at, total, keys: found.map(({ key }) => key) }).toEqual({
              list,
              at,
              total: keys.length,
              keys: keys.slice(0, first),
            });
            const known = new Set(each.map((row) => JSON.stringify(row)));
            expect(found.filter((row) => !known.has(JSON.stringify(row)))).toEqual([]);
            shared += each.length - keys.length;
          }
        }
      }
    }
    expect(shared).toBeGreaterThan(1000);
  }, 300_000);
});
