import {
  type Day,
  dayOf,
  isoDay,
  isoMonth,
  isoWeek,
  localDay,
  monthNumber,
  partsOf,
  plusDays,
  weekdayOf,
  weeksIn,
} from '../../src/text/calendar.js';

const day = (iso: string): Day => localDay(iso) as Day;

it.each([
  ['2025-11-12T23:30:00-05:00', '2025-11-12'],
  ['2025-11-12T00:30:00+09:00', '2025-11-12'],
  ['2025-11-12', '2025-11-12'],
])('the local day of %s is %s', (iso, local) => {
  expect(isoDay(day(iso))).toBe(local);
});

it.each([0, 50, 99, 1969, 9999])('the year %i is that year', (year) => {
  expect(partsOf(dayOf(year, 3, 1) as Day)).toEqual({ year, month: 3, day: 1 });
});

it.each([
  [2020, 53],
  [2024, 52],
  [2025, 52],
  [2026, 53],
])('%i has %i weeks', (year, weeks) => {
  expect(weeksIn(year)).toBe(weeks);
});

it('knows no thirtieth of February', () => {
  expect([dayOf(2025, 2, 30), localDay('2025-02-30'), localDay('soon')]).toEqual([null, null, null]);
});

it.each([
  ['2024-12-30', '2025-W01', 0],
  ['2027-01-01', '2026-W53', 4],
  ['1969-12-31', '1970-W01', 2],
  ['2025-11-12', '2025-W46', 2],
])('%s lies in week %s and is weekday %i', (iso, week, weekday) => {
  expect([isoWeek(day(iso)), weekdayOf(day(iso))]).toEqual([week, weekday]);
});

it('reckons over the ends of months and years', () => {
  expect(isoDay(plusDays(day('2024-02-28'), 2))).toBe('2024-03-01');
  expect(isoMonth(monthNumber(day('2025-01-15')) - 1)).toBe('2024-12');
});
