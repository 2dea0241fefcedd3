/** One after another, in the order of asking. */
import { setTimeout as sleep } from 'node:timers/promises';
import { serially } from '../../src/graph/queue.js';

it('begins nothing before the one before it has ended, also when that fails', async () => {
  const oneByOne = serially();
  const told: string[] = [];
  const work = (name: string, milliseconds: number, fails = false) =>
    oneByOne(async () => {
      told.push(`${name} begins`);
      await sleep(milliseconds);
      told.push(`${name} ends`);
      if (fails) throw new RangeError(name);
      return name;
    });
  const answers = await Promise.allSettled([work('a', 20), work('b', 5, true), work('c', 0)]);
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
