import { bucketsOf, positionOf, sortKeyOf, startOf } from '../../../src/graph/rows/time.js';

it.each([
  ['2024-10-17T14:05:09Z', '2024-10-17T14:05:09Z', true],
  ['2024-10-17T14:05:09.123Z', '2024-10-17T14:05:09Z', true],
  ['2024-10-17T01:30+02:00', '2024-10-16T23:30:00Z', true],
  ['2024-10-17T01:30-0530', '2024-10-17T07:00:00Z', true],
  ['2024-10-17T14:05', '2024-10-17T14:05:00Z', true],
  ['2024-10-17T14', '2024-10-17T14:00:00Z', true],
  ['2024-10-17', '2024-10-17T00:00:00Z', false],
  ['2024-W42', '2024-10-14T00:00:00Z', false],
  ['2026-W01', '2025-12-29T00:00:00Z', false],
  ['2020-W53', '2020-12-28T00:00:00Z', false],
  ['2024-10', '2024-10-01T00:00:00Z', false],
  ['2024', '2024-01-01T00:00:00Z', false],
  ['0050-06', '0050-06-01T00:00:00Z', false],
  ['9999-12-31T18:59-05:00', '9999-12-31T23:59:00Z', true],
])('%s starts at %s, hour known: %s', (value, second, hourKnown) => {
  expect(startOf(value)).toEqual({ second, hourKnown });
});

it.each([
  '',
  'yesterday',
  '2024-13',
  '2024-02-30',
  '2024-10-17 14:05',
  '24-10-17',
  '2024-W53',
  '9999-12-31T23:00-05:00',
  '0000-01-01T00:00+05:00',
])('%j is no time', (value) => {
  expect(startOf(value)).toBeNull();
});

it.each([
  [
    { second: '2024-10-17T14:05:09Z', hourKnown: true },
    { day: '2024-10-17', hour: '2024-10-17T14', week: '2024-W42', month: '2024-10' },
  ],
  [
    { second: '2024-12-30T00:00:00Z', hourKnown: false },
    { day: '2024-12-30', hour: null, week: '2025-W01', month: '2024-12' },
  ],
  [
    { second: '2021-01-03T00:00:00Z', hourKnown: false },
    { day: '2021-01-03', hour: null, week: '2020-W53', month: '2021-01' },
  ],
])('%j lies in its day, hour, week and month', (instant, buckets) => {
  expect(bucketsOf(instant)).toEqual(buckets);
});

it('sorts as time and then id do, and positions as numbers do', () => {
  expect(sortKeyOf({ second: '2024-10-17T14:05:09Z', hourKnown: true }, 's_1')).toBe('2024-10-17T14:05:09Z s_1');
  expect([10, 9, 12_345_678].map(positionOf)).toEqual(['00000010', '00000009', '12345678']);
});
