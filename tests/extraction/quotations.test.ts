import { quotationsIn, quotedParts } from '../../src/extraction/quotations.js';
import { textOf } from '../../src/text/span.js';
import { SpanIndex } from '../../src/text/span-index.js';

const innerOf = (text: string) => quotationsIn(text, { start: 0, end: text.length }).map(({ inner }) => textOf(text, inner));

it.each<[text: string, inner: string[]]>([
  ['“Taxes fell,” she said. “At last.”', ['Taxes fell,', 'At last.']],
  ['"Taxes fell," she said. "At last."', ['Taxes fell,', 'At last.']],
  ['‘I don’t know,’ he said.', ['I don’t know,']],
  ["'It's a mess': mayor quits", ["It's a mess"]],
  ["The ministers' plan isn't the mayor's.", []],
  ['The ministers’ plan isn’t the mayor’s.', []],
  ["Port a 'death trap', says union", ['death trap']],
  ["He called the ministers' plan 'a joke'.", ['a joke']],
  ["'The ministers' plan failed,' she said.", ["The ministers' plan failed,"]],
  ["It was the '90s, and rock 'n' roll.", []],
  ['«Nous verrons», he said.', ['Nous verrons']],
  ['She said: “He told me ‘never’.”', ['He told me ‘never’.']],
  ['“It goes on in the next paragraph.', ['It goes on in the next paragraph.']],
  ['A 6" pipe', [' pipe']],
  ['“🎈🎈”', ['🎈🎈']],
  ['“”', ['']],
  ['', []],
])('%s', (text, inner) => {
  expect(innerOf(text)).toEqual(inner);
});

it('gives the quoted parts of a content without marks and outer space', () => {
  const text = 'It was “ too early ”, and “late”, he said.';
  const parts = quotedParts(text, new SpanIndex(quotationsIn(text, { start: 0, end: text.length })), [{ start: 0, end: 23 }]);
  expect(parts.map((part) => textOf(text, part))).toEqual(['too early']);
});
