import { createHash } from 'node:crypto';
import { parseDecomposition } from '../../src/decomposition/parse.js';
import type { Article } from '../../src/document/article.js';
import { decompose } from '../../src/extraction/decompose.js';
import { hear, type Told } from '../helpers/told.js';

const producer = { name: 'test', version: '1' };
const articleOf = ({ text, publishedAt = null }: Told): Article => ({
  id: 'a',
  url: null,
  headline: null,
  outlet: 'Tester',
  publishedAt,
  language: 'en',
  text,
});

const told: Told = {
  text: 'Police said on Monday that Okoro accused Lind of it. “Nonsense,” Lind replied, insisting that he slept and that he saw nobody.',
  publishedAt: '2025-11-12',
  said: [
    { source: 'Police', cue: 'said', content: ['that Okoro accused Lind of it'] },
    { source: 'Lind#2', cue: 'replied', content: ['“Nonsense,”'] },
    { source: 'Lind#2', cue: 'insisting', content: ['that he slept and that he saw nobody'] },
  ],
  chains: [['Lind', 'Lind#2', 'he', 'he#2'], ['Group Police'], ['Okoro']],
};

describe('a decomposition made from layers', () => {
  const made = async () => decompose(articleOf(told), await hear(told), producer);

  it('passes the border as it is', async () => {
    const decomposition = await made();
    expect(parseDecomposition(JSON.parse(JSON.stringify(decomposition)))).toEqual(decomposition);
  });

  it('numbers entities by first mention, and names the others by where they stand', async () => {
    const { entities, mentions, statements, events } = await made();
    expect(entities.map(({ id, name }) => `${id} ${name}`)).toEqual(['e1 Police', 'e2 Okoro', 'e3 Lind']);
    expect(mentions.map(({ id }) => id).slice(0, 3)).toEqual(['m0-6', 'm27-32', 'm41-45']);
    expect(statements.map(({ id, within }) => [id, within])).toEqual([
      ['s7', null],
      ['s33', 's7'],
      ['s70', null],
      ['s79.1', null],
      ['s79.2', null],
    ]);
    expect(events.map(({ id, statementIds }) => [id, statementIds])).toEqual([['v33.ACCUSE', ['s7']]]);
  });

  it('keeps the article as it came, with the hash of its text', async () => {
    const { article } = await made();
    expect(article).toEqual({ ...articleOf(told), textSha256: createHash('sha256').update(told.text).digest('hex') });
  });

  it.each([
    { what: 'of too many letters', name: 'O'.repeat(3000) },
    { what: 'that folds to too many bytes', name: '각'.repeat(1500) },
  ])('cuts a name $what', async ({ name }) => {
    const long = { text: `${name} said it rains.`, said: [{ source: name, cue: 'said', content: ['it rains'] }], chains: [[name]] };
    const { entities } = parseDecomposition(decompose(articleOf(long), await hear(long), producer));
    expect(entities.map((entity) => entity.name)).toEqual([name.slice(0, 200)]);
  });

  it('of an article that tells nothing is empty lists', async () => {
    const empty = { text: '🎈', said: [] };
    expect(decompose(articleOf(empty), await hear(empty), producer)).toMatchObject({
      entities: [],
      mentions: [],
      roles: [],
      statements: [],
      events: [],
    });
  });
});
