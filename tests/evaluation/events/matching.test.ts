import { eventOutcomes } from './matching.js';

const gold = (told: object) => ({ id: 'a', text: 'The mill burnt.', events: [{ start: 9, end: 14, ...told }] });
const TOLD = { certainty: 'CERTAIN', time: 'NON_FUTURE', polarity: 'POS' };
const event = (factuality: 'asserted' | 'planned' | 'alleged') => ({ trigger: { start: 9, end: 14 }, factuality });

describe('an event', () => {
  it.each([
    { what: 'asserted that took place', found: event('asserted'), told: TOLD, right: true },
    { what: 'asserted that is to come', found: event('asserted'), told: { ...TOLD, time: 'FUTURE' }, right: false },
    { what: 'asserted that did not take place', found: event('asserted'), told: { ...TOLD, polarity: 'NEG' }, right: false },
    { what: 'planned that took place', found: event('planned'), told: TOLD, right: false },
    { what: 'planned that is to come', found: event('planned'), told: { ...TOLD, time: 'FUTURE' }, right: true },
    { what: 'alleged, whatever the gold says of it', found: event('alleged'), told: { ...TOLD, time: 'FUTURE' }, right: true },
    { what: 'of which the gold tells nothing more', found: event('planned'), told: {}, right: true },
  ])('$what is judged', ({ found, told, right }) => {
    expect(eventOutcomes(gold(told), [found])).toEqual([right]);
  });

  it('with other words is none', () => {
    expect(eventOutcomes(gold(TOLD), [{ trigger: { start: 4, end: 8 }, factuality: 'asserted' }])).toEqual([false]);
  });
});
