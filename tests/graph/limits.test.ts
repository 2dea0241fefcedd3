/** What is given up, when, and what hears of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { within } from '../../src/graph/limits.js';

const never = () => new Promise<string>(() => {});

it.each([
  ['no limit', {}],
  ['a deadline far away', { deadline: Date.now() + 60_000 }],
  ['a deadline beyond any timer', { deadline: Number.POSITIVE_INFINITY }],
  ['a signal that stays quiet', { signal: new AbortController().signal }],
])('answers what the work gives, with %s', async (_what, options) => {
  await expect(within(options, async () => 'done')).resolves.toBe('done');
  await expect(within(options, () => Promise.reject(new RangeError('broken')))).rejects.toThrow('broken');
});

it.each([
  ['at the deadline', () => ({ deadline: Date.now() + 20 }), 'DEADLINE'],
  ['when the signal comes', () => ({ signal: AbortSignal.timeout(20) }), 'CANCELLED'],
])('gives work up %s, and stops it once', async (_when, options, code) => {
  let stops = 0;
  await expect(within(options(), never, () => (stops += 1))).rejects.toMatchObject({ code });
  await sleep(30);
  expect(stops).toBe(1);
});

it.each([
  ['late', { deadline: Date.now() - 1 }, 'DEADLINE'],
  ['given up', { signal: AbortSignal.abort() }, 'CANCELLED'],
])('does not begin what is %s already', async (_what, options, code) => {
  let begun = false;
  const work = async () => {
    begun = true;
  };
  await expect(within(options, work)).rejects.toMatchObject({ code });
  expect(begun).toBe(false);
});

it('does not stop what is done', async () => {
  let stops = 0;
  await within(
    { deadline: Date.now() + 20 },
    async () => 'done',
    () => (stops += 1),
  );
  await sleep(30);
  expect(stops).toBe(0);
});
