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

const PAGE = `<!DOCTYPE html><html><head><title>Ferry line adds crossings</title><style>.said { color: red }</style></head><body>
<p class="lead">Ada Okoro, the director of the <em>Velde Ferry Line</em>, said that two ships would sail to Norway.</p>
<p>"We are ready," she said.<br/><a href="https://velde.example/okoro-said">Read more</a></p></body></html>`;
const VOTES = `Council votes by ward

| Ward | Lind | Brandt | Turnout |
| --- | ---: | ---: | ---: |
| Mill Hill | 998 | 77 | 61 % |
| Old Town | 611 | 640 | 58 % |`;
const SCRIPTS = 'Ada Okoro сказала журналистам: "The port is open." 王小明 said that the 港 was closed, and Γιώργος denied it.';

/** A text with every name that a reader would find in it, with the id that a list has for it, and everything that somebody says in it. */
type BadlyKept = { readonly what: string; readonly text: string; readonly names: readonly string[]; readonly said: readonly string[] };

describe('a text that is badly kept', () => {
  const texts: readonly BadlyKept[] = [
    {
      what: 'capitals alone',
      text: 'MINISTER QUITS IN NORWAY\n\nADA OKORO RESIGNED ON MONDAY. "I AM TIRED," SHE SAID IN OSLO.',
      names: ['Person: ADA OKORO', 'Country: Norway Q20', 'Place: OSLO'],
      said: ['SHE: "I AM TIRED,"'],
    },
    { what: 'capitals alone, nobody named', text: 'THE ROAD WAS UNDER WATER. THE SCHOOL STAYS CLOSED.', names: [], said: [] },
    {
      what: 'HTML left in',
      text: '<p>Mayor <b>Ada Okoro</b> said that <a href="https://velde.example/tax">taxes</a> fell in Norway.</p>',
      names: ['Country: Norway Q20', 'Person: Ada Okoro'],
      said: ['Mayor Ada Okoro: taxes fell in Norway'],
    },
    {
      what: 'a page',
      text: PAGE,
      names: ['Person: Ada Okoro', 'Country: Norway Q20'],
      said: ['Ada Okoro, the director of the Velde Ferry Line: that two ships would sail to Norway', 'she: "We are ready,"'],
    },
    {
      what: 'a name of 300 letters',
      text: `${LONG} Okoro said that taxes fell in Norway.`,
      names: ['Person: Okoro', 'Country: Norway Q20'],
      said: ['Okoro: that taxes fell in Norway'],
    },
    {
      what: 'mixed scripts',
      text: SCRIPTS,
      names: ['Person: Ada Okoro', 'Organisation: Γιώργος'],
      said: ['王小明: that the 港 was closed, and Γιώργος denied it', 'Γιώργος: it'],
    },
    {
      what: 'a table with names',
      text: 'Results\n\nAda Okoro\t12\tNorway\nPeter Brandt\t9\tSweden\n',
      names: ['Person: Ada Okoro', 'Person: Peter Brandt', 'Country: Norway Q20', 'Country: Sweden Q34'],
      said: [],
    },
    {
      what: 'a table of votes',
      text: VOTES,
      names: ['Person: Brandt', 'Person: Lind', 'Place: Mill Hill', 'Place: Old Town'],
      said: [],
    },
    {
      what: 'a list of names and of verbs',
      text: '1. Ada Okoro\n2. Peter Brandt\n\n* said\n* denied\n* accused',
      names: ['Person: Ada Okoro', 'Person: Peter Brandt'],
      said: [],
    },
    {
      what: 'what stands around an article',
      text: 'Contact\n\nTel: +48 12 345\nPage 3 of 12\nShare this article | Print | Sign in',
      names: [],
      said: [],
    },
  ];

  it.each(texts)('has the names and statements that a reader finds in it, and no others: $what', async ({ text, names, said }) => {
    const decomposition = await decomposed(text);
    const found = decomposition.entities.filter((entity) => entity.named);
    expect({
      names: found.map(({ kind, name, wikidataId }) => [`${kind}: ${name}`, ...(wikidataId ? [wikidataId] : [])].join(' ')).sort(),
      said: saidIn(decomposition),
    }).toEqual({ names: [...names].sort(), said });
  });

  it.each(texts)('tells nothing that does not stand in it: $what', async ({ text }) => {
    const { entities, mentions, statements, events } = await decomposed(text);
    for (const { id, name, wikidataId } of entities) {
      const words = mentions.filter(({ entityId }) => entityId === id).map(({ start, end }) => plain(text.slice(start, end)));
      // What a list knows has the list's name: Norway for "NORWAY".
      if (wikidataId === null) expect(words.some((mention) => mention.includes(plain(name)))).toBe(true);
      expect(words).not.toEqual([]);
    }
    const spans = [
      ...mentions,
      ...statements.flatMap(({ content, quoted, cue, source }) => [
        ...content,
        ...quoted,
        ...(cue ? [cue.span] : []),
        ...(source ? [source.span] : []),
      ]),
      ...events.map(({ trigger }) => trigger),
    ];
    for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe('');
    for (const { form, start, end } of mentions) if (form === 'name') expect(text.slice(start, end)).not.toMatch(/[<>|\t]|href|class=/);
  });
});

const plain = (words: string): string => words.replace(/\s+/g, ' ').toLowerCase();

/** Who says what, each in the words of the text without tags. */
const saidIn = ({ article: { text }, statements }: Decomposition): string[] =>
  statements.map(({ source, content }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
    return `${source ? text.slice(source.span.start, source.span.end) : 'nobody'}: ${words}`.replace(/<[^>]*>/g, '');
  });
