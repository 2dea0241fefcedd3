import { ANSWERING, CUES, HEDGES, PLAIN, SECOND_HAND } from '../../src/lexicon/cues.js';

describe('the cue lexicon', () => {
  it('knows at least 250 cues, each in lower case with single spaces', () => {
    expect(CUES.size).toBeGreaterThanOrEqual(250);
    expect([...CUES.keys()].filter((cue) => cue !== cue.toLowerCase().trim().replace(/\s+/g, ' '))).toEqual([]);
  });

  it('gives an act to all that its other lists name', () => {
    const named = [...PLAIN, ...HEDGES, ...SECOND_HAND.verbs];
    expect(named.filter((cue) => !CUES.has(cue))).toEqual([]);
  });

  it('leaves it to the content only where the verb itself asserts', () => {
    expect([...PLAIN].filter((cue) => CUES.get(cue) !== 'assert')).toEqual([]);
  });

  it.each([
    ['deny', 'deny'],
    ['rule out', 'deny'],
    ['blame', 'accuse'],
    ['accusation', 'accuse'],
    ['caution', 'warn'],
    ['pledge', 'promise'],
    ['call on', 'request'],
    ['demand', 'request'],
    ['forecast', 'predict'],
    ['hope', 'believe'],
    ['non-committal', 'withhold'],
    ['according to', 'assert'],
  ])('takes "%s" for %s', (cue, act) => {
    expect(CUES.get(cue)).toBe(act);
  });

  it('counts answering verbs that one can decline to do', () => {
    expect(['comment', 'say', 'confirm'].every((verb) => ANSWERING.has(verb))).toBe(true);
  });
});
