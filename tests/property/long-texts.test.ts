import type { Attribution } from '../../src/document/document.js';
import { component } from '../../src/extraction/component.js';
import { coreference } from '../../src/extraction/components/coreference.js';
import { eventWords } from '../../src/extraction/components/event-words.js';
import { happenings } from '../../src/extraction/components/happenings.js';
import { names } from '../../src/extraction/components/names.js';
import { offices } from '../../src/extraction/components/offices.js';
import { paragraphs } from '../../src/extraction/components/paragraphs.js';
import { sentences } from '../../src/extraction/components/sentences.js';
import { times } from '../../src/extraction/components/times.js';
import { tokens } from '../../src/extraction/components/tokens.js';
import { utterances } from '../../src/extraction/components/utterances.js';
import { pipeline } from '../../src/extraction/pipeline.js';
import { reading } from '../helpers/model-reading.js';
import { processorTime } from '../helpers/processor-time.js';

const SOURCES = ['Ada Okoro', 'the mayor of Bexford', 'Lorland', 'officials', 'Northwire', 'she', 'they', 'Rasmus Kask', 'the company'];
const CUES = ['said', 'warned', 'denied', 'claimed', 'promised', 'insisted'];
const CONTENTS = [
  'that taxes fell on Monday',
  'that the port was bombed last week',
  'that it would pay by Friday',
  'that “Ostia attacked the village”',
  'that Kask had resigned',
];

const picked = (list: readonly string[], at: number): string => list[at % list.length] as string;

/** As many claims as that, no two neighbours alike. */
const claims = (count: number, end: string): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => `${picked(SOURCES, at * 7 + (at >> 3))} ${picked(CUES, at + (at >> 2))} ${picked(CONTENTS, at * 3 + (at >> 1))}${end}`,
  );

/** Who said what by a pattern, so that there are enough of them. */
function attributionsIn(text: string): readonly Attribution[] {
  const pattern = new RegExp(`(${SOURCES.join('|')}) (${CUES.join('|')}) (${CONTENTS.join('|')})`, 'g');
  return [...text.matchAll(pattern)].map(({ index, 1: source = '', 2: cue = '', 3: content = '' }) => {
    const cueAt = index + source.length + 1;
    const contentAt = cueAt + cue.length + 1;
    return {
      source: { start: index, end: index + source.length },
      cue: { start: cueAt, end: cueAt + cue.length },
      content: [{ start: contentAt, end: contentAt + content.length }],
      confidence: 0.8,
      sourceConfidence: 0.8,
    };
  });
}

const steps = pipeline([
  paragraphs,
  sentences,
  tokens,
  reading,
  names,
  component({
    name: 'by a pattern',
    version: '1',
    needs: [],
    adds: ['attributions'],
    annotate: ({ text }) => ({ attributions: attributionsIn(text) }),
  }),
  coreference,
  times,
  offices,
  eventWords,
]);
const layersOf = (text: string) => steps.run({ id: 'a', text: `A headline\n\n${text}`, publishedAt: '2025-11-12', headline: 'A headline' });

const read = (document: Awaited<ReturnType<typeof layersOf>>) => happenings.annotate({ ...document, ...utterances.annotate(document) });

const timeOf = (document: Parameters<typeof read>[0]): number => processorTime(() => read(document), 3);

/** Words that a claim has, about. */
const WORDS = 8;

describe('statements and events of a long text', () => {
  it('take time in proportion to it: four times the words no more than eight times the time', async () => {
    const [short, long] = [await layersOf(claims(8_000 / WORDS, '.').join(' ')), await layersOf(claims(32_000 / WORDS, '.').join(' '))];
    timeOf(short);
    expect(timeOf(long)).toBeLessThan(8 * timeOf(short));
  }, 400_000);

  it('take about as long where it is one sentence without an end', async () => {
    const [cut, endless] = [await layersOf(claims(500, '.').join(' ')), await layersOf(claims(500, '').join(' and '))];
    expect(endless.sentences.length).toBeLessThan(cut.sentences.length / 10);
    timeOf(cut);
    expect(timeOf(endless)).toBeLessThan(6 * timeOf(cut));
  }, 240_000);
});
