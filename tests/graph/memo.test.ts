/** What a memo keeps, for how long, and how much. */
import { Memo, type MemoLimits, type State } from '../../src/graph/memo.js';
import type { Params, Row } from '../../src/graph/store.js';

const EVERY = { slow: 0 };

/** A graph in which a read gives its name and how often it was run. */
function graph(limits: Partial<MemoLimits>, words = '') {
  const memo = new Memo(limits);
  let runs = 0;
  async function snapshot(state: State, asked: readonly (string | Params)[], isAgreed = true): Promise<readonly Row[]> {
    const reading = memo.reading(state);
    const run = reading.through(async ({ name }) => {
      runs += 1;
      return [{ name, run: runs, words }];
    });
    const rows: Row[] = [];
    for (const each of asked) {
      const call = typeof each === 'string' ? { name: each, params: {} } : { name: 'read/counts', params: each };
      rows.push(...(await run({ given: [], writes: false, ...call })));
    }
    if (isAgreed) reading.keep();
    return rows;
  }
  return {
    snapshot,
    runsOf: async (state: State, asked: readonly (string | Params)[]) => (await snapshot(state, asked)).map(({ run }) => run),
  };
}

it('gives the same rows while the state is the same', async () => {
  const { snapshot } = graph(EVERY);
  const first = await snapshot('one', ['a', 'b']);
  const second = await snapshot('one', ['b', 'a', 'c']);
  expect(second[0]).toBe(first[1]);
  expect(second[1]).toBe(first[0]);
  expect(second[2]).toMatchObject({ name: 'c', run: 3 });
});

it.each<[string, State, State]>([
  ['another one', 'one', 'two'],
  ['a later commit', 1, 2],
  ['not known', null, null],
])('reads again where the state is %s', async (_what, before, after) => {
  const { runsOf } = graph(EVERY);
  expect(await runsOf(before, ['a'])).toEqual([1]);
  expect(await runsOf(after, ['a'])).toEqual([2]);
});

it('keeps nothing of a state that is over', async () => {
  const { runsOf } = graph(EVERY);
  await runsOf('one', ['a']);
  await runsOf('two', ['b']);
  expect(await runsOf('one', ['a'])).toEqual([3]);
});

it('keeps nothing that was read while something was written', async () => {
  const { snapshot, runsOf } = graph(EVERY);
  await snapshot('one', ['a'], false);
  expect(await runsOf('one', ['a'])).toEqual([2]);
});

it('tells apart what is asked with other parameters', async () => {
  const { runsOf } = graph(EVERY);
  expect(await runsOf('one', [{ by: ['act'] }, { by: ['month'] }, { by: ['act', 'month'] }])).toEqual([1, 2, 3]);
  expect(await runsOf('one', [{ by: ['act', 'month'] }, { by: ['month'] }, { by: ['act'] }])).toEqual([3, 2, 1]);
});

it('tells apart what is read with other optional lines, in whatever order they are named', async () => {
  const memo = new Memo(EVERY);
  let runs = 0;
  const runOf = async (given: readonly string[]) => {
    const reading = memo.reading(1);
    runs += 1;
    const [row] = await reading.through(async () => [{ runs }])({ name: 'read/counts', given, params: {}, writes: false });
    reading.keep();
    return row?.runs;
  };
  expect([await runOf([]), await runOf(['a', 'b']), await runOf(['b', 'a']), await runOf(['a']), await runOf([])]).toEqual([1, 2, 2, 4, 1]);
});

it('keeps slow reads alone', async () => {
  let time = 0;
  const memo = new Memo({ slow: 30 }, () => time);
  let runs = 0;
  const ask = async (name: string, milliseconds: number) => {
    const reading = memo.reading(1);
    const run = reading.through(async () => {
      runs += 1;
      time += milliseconds;
      return [];
    });
    await run({ name, given: [], params: {}, writes: false });
    reading.keep();
    return runs;
  };
  expect([await ask('quick', 29), await ask('quick', 29), await ask('slow', 30), await ask('slow', 30)]).toEqual([1, 2, 3, 3]);
});

it('drops what was used longest ago where there are too many', async () => {
  const { runsOf } = graph({ ...EVERY, entries: 2 });
  await runsOf(1, ['a', 'b']);
  await runsOf(1, ['a']);
  await runsOf(1, ['c']);
  expect(await runsOf(1, ['a', 'c'])).toEqual([1, 3]);
  expect(await runsOf(1, ['b'])).toEqual([4]);
});

it('holds so many bytes at most, and nothing that is larger by itself', async () => {
  const three = graph({ ...EVERY, bytes: 3_500 }, 'x'.repeat(1_000));
  await three.runsOf(1, ['a', 'b', 'c', 'd']);
  expect(await three.runsOf(1, ['d', 'c', 'b', 'a'])).toEqual([4, 3, 2, 5]);
  const none = graph({ ...EVERY, bytes: 900 }, 'x'.repeat(1_000));
  await none.runsOf(1, ['a']);
  expect(await none.runsOf(1, ['a'])).toEqual([2]);
});

it('does not grow by what is read twice at once', async () => {
  const { snapshot, runsOf } = graph({ ...EVERY, bytes: 3_500 }, 'x'.repeat(1_000));
  await Promise.all(Array.from({ length: 9 }, () => snapshot(1, ['a'])));
  await runsOf(1, ['b']);
  const [again] = await runsOf(1, ['a']);
  expect(again).toBeLessThan(10);
});
