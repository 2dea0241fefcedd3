import { fitsPrecision, isIsoTime, isPublicationTime } from '../../src/text/iso-time.js';

it.each([
  ['2024-02-29', 'day', true],
  ['2025-02-29', 'day', false],
  ['2025-13-01', 'day', false],
  ['2025-02', 'month', true],
  ['2025-00', 'month', false],
  ['2025-02-01', 'month', false],
  ['2025', 'year', true],
  ['2025-W07', 'week', true],
  ['2025-W54', 'week', false],
  ['2025-W53', 'week', false],
  ['2020-W53', 'week', true],
  ['2025-W00', 'week', false],
  ['0999', 'year', false],
  ['1000', 'year', true],
  ['9998-12-31', 'day', true],
  ['9999-01', 'month', false],
  ['0000-W01', 'week', false],
  ['2025-02-28T23', 'hour', true],
  ['2025-02-28T24', 'hour', false],
  ['2025-02-28T23:59', 'minute', true],
  ['2025-02-28T23:59+02:00', 'minute', true],
  ['2025-02-30T23:59Z', 'minute', false],
  ['2025', 'past', false],
] as const)('%s as a %s is real: %s', (value, precision, real) => {
  expect(fitsPrecision(value, precision)).toBe(real);
});

it.each([
  ['2025-02-28', true],
  ['2025-02-28T10:00:00Z', true],
  ['2025-02-28T10:00+05:30', true],
  ['2025-02-28T10:00:00.123-05:00', true],
  ['2025-02-28T10:00', false],
  ['2025-02', false],
  ['0001-01-01', false],
  ['1000-01-01T00:00+05:00', true],
  ['9998-12-31T23:00-05:00', true],
  ['9999-12-31T23:00-05:00', false],
  ['28 February 2025', false],
])('%s may be a time of publication: %s', (value, may) => {
  expect(isPublicationTime(value)).toBe(may);
});

it.each(['2025', '2025-02', '2025-W07', '2025-02-28', '2025-02-28T10', '2025-02-28T10:00:00Z'])('%s may be a bound', (value) => {
  expect(isIsoTime(value)).toBe(true);
});

it.each(['0099', '9999-12-31', '2024-W53', 'soon'])('%s may be no bound', (value) => {
  expect(isIsoTime(value)).toBe(false);
});
