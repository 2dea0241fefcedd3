import { placeCalled } from '../../src/lexicon/places.js';

describe('what a place is called', () => {
  it('gives no id to a name that a town and its region share', () => {
    expect(placeCalled('New York', null, new Set())).toEqual({ iso2: 'US', wikidataId: null, open: false });
  });

  it('gives the id of a region that shares its name with no town', () => {
    expect(placeCalled('Texas', null, new Set())).toEqual({ iso2: 'US', wikidataId: 'Q1439', open: false });
  });
});
