import type { Attribution } from '../../../src/document/document.js';
import { loadReadingModel, type ReadingModel } from '../../../src/extraction/model/reading-model.js';
import { EncoderError, type Runtime } from '../../../src/extraction/model/runtime.js';
import { readModelFiles } from '../../../src/model-files.js';
import type { Span } from '../../../src/text/span.js';
import { RUNTIMES } from '../../helpers/runtimes.js';

const files = await readModelFiles();

const inWords = (text: string, { source, cue, content }: Attribution) => {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return { source: source && words(source), cue: cue && words(cue), content: content.map(words) };
};

describe.each(RUNTIMES)('the attribution model on the $name runtime', ({ open }) => {
  let runtime: Runtime;
  let model: ReadingModel;
  beforeAll(async () => {
    runtime = await open();
    model = await loadReadingModel(files, runtime);
  });

  it.each([
    { text: '“Taxes fell,” President Ada Okoro said.', source: 'President Ada Okoro', cue: 'said', content: ['“Taxes fell,”'] },
    {
      text: '"We are ready," Okoro said, "and we will not wait."',
      source: 'Okoro',
      cue: 'said',
      content: ['"We are ready,"', '"and we will not wait."'],
    },
    {
      text: 'Okoro said she was “deeply worried” about the harbour.',
      source: 'Okoro',
      cue: 'said',
      content: ['she was “deeply worried” about the harbour'],
    },
    {
      text: 'Rents will rise next year, according to the housing ministry.',
      source: 'the housing ministry',
      cue: 'according to',
      content: ['Rents will rise next year'],
    },
    { text: 'Okoro said the \uD83D bridge would close.', source: 'Okoro', cue: 'said', content: ['the \uD83D bridge would close'] },
    { text: 'Officials denied that any money was missing.', source: 'Officials', cue: 'denied', content: ['that any money was missing'] },
    { text: 'The minister said that rents would rise', source: 'The minister', cue: 'said', content: ['that rents would rise'] },
    {
      text: '“We landed 👩🏽‍🚀,” pilot José Nuñez said 🙂.',
      source: 'pilot José Nuñez',
      cue: 'said',
      content: ['“We landed 👩🏽‍🚀,”'],
    },
    {
      text: 'Ada Okoro\u0301 said the cafe\u0301 would close.',
      source: 'Ada Okoro\u0301',
      cue: 'said',
      content: ['the cafe\u0301 would close'],
    },
  ])('finds who said what in $text', async ({ text, ...expected }) => {
    const found = await model.attributions(text);
    expect(found.map((attribution) => inWords(text, attribution))).toEqual([expected]);
    expect(found[0]?.confidence).toBeGreaterThan(0.5);
  });

  it.each([
    { what: 'no text', text: '' },
    { what: 'white space', text: ' \n\n\t' },
    { what: 'quotation marks alone', text: '“”"«»' },
    { what: 'a word of fifty thousand letters', text: 'x'.repeat(50_000) },
    { what: 'what nobody is said to have said', text: 'The bridge was closed for two weeks. Rain fell.' },
  ])('finds nothing in $what', async ({ text }) => {
    expect(await model.attributions(text)).toEqual([]);
  });

  it('gives the same answer whatever it was asked before or beside', async () => {
    const text =
      'The ferry company said on Monday that two crossings were cancelled. “We are sorry,” its director, Lena Brandt, told reporters.';
    const alone = await model.attributions(text);
    expect(alone).toHaveLength(2);
    const [, beside] = await Promise.all([model.attributions(`${text} The port denied it. `.repeat(20)), model.attributions(text)]);
    expect(beside).toEqual(alone);
    expect(await (await loadReadingModel(files, runtime)).attributions(text)).toEqual(alone);
  });

  it('reads a text of many windows to its end, in the order of the cues, with spans that lie in it', async () => {
    const speakers = ['Duarte', 'Lind', 'Nair', 'Weber'];
    const text = Array.from({ length: 60 }, (_, day) => `${speakers[day % 4]} said on day ${day} that the harbour had stayed open.`).join(
      ' ',
    );
    const found = await model.attributions(text);
    expect(found.map((attribution) => inWords(text, attribution).source)).toEqual(
      Array.from({ length: 60 }, (_, day) => speakers[day % 4]),
    );
    const cues = found.map(({ cue }) => cue?.start ?? -1);
    expect(cues).toEqual([...cues].sort((a, b) => a - b));
  });

  it('reads a text without a sentence end to its end', async () => {
    const text = Array.from({ length: 150 }, (_, day) => `on day ${day} Okoro said that the harbour had stayed open and then`).join(' ');
    const found = await model.attributions(text);
    expect(found.length).toBeGreaterThan(100);
    expect(found.at(-1)?.cue?.start).toBeGreaterThan(text.length - 200);
  });

  it('follows a long quotation beyond what it sees from the cue', async () => {
    const long = `“${Array.from({ length: 40 }, (_, step) => `We looked at plan ${step} and it was too dear.`).join(' ')}”`;
    const text = `Mayor Ines Duarte said: ${long}\n\nThe council votes in May.`;
    const [first] = await model.attributions(text);
    expect(first && inWords(text, first).content.at(-1)?.endsWith('plan 39 and it was too dear.”')).toBe(true);
  });

  it('says so when its bytes are no network', async () => {
    await expect(loadReadingModel({ ...files, head: new Uint8Array(64) }, runtime)).rejects.toThrow(EncoderError);
  });
});
