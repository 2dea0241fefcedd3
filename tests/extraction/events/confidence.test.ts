import { eventConfidence } from '../../../src/extraction/events/confidence.js';

describe('the confidence of an event', () => {
  it.each([
    { what: 'its words tell one more surely', surer: { triggers: [0.99], participants: [] }, than: { triggers: [0.6], participants: [] } },
    { what: 'its surest words do', surer: { triggers: [0.3, 0.99], participants: [] }, than: { triggers: [0.6], participants: [] } },
    { what: 'somebody takes part', surer: { triggers: [0.9], participants: [1] }, than: { triggers: [0.9], participants: [] } },
  ])('is more where $what', ({ surer, than }) => {
    expect(eventConfidence(surer)).toBeGreaterThan(eventConfidence(than));
    expect(eventConfidence(surer)).toBeLessThan(1);
  });
});
