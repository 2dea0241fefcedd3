import { FrontMatterError } from '../../src/ingest/errors.js';
import { splitFrontMatter } from '../../src/ingest/front-matter.js';

const fenced = (yaml: string, text = 'The text.') => `---\n${yaml}\n---\n${text}`;

it.each([
  ['headline: Bridge opens', { headline: 'Bridge opens' }],
  ['title: Bridge opens', { headline: 'Bridge opens' }],
  ['headline: "Brandt: bridge opens"', { headline: 'Brandt: bridge opens' }],
  ['headline: 2025', { headline: '2025' }],
  ['date: 2025-04-02', { published: '2025-04-02' }],
  ['published: 2025-04-02T10:00:00Z', { published: '2025-04-02T10:00:00Z' }],
  [
    'outlet: The Herald\nurl: https://herald.example/1\nid: 7\nlanguage: en',
    { outlet: 'The Herald', url: 'https://herald.example/1', id: '7', language: 'en' },
  ],
  ['tags: [bridges, mayors]', {}],
  ['headline:', {}],
  ['# nothing yet', {}],
])('reads %j', (yaml, expected) => {
  const { frontMatter, text } = splitFrontMatter(fenced(yaml));
  expect(text).toBe('The text.');
  expect(Object.fromEntries(Object.entries(frontMatter).filter(([, value]) => value != null))).toEqual(expected);
});

it.each(['The text.', '', 'The text.\n---\nmore', ' ---\ndate: 2025-04-02\n---\n', '--- a dash'])('finds none in %j', (source) => {
  expect(splitFrontMatter(source)).toEqual({ frontMatter: {}, text: source });
});

it('is found below blank lines', () => {
  expect(splitFrontMatter(`\n \n${fenced('id: a')}`)).toMatchObject({ frontMatter: { id: 'a' }, text: 'The text.' });
});

it('ends at the first fence', () => {
  expect(splitFrontMatter('---\nid: a\n---\nOne.\n---\nTwo.').text).toBe('One.\n---\nTwo.');
});

it.each([
  ['---\ndate: 2025-04-02\nThe text.', 1, /the --- that ends it is missing/],
  [fenced('outlet: The Herald\nheadline: Brandt: bridge opens'), 3, /quotation marks/],
  [fenced('date: [2025'), 2, /broken at line/],
  [fenced('outlet: The Herald\ndate:\n  day: 2'), 4, /date must be one line of text/],
  [fenced('just words'), 2, /it must hold keys and values/],
  [fenced('headline: *EXCLUSIVE*'), 2, /EXCLUSIVE.*quotation marks/],
  [`\n\n${fenced('date: [2025')}`, 4, /broken at line/],
  [fenced('id: a\nid: b'), 3, /unique/],
])('refuses %j with its line', (source, line, message) => {
  expect(() => splitFrontMatter(source)).toThrow(FrontMatterError);
  expect(() => splitFrontMatter(source)).toThrow(message);
  expect(() => splitFrontMatter(source)).toThrow(expect.objectContaining({ line }));
});
