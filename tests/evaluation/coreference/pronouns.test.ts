import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decomposition, Mention } from '../../../src/decomposition/decomposition.js';
import { type PronounGold, pronounScore, pronounsOf, pronounTable } from './pronouns.js';

const text = 'Ada Okoro met Mr. Lind. He sat. Okoro thanked him. The clerk lost his hat.';
const at = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });
const [he, him, his] = [at('He'), at('him'), at('his')];

const gold: PronounGold = {
  id: 'a',
  mentions: [
    { ...at('Ada Okoro'), text: 'Ada Okoro', entityId: '1', type: 'person', pron: false, isNamed: true },
    { ...at('Mr. Lind'), text: 'Mr. Lind', entityId: '2', type: 'person', pron: false, isNamed: true, name: at('Lind') },
    { ...he, text: 'He', entityId: '2', type: 'person', pron: true, isNamed: false },
    { ...at('Okoro', 20), text: 'Okoro', entityId: '1', type: 'person', pron: false, isNamed: true },
    { ...him, text: 'him', entityId: '2', type: 'person', pron: true, isNamed: false },
    { ...at('The clerk'), text: 'The clerk', entityId: '3', type: 'person', pron: false, isNamed: false },
    { ...his, text: 'his', entityId: '3', type: 'person', pron: true, isNamed: false },
  ],
};

type Found = readonly [entityId: string, span: { start: number; end: number }, form: Mention['form']];
/** A decomposition of which the scorer reads the article, the entities and the mentions. */
const found = (...mentions: readonly Found[]): Decomposition =>
  ({
    article: { id: 'a', text },
    entities: [
      { id: 'e1', name: 'Ada Okoro' },
      { id: 'e2', name: 'Lind' },
    ],
    mentions: mentions.map(([entityId, span, form]) => ({ id: '', entityId, ...span, form, confidence: 1 })),
  }) as unknown as Decomposition;

const okoro: Found = ['e1', at('Ada Okoro'), 'name'];
const lind: Found = ['e2', at('Lind'), 'surname'];

describe('he and she', () => {
  it.each<[what: string, found: Decomposition, right: number, lenient: number, nobody: number]>([
    ['led to the person', found(okoro, lind, ['e2', he, 'pronoun'], ['e2', him, 'pronoun']), 2, 2, 0],
    ['led to another', found(okoro, lind, ['e1', he, 'pronoun'], ['e2', him, 'pronoun']), 1, 1, 0],
    ['not found', found(okoro, lind, ['e2', him, 'pronoun']), 1, 1, 1],
    ['led to one who is nowhere named', found(okoro, lind, ['e3', he, 'pronoun'], ['e2', him, 'pronoun']), 1, 1, 1],
    ['led to two persons taken for one', found(okoro, ['e1', at('Lind'), 'surname'], ['e1', he, 'pronoun']), 0, 1, 1],
    [
      'of which half of the names are another’s',
      found(okoro, ['e1', at('Lind'), 'surname'], ['e1', he, 'pronoun'], ['e1', him, 'pronoun']),
      0,
      2,
      0,
    ],
    [
      'led by an office, which is no name',
      found(['e1', at('Ada Okoro'), 'role'], lind, ['e1', he, 'pronoun'], ['e2', him, 'pronoun']),
      1,
      1,
      1,
    ],
  ])('%s', (_, decomposition, right, lenient, nobody) => {
    const read = pronounsOf(gold, decomposition);
    expect(read).toHaveLength(2);
    expect([
      read.filter((one) => one.right).length,
      read.filter((one) => one.lenient).length,
      read.filter(({ error }) => error.found === null).length,
    ]).toEqual([right, lenient, nobody]);
  });

  it('are counted over the articles of a file, and shown with what went wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-pronouns-'));
    const file = join(folder, 'gold.jsonl');
    await writeFile(file, `${JSON.stringify(gold)}\n`);
    const { figures, errors } = await pronounScore(file, [found(okoro, lind, ['e2', he, 'pronoun'], ['e1', him, 'pronoun'])]);
    await rm(folder, { recursive: true });
    expect(figures).toEqual({ pronouns: 2, right: 1, lenient: 1, nobody: 0 });
    const lines = pronounTable(figures, errors).split('\n');
    expect(lines[0]).toMatch(/right person +50\.0 +1 of 2$/);
    expect(lines[3]).toMatch(/him in .*: Lind, not Ada Okoro$/);
  });
});
