import { PassThrough } from 'node:stream';
import type { Message } from '../../src/cli/messages.js';
import { progress } from '../../src/cli/progress.js';

const off = new PassThrough();

function shownFor(total: number | null, prints: boolean, done: number, failed: number): readonly string[] {
  const said: string[] = [];
  const terminal = {
    print: async () => {},
    say: (message: Message) => said.push(String(message)),
    json: false,
    isWatched: false,
    showsData: false,
    stdin: off,
  };
  const shown = progress(terminal, total, prints);
  shown.show(done, failed);
  shown.note('a.txt: The article has no text.');
  shown.end();
  return said;
}

it.each([
  [40, 20, 0, '20 of 40 articles'],
  [40, 40, 3, '40 of 40 articles, 3 failed'],
  [null, 20, 1, '20 articles, 1 failed'],
  [1, 1, 0, '1 of 1 article'],
])('of %p, %p done and %p failed is a plain line where nobody looks on', (total, done, failed, line) => {
  expect(shownFor(total, false, done, failed)).toEqual([line, 'a.txt: The article has no text.']);
});

it('leaves it to the data where there is a line of it for each article', () => {
  expect(shownFor(40, true, 20, 0)).toEqual(['a.txt: The article has no text.']);
});
