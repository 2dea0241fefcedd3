import { UsageError } from '../../src/cli/errors.js';
import { ending, failure, lineOf, type Message } from '../../src/cli/messages.js';

it.each<[message: Message, text: string, json: object]>([
  ['The graph is rebuilt.', 'The graph is rebuilt.', { message: 'The graph is rebuilt.' }],
  [
    failure('a.txt', { code: 'ARTICLE_EMPTY', message: 'No text.', path: 'text' }),
    'a.txt: No text. [ARTICLE_EMPTY]',
    { place: 'a.txt', error: { code: 'ARTICLE_EMPTY', message: 'No text.', path: 'text' } },
  ],
  [
    ending(new UsageError('Give a file.')),
    'hearsay: Give a file. [USAGE]',
    { error: { code: 'USAGE', message: 'Give a file.', path: null } },
  ],
])('%j is a line for people and one for programs', (message, text, json) => {
  expect(lineOf(message, false)).toBe(text);
  expect(JSON.parse(lineOf(message, true))).toEqual(json);
});

it('shows the trace of a fault to people', () => {
  expect(lineOf(ending(new RangeError('no such token')), false)).toMatch(
    /^hearsay: no such token \[FAULT\]\nRangeError: no such token\n +at /,
  );
});
