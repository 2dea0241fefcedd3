import { attributeWith } from '../../../src/extraction/components/attribution.js';
import type { AttributionModel } from '../../../src/extraction/model/attribution-model.js';

describe('attribution', () => {
  it('adds what the model it was given finds in the text, and bears its name and version', async () => {
    const found = { source: { start: 0, end: 3 }, cue: { start: 4, end: 8 }, content: [{ start: 9, end: 12 }], confidence: 0.5 };
    const model: AttributionModel = {
      name: 'by-hand',
      version: '7',
      attributions: async (text) => (text === 'Ada said yes' ? [found] : []),
    };
    const component = attributeWith(model);
    expect(component).toMatchObject({ name: 'by-hand', version: '7', needs: [], adds: ['attributions'] });
    const document = { id: 'a', text: 'Ada said yes', publishedAt: null, headline: null };
    expect(await component.annotate(document)).toEqual({ attributions: [found] });
  });
});
