/** The line of new texts: callers take turns, none heaps up work, and what else the server does is not kept waiting. */
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { newLine, TooManyWaitingError } from '../../../src/api/limits/line.js';

it('gives each caller a turn, whoever came first with how much', async () => {
  const line = newLine();
  const done: string[] = [];
  const ask = (caller: string, n: number) => line.wait(caller, () => done.push(`${caller}${n}`));
  await Promise.all([ask('a', 1), ask('a', 2), ask('a', 3), ask('b', 1), ask('c', 1), ask('b', 2)]);
  expect(done).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

it('takes a little of each turn of the event loop, and one piece of work in any', async () => {
  let now = 0;
  const line = newLine(() => now);
  let done = 0;
  const asked = Array.from({ length: 9 }, (_, n) =>
    line.wait('a', () => {
      now += n < 6 ? 1 : 100;
      done += 1;
    }),
  );
  const after: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    await turnOfTheLoop();
    after.push(done);
  }
  await Promise.all(asked);
  expect(after.filter((count, at) => count !== after[at - 1] && count > 0)).toEqual([2, 4, 6, 7, 8, 9]);
});

it('tells what the work gives and throws, each to whom it is for', async () => {
  const line = newLine();
  const broken = line.wait('a', () => {
    throw new RangeError('no');
  });
  const whole = line.wait('a', () => 7);
  await expect(broken).rejects.toThrow(RangeError);
  expect(await whole).toBe(7);
});

it('refuses what one caller heaps up, takes others, and takes the same again when there is room', async () => {
  const line = newLine();
  const waiting = Array.from({ length: 200 }, (_, n) => line.wait('a', () => n));
  await expect(line.wait('a', () => 0)).rejects.toThrow(TooManyWaitingError);
  await expect(line.wait('a', () => 0)).rejects.toMatchObject({ code: 'RATE_LIMITED', details: { retryAfter: 1 } });
  expect(await line.wait('b', () => 'b')).toBe('b');
  await Promise.all(waiting);
  expect(await line.wait('a', () => 'a')).toBe('a');
});

it('does nothing for whoever has gone', async () => {
  const line = newLine();
  let done = 0;
  const gone = line.wait(
    'a',
    () => (done += 1),
    () => true,
  );
  await expect(gone).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(done).toBe(0);
});
