import { type Component, component } from '../../src/extraction/component.js';
import { PipelineOrderError, pipeline } from '../../src/extraction/pipeline.js';

const lines = component({
  name: 'lines',
  version: '1',
  needs: [],
  adds: ['paragraphs'],
  annotate: ({ text }) => ({ paragraphs: [{ start: 0, end: text.length, part: 'body' as const }] }),
});
const whole = component({
  name: 'whole',
  version: '2',
  needs: ['paragraphs'],
  adds: ['sentences'],
  annotate: async ({ paragraphs }) => ({ sentences: paragraphs.map(({ start, end }, paragraph) => ({ start, end, paragraph })) }),
});
const base = { id: 'a', text: 'Words.', publishedAt: null, headline: null };

const tagless = { name: 'tagless', version: '1', adds: ['tags'], annotate: () => ({ tags: [] }) } as const;

/** Never called: the compiler refuses each. */
const refused = [
  // @ts-expect-error it reads tokens, which it does not list
  () => component({ name: 'a', version: '1', needs: [], adds: ['tags'], annotate: ({ tokens }) => ({ tags: [...tokens].slice(9) }) }),
  // @ts-expect-error it lists names and gives tags
  () => component({ name: 'b', version: '1', needs: [], adds: ['names'], annotate: () => ({ tags: [] }) }),
  // @ts-expect-error it adds nothing
  () => component({ name: 'c', version: '1', needs: [], adds: [], annotate: () => ({}) }),
];

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

  it('takes no component that reads a layer it does not list, or gives another than it lists', () => {
    expect(refused).toHaveLength(3);
  });

  it('is told by what its components read, whatever their lists say', () => {
    const forgetful: Component<'tokens', 'tags'> = { ...component({ ...tagless, needs: ['tokens'] }), needs: [] };
    // @ts-expect-error tokens are read, and nobody adds them
    expect(pipeline([lines, forgetful]).version).toBe('lines@1 tagless@1');
  });
});
