import { COUNTERFACTIVES, CUE_FRAMES, FACTIVES } from '../../src/lexicon/cue-frames.js';
import { ACT_IN_FRAME, ANSWERING, CUES, HEDGES, PLAIN, SECOND_HAND } from '../../src/lexicon/cues.js';

describe('the cue lexicon', () => {
  it('knows at least 400 cues, each in lower case with single spaces', () => {
    expect(CUES.size).toBeGreaterThanOrEqual(400);
    expect([...CUES.keys()].filter((cue) => cue !== cue.toLowerCase().trim().replace(/\s+/g, ' '))).toEqual([]);
  });

  it('gives an act to all that its other lists name', () => {
    const named = [...PLAIN, ...HEDGES, ...SECOND_HAND.verbs];
    expect(named.filter((cue) => !CUES.has(cue))).toEqual([]);
  });

  it('says of each cue what it takes, and of none besides', () => {
    expect([...CUES.keys()].filter((cue) => !CUE_FRAMES.has(cue))).toEqual([]);
    expect([...CUE_FRAMES.keys()].filter((cue) => !CUES.has(cue))).toEqual([]);
    expect([...CUE_FRAMES.values()].filter(({ frames }) => frames.size === 0)).toEqual([]);
  });

  it('knows each cue that takes a thing for so, or for not so, and none for both', () => {
    expect([...FACTIVES, ...COUNTERFACTIVES].filter((cue) => !CUES.has(cue))).toEqual([]);
    expect([...FACTIVES].filter((cue) => COUNTERFACTIVES.has(cue))).toEqual([]);
  });

  it('changes an act only in a frame that the cue takes, and to another', () => {
    const changed = Object.entries(ACT_IN_FRAME).flatMap(([frame, acts]) => [...acts].map(([cue, act]) => ({ frame, cue, act })));
    expect(changed.filter(({ frame, cue }) => !new Set<string>(CUE_FRAMES.get(cue)?.frames).has(frame))).toEqual([]);
    expect(changed.filter(({ cue, act }) => CUES.get(cue) === act)).toEqual([]);
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
