/** Counts of a list are the same however they are asked for: by several dimensions at once, within a window that holds all, through a filter that all pass. */
import { type Cell, type CountedList, type Dimension, listCounts } from '../../src/graph/reads/list-counts.js';
import { FIRST_KEY, LAST_KEY } from '../../src/graph/reads/sort-keys.js';
import type { Params, Store, Value } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { articles } from '../fixtures/articles.js';
import { ADDED_AT } from '../helpers/api.js';
import { describeStores } from '../helpers/stores.js';

const OPEN = { since: FIRST_KEY, until: LAST_KEY };
const WIDE = { since: '0000', until: '9999' };
const DAYS = { sinceDay: '', untilDay: '~' };

const OF_STATEMENTS: readonly Dimension[] = ['speaker', 'about', 'country', 'outlet', 'act', 'kind', 'cue', 'hour', 'day', 'week', 'month'];
const OF_EVENTS: readonly Dimension[] = ['type', 'factuality', 'place', 'participant', 'outlet', 'day', 'week', 'month'];

type Asked = { readonly by: readonly Dimension[]; readonly filter?: Readonly<Record<string, Value>>; readonly window?: Params };

/** The cells of one ask, each as its count and its values, in an order of their own. */
async function counted(store: Store, list: CountedList, key: Params, { by, filter = {}, window = OPEN }: Asked) {
  const cells = await listCounts(store, list, { by, filter }, [{ at: 0, ...key, ...window }]);
  return sorted(cells.get(0) ?? [], by);
}

/** Equal values together, as counting by these dimensions alone would have them. */
function sorted(cells: readonly Cell[], by: readonly Dimension[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { count, values } of cells) {
    const key = JSON.stringify(by.map((name) => [...(values[name] ?? [])].sort()));
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Those who speak and those who are spoken of. */
async function namedIn(store: Store, dimension: Dimension): Promise<readonly string[]> {
  const cells = await listCounts(store, 'statements', { by: [dimension], filter: {} }, [{ at: 0, ...DAYS, ...OPEN }]);
  return [...new Set((cells.get(0) ?? []).flatMap(({ values }) => values[dimension] ?? []))].sort();
}

describeStores((open) => {
  it('counts by all dimensions at once as by each alone, with and without a window and filters', async () => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    const [speakers, subjects, outlets, countries] = await Promise.all(
      (['speaker', 'about', 'outlet', 'country'] as const).map((name) => namedIn(store, name)),
    );
    const lists: readonly (readonly [CountedList, Params, readonly Dimension[]])[] = [
      ['statements', DAYS, OF_STATEMENTS],
      ['said', { ids: speakers?.slice(0, 1) ?? [] }, OF_STATEMENTS],
      ['said', { ids: speakers ?? [] }, OF_STATEMENTS],
      ['about', { ids: subjects?.slice(0, 1) ?? [] }, OF_STATEMENTS],
      ['about', { ids: subjects ?? [] }, OF_STATEMENTS],
      ['carried', { id: outlets?.[0] ?? '' }, OF_STATEMENTS],
      ['spoken-for', { ids: countries ?? [] }, OF_STATEMENTS],
      ['stated', { id: articles[0]?.article.id ?? '' }, OF_STATEMENTS],
      ['events', DAYS, OF_EVENTS],
    ];
    for (const [list, key, dimensions] of lists) {
      const together = await listCounts(store, list, { by: dimensions, filter: {} }, [{ at: 0, ...key, ...OPEN }]);
      const cells = together.get(0) ?? [];
      expect({ list, key, some: cells.length > 0 }).toEqual({ list, key, some: true });
      const everyone = dimensions === OF_STATEMENTS ? { minConfidence: 0 } : { minOutlets: 0 };
      for (const by of dimensions.map((name) => [name])) {
        const alone = sorted(cells, by);
        const asked: readonly Asked[] = [{ by }, { by, window: list === 'stated' ? OPEN : WIDE }, { by, filter: everyone }];
        for (const each of asked)
          expect({ list, each, found: await counted(store, list, key, each) }).toEqual({ list, each, found: alone });
      }
    }
  }, 300_000);

  it('counts what lies in a window, and what a filter leaves, alone', async () => {
    const store = await open();
    await writeDecompositions(store, articles, ADDED_AT);
    const ids = await namedIn(store, 'speaker');
    const all = await counted(store, 'said', { ids }, { by: ['act', 'day'] });
    const days = all.map(([values]) => (JSON.parse(values) as readonly string[][])[1]?.[0] ?? '').sort();
    const middle = days[Math.floor(days.length / 2)] ?? '';
    const isLate = (values: string) => ((JSON.parse(values) as readonly string[][])[1]?.[0] ?? '') >= middle;
    const isDenied = (values: string) => values.startsWith('[["deny"]');
    const late = all.filter(([values]) => isLate(values));
    const denied = all.filter(([values]) => isDenied(values));
    expect([late.length, denied.length].every((length) => length > 0 && length < all.length)).toBe(true);
    const by: readonly Dimension[] = ['act', 'day'];
    expect(await counted(store, 'said', { ids }, { by, window: { since: middle, until: LAST_KEY } })).toEqual(late);
    expect(await counted(store, 'said', { ids }, { by, filter: { acts: ['deny'] } })).toEqual(denied);
  });
});
