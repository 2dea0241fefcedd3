import { COUNTRIES } from '../../src/lexicon/countries.js';

describe('the list of countries', () => {
  it('has each code and each id once, and a name for each', () => {
    for (const key of ['iso2', 'wikidataId'] as const)
      expect(new Set(COUNTRIES.map((country) => country[key])).size).toBe(COUNTRIES.length);
    for (const { iso2, wikidataId, names } of COUNTRIES) {
      expect(`${iso2} ${wikidataId}`).toMatch(/^[A-Z]{2} Q[1-9]\d*$/);
      expect(names.length).toBeGreaterThan(0);
    }
  });
});
