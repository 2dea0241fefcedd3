import { parseDecomposition } from '../../src/decomposition/parse.js';
import type { Article } from '../../src/document/article.js';
import { newsExtractor } from '../../src/extraction/news-pipeline.js';
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
      expect(await timeOf(text(8_000))).toBeLessThan(8 * short);
    },
    120_000,
  );
});

it('100,000 words are decomposed', async () => {
  const text = pieces(100_000, 12, (at) => `${nameOf(at % 50)} of the city of Velde said that taxes fell in Norway on Monday.`, '\n\n');
  const { statements, entities } = await decomposed(text);
  expect(statements.length).toBeGreaterThan(5_000);
  expect(entities.length).toBeLessThan(200);
}, 240_000);
