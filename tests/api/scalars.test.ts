/** Times as arguments: in UTC to the second; what is no time is refused. */
import { utcSecond } from '../../src/api/scalars.js';

it.each([
  ['2024-10-17', '2024-10-17T00:00:00Z'],
  ['2024-02-29', '2024-02-29T00:00:00Z'],
  ['2024-10-17T09:30Z', '2024-10-17T09:30:00Z'],
  ['2024-10-17T09:30:15.25Z', '2024-10-17T09:30:15Z'],
  ['2024-10-17T01:30:00+02:00', '2024-10-16T23:30:00Z'],
])('%s is %s', (given, second) => {
  expect(utcSecond(given)).toBe(second);
});

it.each([
  ['2024-02-30'],
  ['2023-02-29T10:00:00Z'],
  ['2024-10'],
  ['2024-10-17T09:30:00'],
  ['2024-10-17T24:00:00Z'],
  ['2024-10-17 09:30'],
  ['17.10.2024'],
  [''],
  [20241017],
  [null],
])('%j is no time', (given) => {
  expect(() => utcSecond(given)).toThrow('is no time');
});
