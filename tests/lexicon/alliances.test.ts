import { belongsTo, MEMBERSHIPS } from '../../src/lexicon/alliances.js';
import { COUNTRIES } from '../../src/lexicon/countries.js';

const [EU, NATO, ASEAN] = ['Q458', 'Q7184', 'Q7768'];
const GROUPS = [
  [EU, 'EU', 27],
  [NATO, 'NATO', 32],
  [ASEAN, 'ASEAN', 11],
] as const;

describe('members of international organisations', () => {
  it.each(GROUPS)('%s has the members that the list of countries gives %s', (id, group, count) => {
    const now = (MEMBERSHIPS.get(id ?? '') ?? []).filter(({ until }) => until === null).map(({ iso2 }) => iso2);
    expect(now.sort()).toEqual(
      COUNTRIES.filter(({ memberOf }) => memberOf.includes(group))
        .map(({ iso2 }) => iso2)
        .sort(),
    );
    expect(now.length).toBe(count);
  });

  it.each([
    { iso2: 'GB', id: EU, day: '2020-01-31', belongs: true },
    { iso2: 'GB', id: EU, day: '2020-02-01', belongs: false },
    { iso2: 'SE', id: NATO, day: '2024-03-06', belongs: false },
    { iso2: 'SE', id: NATO, day: '2024-03-07', belongs: true },
    { iso2: 'FR', id: EU, day: null, belongs: true },
    { iso2: 'HR', id: EU, day: null, belongs: false },
    { iso2: 'US', id: EU, day: '2025-01-01', belongs: false },
  ])('$iso2 in $id on $day: $belongs', ({ iso2, id, day, belongs }) => {
    expect(belongsTo(iso2, id ?? '', day)).toBe(belongs);
  });
});
