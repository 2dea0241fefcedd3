/** Roles: each office once, and whether it was held at a time. */
import { distinctRoles, isHeldAt } from '../../../src/api/entity/held-roles.js';
import type { EntityRow, RoleRow } from '../../../src/graph/reads/rows.js';

const entity = (id: string): EntityRow => ({ id, kind: 'Person', name: id, named: true, aliases: [], wikidataId: null, iso2: null });
const NO_TIME = { Value: null, Precision: null, Before: null, After: null, Text: null };
const flat = (name: string, given: object) =>
  Object.fromEntries(Object.entries({ ...NO_TIME, ...given }).map(([key, value]) => [`${name}${key}`, value]));
const role = (given: Partial<RoleRow>, from = {}, until = {}): RoleRow =>
  ({
    title: 'mayor',
    articleId: 'a',
    holder: entity('ada'),
    of: null,
    ...flat('from', from),
    ...flat('until', until),
    ...given,
  }) as RoleRow;

it('keeps the first of those that tell of the same office', () => {
  const rows = [
    role({ articleId: 'new' }),
    role({ articleId: 'old', title: 'Mayor' }),
    role({ of: entity('tarn') }),
    role({ holder: entity('bo') }),
    role({}, { Value: '2021' }),
  ];
  expect(distinctRoles(rows)).toEqual([rows[0], rows[2], rows[3], rows[4]]);
});

it.each([
  ['2024-05-01T00:00:00Z', {}, {}, true],
  ['2020-12-31T23:59:59Z', { Value: '2021' }, {}, false],
  ['2021-01-01T00:00:00Z', { Value: '2021' }, {}, true],
  ['2023-07-01T00:00:00Z', { Value: '2021' }, { Value: '2023' }, true],
  ['2024-01-01T00:00:00Z', { Value: '2021' }, { Value: '2023' }, false],
  ['2024-01-01T00:00:00Z', {}, { Before: '2023-06-15' }, false],
  ['2022-01-01T00:00:00Z', { After: '2023-06-15' }, {}, false],
])('at %s, from %j until %j: %s', (at, from, until, held) => {
  expect(isHeldAt(at, role({}, from, until))).toBe(held);
});
