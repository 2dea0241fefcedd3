import type { Decomposition } from '../../src/decomposition/decomposition.js';
import { parseDecomposition } from '../../src/decomposition/parse.js';
import type { NewsExtractor } from '../../src/extraction/news-pipeline.js';
import { articleFrom } from '../../src/ingest/article-input.js';
import { loadNewsExtractor } from '../../src/load-extractor.js';

let extractor: NewsExtractor;
beforeAll(async () => {
  extractor = await loadNewsExtractor();
}, 60_000);

const decomposed = async (text: string): Promise<Decomposition> =>
  parseDecomposition(await extractor.extract(await articleFrom({ id: 'a', text, language: 'en' })));

/** Names of entities with their kinds, those without a name left out. */
const named = ({ entities }: Decomposition): string[] =>
  entities.filter((entity) => entity.named).map(({ kind, name }) => `${kind}: ${name}`);

const ROWS = Array.from({ length: 40 }, (_, row) => `| ${row + 1} | ${row * 7} | ${(row * 3) % 11} | – |`).join('\n');
const LONG = `Mar${'ia'.repeat(148)}n`;

describe('a text that is no article', () => {
  it.each([
    { what: 'one word', text: 'Rain' },
    { what: 'one mark', text: '.' },
    { what: 'a table of numbers', text: `Results\n\n| no | points | lost | note |\n| --- | --- | --- | --- |\n${ROWS}` },
    {
      what: 'a list without names',
      text: 'What to bring\n\n- two pens\n- a ruler\n- warm clothes\n\n1. Cut the paper.\n2. Fold it.\n3. Glue the ends.',
    },
    { what: 'prose without names', text: 'The rain fell all night. By morning the road was under water, and the bus did not come.' },
    { what: 'tags alone', text: '<div class="lead"><br/><img src="a.png" alt=""></div>\n<p>&nbsp;</p>' },
  ])('has no named entities, statements or roles: $what', async ({ text }) => {
    const decomposition = await decomposed(text);
    expect({ named: named(decomposition), statements: decomposition.statements, roles: decomposition.roles }).toEqual({
      named: [],
      statements: [],
      roles: [],
    });
  });
});

describe('a text that is badly kept', () => {
  it.each([
    {
      what: 'capitals alone',
      text: 'MINISTER QUITS IN NORWAY\n\nADA OKORO RESIGNED ON MONDAY. "I AM TIRED," SHE SAID IN OSLO.',
      names: ['Person: ADA OKORO', 'Country: Norway', 'Place: OSLO'],
    },
    {
      what: 'HTML left in',
      text: '<p>Mayor <b>Ada Okoro</b> said that <a href="https://velde.example/tax">taxes</a> fell in Norway.</p>',
      names: ['Country: Norway'],
    },
    { what: 'a name of 300 letters', text: `${LONG} Okoro said that taxes fell in Norway.`, names: ['Country: Norway'] },
    { what: 'mixed scripts', text: 'Ada Okoro said that Иван Петров and 王小明 met Γιώργος in Norway.', names: ['Country: Norway'] },
    {
      what: 'a table with names',
      text: 'Results\n\nAda Okoro\t12\tNorway\nMark Lind\t9\tSweden\n',
      names: ['Country: Norway', 'Country: Sweden'],
    },
  ])('is decomposed without an error, with names that stand in it: $what', async ({ text, names }) => {
    const decomposition = await decomposed(text);
    expect(named(decomposition)).toEqual(expect.arrayContaining(names));
    for (const { form, start, end } of decomposition.mentions)
      if (form === 'name') expect(text.slice(start, end)).not.toMatch(/[<>|\t]|href|class=/);
  });
});
