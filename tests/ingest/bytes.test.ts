import { decode, linesOf, peek, readAll } from '../../src/ingest/bytes.js';
import { ArticleTooLongError, NotTextError } from '../../src/ingest/errors.js';

async function* stream(...chunks: (string | number[])[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk as string);
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

it.each([
  [Buffer.from('One\r\ntwo\rthree\n'), 'One\ntwo\nthree\n'],
  [Buffer.from('\uFEFF“Ján”'), '“Ján”'],
  [Buffer.from([]), ''],
])('decodes %p', (bytes, text) => {
  expect(decode(bytes)).toBe(text);
});

it.each([
  ['a null byte', [0x41, 0x00, 0x42]],
  ['half a character', [0x41, 0xc3]],
  ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x20]],
  ['UTF-16', [0xff, 0xfe, 0x41, 0x00]],
])('refuses %s', (_what, bytes) => {
  expect(() => decode(Buffer.from(bytes))).toThrow(NotTextError);
});

it('reads up to its limit, and no further', async () => {
  await expect(readAll(stream('abc', 'de'), 5).then(String)).resolves.toBe('abcde');
  await expect(readAll(stream('abc', 'def'), 5)).rejects.toThrow(ArticleTooLongError);
});

it.each([
  [['one\ntwo\n'], ['one', 'two']],
  [
    ['on', 'e\n', 'tw', 'o'],
    ['one', 'two'],
  ],
  [['one\n\ntwo'], ['one', '', 'two']],
  [['a line that is too long\ntwo'], [null, 'two']],
  [['a line that ', 'is too ', 'long'], [null]],
  [[], []],
])('cuts %j into lines', async (chunks, expected) => {
  const lines = await all(linesOf(stream(...chunks), 10));
  expect(lines.map(({ line }) => line && String(line))).toEqual(expected);
  expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
});

it('cuts lines between bytes, so that a character over two chunks is whole', async () => {
  const [only] = await all(linesOf(stream([0xc3], [0xa9, 0x0a]), 10));
  expect(String(only?.line)).toBe('é');
});

it('shows the first bytes without taking them', async () => {
  const { first, all: bytes } = await peek(stream('abc', 'de'));
  expect(String(first)).toBe('abc');
  expect(String(await readAll(bytes, 10))).toBe('abcde');
  expect((await peek(stream())).first).toHaveLength(0);
});
