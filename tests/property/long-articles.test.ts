import { parseDecomposition } from '../../src/decomposition/parse.js';
import type { Article } from '../../src/document/article.js';
import { newsExtractor } from '../../src/extraction/news-pipeline.js';
import { articleFrom } from '../../src/ingest/article-input.js';
import { roughModel } from '../helpers/rough-model.js';

const extractor = newsExtractor(roughModel);
const article = (text: string): Article => ({
  id: 'a',
  url: null,
  headline: null,
  outlet: null,
  publishedAt: '2025-11-12',
  language: 'en',
  text,
});
const decomposed = async (text: string) => parseDecomposition(await extractor.extract(article(text)));

/** So many pieces, each told its number. */
const pieces = (words: number, each: number, piece: (at: number) => string, joint: string): string =>
  Array.from({ length: Math.ceil(words / each) }, (_, at) => piece(at)).join(joint);
/** A name for each number, in letters: "Baka Cadal". */
const nameOf = (at: number): string => {
  const syllables = ['ba', 'ka', 'da', 'lo', 'mi', 'ru', 'te', 'vo', 'sa', 'ne'];
  const letters = [...String(at)].map((digit) => syllables[Number(digit)] as string).join('');
  return `A${letters} O${letters}r`;
};

/** Texts of a given number of words. */
const SHAPES: readonly (readonly [shape: string, text: (words: number) => string])[] = [
  [
    'an article',
    (words) => pieces(words, 12, (at) => `${nameOf(at % 50)} of the city of Velde said that taxes fell in Norway on Monday.`, '\n\n'),
  ],
  ['always new names', (words) => pieces(words, 9, (at) => `${nameOf(at)} said that ${nameOf(at + 7)} was arrested in Oslo.`, ' ')],
  ['one name', (words) => pieces(words, 7, () => 'Ada Okoro said that she was tired.', ' ')],
  ['capitals alone', (words) => pieces(words, 8, (at) => `${nameOf(at % 50).toUpperCase()} SAID THAT TAXES FELL IN NORWAY.`, '\n')],
  ['a table', (words) => pieces(words, 6, (at) => `| ${at} | ${nameOf(at % 90)} | ${at % 13} | Norway |`, '\n')],
  [
    'one sentence without an end',
    (words) => pieces(words, 9, (at) => `${nameOf(at % 20)} said that rebels were arrested in Oslo because she had left`, ', '),
  ],
  [
    'one sentence without an end or a space',
    (words) =>
      pieces(words, 9, (at) => `${nameOf(at % 20)} said that rebels were arrested in Oslo because she had left`.replaceAll(' ', '-'), '-'),
  ],
  [
    'HTML left in, on one line',
    (words) =>
      pieces(words, 10, (at) => `<p class="x"><b>${nameOf(at % 50)}</b> said that <a href="/${at}">taxes</a> fell in Norway.</p>`, ''),
  ],
  ['a list', (words) => pieces(words, 6, (at) => `- ${nameOf(at % 90)}: arrested in Norway`, '\n')],
  ['no names', (words) => pieces(words, 9, () => 'it rained, and officials said that it would rain again', '. ')],
  ['names of 300 letters', (words) => pieces(words, 5, (at) => `Mar${'ia'.repeat(148)}${at % 9} said that taxes fell.`, ' ')],
  [
    'mixed scripts',
    (words) => pieces(words, 10, (at) => `${nameOf(at % 40)} said that Иван Петров and 王小明 met Γιώργος in Norway.`, '\n\n'),
  ],
  ['one word again and again', (words) => pieces(words, 1, () => 'rain', ' ')],
  ['quotations left open', (words) => pieces(words, 8, (at) => `“We will pay, ${nameOf(at % 20)} said that we must.`, '\n')],
  ['quotations', (words) => pieces(words, 8, (at) => `“We will pay,” ${nameOf(at % 20)} said. “We must.”`, '\n\n')],
];

/** Milliseconds of this process alone: what else the machine does is not counted. */
async function timeOf(text: string): Promise<number> {
  const before = process.cpuUsage();
  await decomposed(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('everything but the encoder takes time in proportion to the text', () => {
  it.each(SHAPES)(
    '%s: four times the words, no more than eight times the time',
    async (_, text) => {
      await timeOf(text(2_000));
      const short = Math.min(await timeOf(text(2_000)), await timeOf(text(2_000)));
      // The better of two: a collection of garbage may fall into one of them.
      const long = Math.min(await timeOf(text(8_000)), await timeOf(text(8_000)));
      expect(long).toBeLessThan(8 * short);
    },
    240_000,
  );
});

it('100,000 words come in and are decomposed', async () => {
  const text = pieces(100_000, 12, (at) => `${nameOf(at % 50)} of the city of Velde said that taxes fell in Norway on Monday.`, '\n\n');
  const { statements, entities } = parseDecomposition(await extractor.extract(await articleFrom({ id: 'a', text, language: 'en' })));
  expect(statements.length).toBeGreaterThan(5_000);
  expect(entities.length).toBeLessThan(200);
}, 240_000);
