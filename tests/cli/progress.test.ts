import { PassThrough } from 'node:stream';
import { progress } from '../../src/cli/progress.js';

const off = new PassThrough();

function lines(total: number | null): { readonly said: string[]; readonly shown: ReturnType<typeof progress> } {
  const said: string[] = [];
  return { said, shown: progress({ print: async () => {}, say: (line) => said.push(line), isWatched: false, stdin: off }, total) };
}

it.each([
  [40, 20, 0, '20 of 40 articles'],
  [40, 40, 3, '40 of 40 articles, 3 failed'],
  [null, 20, 1, '20 articles, 1 failed'],
])('of %p, %p done and %p failed is a plain line where nobody looks on', (total, done, failed, line) => {
  const { said, shown } = lines(total);
  shown.show(done, failed);
  shown.note('a.txt: The article has no text.');
  shown.end();
  expect(said).toEqual([line, 'a.txt: The article has no text.']);
});
