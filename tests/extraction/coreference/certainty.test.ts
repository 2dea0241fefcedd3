import { certaintyOf } from '../../../src/extraction/coreference/certainty.js';
import { type Evidence, WHYS } from '../../../src/extraction/coreference/why.js';

const SOME: Evidence = { why: 'he or she', strength: 1, distance: 1, known: 2, named: true, source: false };

describe('the confidence of a mention that is no name', () => {
  it.each([
    { what: 'the pronoun has one rival less close', surer: { strength: 3 }, than: { strength: 0 } },
    { what: 'the chain was mentioned just before', surer: { distance: 0 }, than: { distance: 4 } },
    { what: 'the chain is mentioned often', surer: { known: 12 }, than: { known: 1 } },
    { what: 'the article says the office itself', surer: { why: 'role said' }, than: { why: 'new office', distance: null } },
  ] as const)('is more where $what', ({ surer, than }) => {
    expect(certaintyOf({ ...SOME, ...surer })).toBeGreaterThan(certaintyOf({ ...SOME, ...than }));
  });

  it('is never all or nothing', () => {
    for (const why of WHYS)
      for (const strength of [-4, 0, 4])
        for (const known of [0, 500]) {
          const certainty = certaintyOf({ ...SOME, why, strength, known });
          expect(certainty).toBeGreaterThan(0);
          expect(certainty).toBeLessThan(1);
        }
  });
});
