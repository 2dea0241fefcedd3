/** First pages above a floor are the same as without, whatever was written and taken away since. */
import fc from 'fast-check';
import { newFloors } from '../../../src/graph/floors.js';
import { aboveFloors } from '../../../src/graph/reads/above-floors.js';
import type { PageAsk } from '../../../src/graph/reads/list-pages.js';
import { FIRST_KEY, LAST_KEY } from '../../../src/graph/reads/sort-keys.js';

const pageOf = (hub: string, bounds: Partial<PageAsk> = {}): PageAsk => ({
  ...{ hubIds: [hub], after: FIRST_KEY, before: LAST_KEY, since: FIRST_KEY, until: LAST_KEY },
  ...bounds,
});

/** A store of lists that notes from where each page was read. */
function storeOf(lists: ReadonlyMap<string, ReadonlySet<string>>, first: number) {
  const asked: string[] = [];
  const read = async (asks: readonly PageAsk[]) =>
    asks.map(({ hubIds, after, before }) => {
      asked.push(after);
      const keys = [...(lists.get(hubIds?.[0] ?? '') ?? [])].filter((key) => key > after && key < before).sort();
      return {
        rows: keys
          .reverse()
          .slice(0, first)
          .map((key) => ({ key })),
      };
    });
  return { asked, read };
}

const change = fc.record({ hub: fc.constantFrom('a', 'b'), key: fc.stringMatching(/^2024-0[1-9] [st]$/), isAdded: fc.boolean() });

it('gives the same pages as a store that knows no floors', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 4 }),
      async (history, first) => {
        const lists = new Map([
          ['a', new Set<string>()],
          ['b', new Set<string>()],
        ]);
        const { read } = storeOf(lists, first);
        const floors = newFloors();
        for (const changes of history) {
          for (const { hub, key, isAdded } of changes) isAdded ? lists.get(hub)?.add(key) : lists.get(hub)?.delete(key);
          const asks = [pageOf('a'), pageOf('b'), pageOf('a', { before: '2024-05' })];
          expect(await aboveFloors(floors, 'said', first, asks, read)).toEqual(await read(asks));
        }
      },
    ),
  );
});

it('reads the next first page from where the last one ended, and once more without where that is too few', async () => {
  const list = new Set(['1', '2', '3', '4'].map((each) => `2024-0${each} s`));
  const { asked, read } = storeOf(new Map([['a', list]]), 2);
  const floors = newFloors();
  const page = async () => {
    asked.length = 0;
    const [found] = await aboveFloors(floors, 'said', 2, [pageOf('a')], read);
    return { asked: [...asked], keys: found?.rows.map(({ key }) => key) };
  };
  expect(await page()).toEqual({ asked: [FIRST_KEY], keys: ['2024-04 s', '2024-03 s'] });
  expect(await page()).toEqual({ asked: ['2024-03 '], keys: ['2024-04 s', '2024-03 s'] });
  list.delete('2024-04 s');
  expect(await page()).toEqual({ asked: ['2024-03 ', FIRST_KEY], keys: ['2024-03 s', '2024-02 s'] });
  expect(await page()).toEqual({ asked: ['2024-02 '], keys: ['2024-03 s', '2024-02 s'] });
});

it('knows no more hubs than it may, and forgets the one that was asked for longest ago', () => {
  const floors = newFloors(2);
  for (const hub of ['a', 'b']) floors.set(hub, hub);
  floors.get('a');
  floors.set('c', 'c');
  expect(['a', 'b', 'c'].map((hub) => floors.get(hub))).toEqual(['a', undefined, 'c']);
});
