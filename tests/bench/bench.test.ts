import { UsageError } from '../../src/cli/errors.js';
import { lengthCells } from './by-length.js';
import { megabytesOfOne, workersCells } from './by-workers.js';
import { HOSTILE } from './hostile-queries.js';
import { longText, wordsOf } from './long-text.js';
import { benchAsked } from './options.js';
import { quantile } from './quantile.js';
import { table } from './table.js';

describe('a long text', () => {
  const paragraphs = ['One two three.', 'Four five.', '“Six, seven, eight, nine”', ' '];

  it.each([1, 2, 9, 10, 500])('has %d words, whole paragraphs but for its last', (words) => {
    const text = longText(paragraphs, words, 7);
    expect(wordsOf(text)).toHaveLength(words);
    expect(text).toMatch(/[.”]$/);
    for (const paragraph of text.split('\n\n').slice(0, -1)) expect(paragraphs).toContain(paragraph);
  });

  it('has all paragraphs before one comes again, in an order that its seed chooses', () => {
    const orders = Array.from({ length: 20 }, (_, seed) => longText(paragraphs, 9, seed));
    for (const order of orders) expect(order.split('\n\n').sort()).toEqual(paragraphs.filter((one) => one !== ' ').sort());
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(longText(paragraphs, 50, 3)).toBe(longText(paragraphs, 50, 3));
  });
});

it('the hostile queries are two hundred, no two alike', () => {
  expect(HOSTILE).toHaveLength(200);
  expect(new Set(HOSTILE.map(({ body }) => JSON.stringify(body))).size).toBe(200);
});

it.each([
  [[3], 0.95, 3],
  [[1, 2, 3, 4], 0.5, 2],
  [Array.from({ length: 100 }, (_, n) => 100 - n), 0.95, 95],
])('of %j a share of %d lies at or below %d', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});

describe('the options of a benchmark', () => {
  it('have defaults', () => {
    expect(benchAsked([])).toEqual({ lengths: [200, 1000, 5000, 20000, 100000], workers: [1, 2, 4], repeat: 3 });
    expect(benchAsked(['--lengths', '50', '--workers', '3,1', '--repeat', '1'])).toEqual({ lengths: [50], workers: [3, 1], repeat: 1 });
  });

  it.each(['--lengths 0', '--lengths 10,', '--workers 65', '--repeat 1.5', '--seed 1', 'text'])('are refused in "%s"', (given) => {
    expect(() => benchAsked(given.split(' '))).toThrow(UsageError);
  });
});

describe('what is told', () => {
  const row = { words: 600, loadSeconds: 1, loadMegabytes: 100, cpuSeconds: 6 };
  const workers = [
    { ...row, workers: 4, seconds: 2, peakMegabytes: 600 },
    { ...row, workers: 1, seconds: 6, peakMegabytes: 300 },
  ];

  it('by length is held against 1,000 words', () => {
    const rows = [
      { words: 200, seconds: 1, cpuSeconds: 1 },
      { words: 1000, seconds: 2, cpuSeconds: 4 },
      { words: 5000, seconds: 20, cpuSeconds: 40 },
    ];
    expect(lengthCells(rows)).toEqual([
      [200, 1, 200, 200, 1.25],
      [1000, 2, 500, 250, 1],
      [5000, 20, 250, 125, 2],
    ]);
  });

  it('by workers is held against one, in whatever order', () => {
    expect(workersCells(workers)).toEqual([
      [4, 2, 300, 3, 100, 600],
      [1, 6, 100, 1, 100, 300],
    ]);
    expect(megabytesOfOne(workers)).toBe(100);
    expect(megabytesOfOne(workers.slice(1))).toBeNull();
  });

  it('is a table', () => {
    expect(
      table(
        ['words', 'of'],
        [
          [1000, null],
          [5, 1.234],
        ],
      ),
    ).toBe('| words | of   |\n| ----: | ---: |\n| 1,000 |      |\n|     5 | 1.23 |'.replace('of  ', '  of'));
  });
});
