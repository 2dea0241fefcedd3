import type { Component } from '../../src/extraction/component.js';
import { PipelineOrderError, pipeline } from '../../src/extraction/pipeline.js';

const lines: Component<never, 'paragraphs'> = {
  name: 'lines',
  version: '1',
  needs: [],
  adds: ['paragraphs'],
  annotate: ({ text }) => ({ paragraphs: [{ start: 0, end: text.length, part: 'body' }] }),
};
const whole: Component<'paragraphs', 'sentences'> = {
  name: 'whole',
  version: '2',
  needs: ['paragraphs'],
  adds: ['sentences'],
  annotate: async ({ paragraphs }) => ({ sentences: paragraphs.map(({ start, end }, paragraph) => ({ start, end, paragraph })) }),
};
const base = { id: 'a', text: 'Words.', publishedAt: null, headline: null };

describe('a pipeline', () => {
  it('gives each component the layers before it, and says what made the document', async () => {
    const steps = pipeline([lines, whole]);
    expect((await steps.run(base)).sentences).toEqual([{ start: 0, end: 6, paragraph: 0 }]);
    expect(steps.version).toBe('lines@1 whole@2');
  });

  it('refuses a component whose layer nobody added, when it compiles and when it is built', () => {
    // @ts-expect-error "whole" needs paragraphs
    expect(() => pipeline([whole, lines])).toThrow(new PipelineOrderError('whole', 'paragraphs'));
  });
});
