import { NOUN_EVENTS, VERB_EVENTS } from '../../src/lexicon/event-triggers.js';
import { EVENT_TYPES } from '../../src/text/terms.js';

const both = [...VERB_EVENTS, ...NOUN_EVENTS];

describe('the event lexicon', () => {
  it('uses the closed list of types, and each of them', () => {
    expect(new Set(both.map(([, { type }]) => type))).toEqual(new Set(EVENT_TYPES));
  });

  it('names what PLOVER has no type for by its own lemma', () => {
    expect(both.filter(([trigger, { type, mode }]) => type === 'OTHER' && mode !== trigger)).toEqual([]);
  });

  it('lists triggers in lower case with single spaces', () => {
    expect(both.filter(([trigger]) => !/^\S+(?: \S+)*$/.test(trigger) || trigger !== trigger.toLowerCase())).toEqual([]);
  });

  it.each([
    ['arrest', 'COERCE', 'arrest'],
    ['send troop', 'MOBILIZE', 'troops'],
    ['resign', 'RETREAT', 'resign'],
    ['sign', 'AGREE', null],
    ['elect', 'OTHER', 'elect'],
  ])('takes the verb "%s" for %s, mode %s', (trigger, type, mode) => {
    expect(VERB_EVENTS.get(trigger)).toEqual({ type, mode });
  });
});
