import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GoldError } from './errors.js';
import { goldArticles } from './gold-articles.js';

const nothing = { url: null, headline: null, outlet: null, publishedAt: null, language: 'en' };

describe('the articles of a gold file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-gold-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const fileWith = async (content: string): Promise<string> => {
    const file = join(folder, 'gold.jsonl');
    await writeFile(file, content);
    return file;
  };

  it.each([
    {
      what: 'a line of a corpus, without what was annotated',
      gold: {
        id: 'a',
        text: 'Rents rise\n\nThey rose.',
        title: 'Rents Rise',
        date: '2024-05-06',
        publisher: 'x',
        attributions: [1],
        mentions: [2],
      },
      article: { ...nothing, id: 'a', text: 'Rents rise\n\nThey rose.', headline: 'Rents rise', publishedAt: '2024-05-06' },
    },
    {
      what: 'a line without a date, whose title is let be',
      gold: { id: 'a', text: 'They rose.', title: 'Rents rise', date: null },
      article: { ...nothing, id: 'a', text: 'They rose.' },
    },
    {
      what: 'a line of gold stories',
      gold: {
        article: {
          id: 'b',
          url: 'x',
          outlet: 'y',
          publishedAt: '2024-05-06T07:00:00Z',
          headline: { start: 0, end: 2 },
          text: 'Rise\n\nThey rose.',
        },
        claims: [1],
      },
      article: { ...nothing, id: 'b', text: 'Rise\n\nThey rose.', headline: 'Rise', publishedAt: '2024-05-06T07:00:00Z' },
    },
  ])('are read from $what', async ({ gold, article }) => {
    expect(await goldArticles(await fileWith(JSON.stringify(gold)), null)).toEqual([article]);
  });

  it('are one a line, or one in all', async () => {
    const line = (id: string) => JSON.stringify({ id, text: 'x' });
    const ids = async (content: string) => (await goldArticles(await fileWith(content), null)).map(({ id }) => id);
    expect(await ids(`${line('a')}\n\n${line('b')}\n`)).toEqual(['a', 'b']);
    expect(await ids(JSON.stringify({ article: { id: 'c', text: 'x' } }, null, 2))).toEqual(['c']);
  });

  it('are those of one file after another where several are given', async () => {
    const [first, second] = [join(folder, 'first.jsonl'), join(folder, 'second.jsonl')];
    await writeFile(first, JSON.stringify({ id: 'a', text: 'x' }));
    await writeFile(second, JSON.stringify({ id: 'b', text: 'x' }));
    expect((await goldArticles(`${second},${first}`, null)).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('take their text from another file where the gold has none', async () => {
    const text = join(folder, 'article.txt');
    await writeFile(text, 'Rise\n');
    expect(await goldArticles(await fileWith('{"article": {"id": "seed"}}'), text)).toMatchObject([{ id: 'seed', text: 'Rise\n' }]);
  });

  it.each([
    { what: 'nothing in it', content: '\n', message: 'holds no article' },
    { what: 'a line that is no JSON', content: '{"id": "a", "text": "x"}\n{"id"\n', message: 'line 2' },
    { what: 'a line that is no article', content: '{"id": "a", "text": "x"}\n{"id": "b"}\n', message: 'article 2 is no article' },
    { what: 'a date that is none', content: '{"id": "a", "text": "x", "date": "soon"}', message: 'article 1 is refused' },
    { what: 'no text', content: '{"article": {"id": "seed"}}', message: '--text' },
  ])('are refused with $what', async ({ content, message }) => {
    const read = goldArticles(await fileWith(content), null);
    await expect(read).rejects.toThrow(GoldError);
    await expect(read).rejects.toThrow(message);
  });

  it('are refused when there is no such file', async () => {
    await expect(goldArticles(join(folder, 'none.jsonl'), null)).rejects.toThrow('none.jsonl cannot be read');
  });
});
