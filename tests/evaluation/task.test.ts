import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import type { Decomposition } from '../../src/decomposition/decomposition.js';
import type { Article } from '../../src/document/article.js';
import { describeWith } from '../helpers/needs.js';
import { ScorerError, SharedMissingError } from './errors.js';
import { measure, type Task } from './task.js';

const { sharedFolder } = readConfig();

const text = 'Rents fell in Norway, Ada Okoro said on Monday.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const okoro = { entityId: 'e1', span: at('Ada Okoro') };

/** Decomposes the article above, and no other, as a reader would. */
const byHand = async (article: Article): Promise<Decomposition> => ({
  schema: 'hearsay/1',
  article: { ...article, textSha256: '0'.repeat(64) },
  producer: { name: 'hand', version: '1' },
  entities: [
    {
      id: 'e1',
      kind: 'Person',
      name: 'Ada Okoro',
      named: true,
      ambiguous: false,
      aliases: [],
      wikidataId: null,
      iso2: null,
      countryId: null,
      memberOf: [],
    },
    {
      id: 'e2',
      kind: 'Country',
      name: 'Norway',
      named: true,
      ambiguous: false,
      aliases: [],
      wikidataId: null,
      iso2: 'NO',
      countryId: null,
      memberOf: [],
    },
  ],
  mentions: [
    { id: 'm1', entityId: 'e1', ...at('Ada Okoro'), confidence: 1, form: 'name' },
    { id: 'm2', entityId: 'e2', ...at('Norway'), confidence: 1, form: 'name' },
  ],
  roles: [],
  statements: [
    {
      id: 's1',
      kind: 'indirect',
      content: [at('Rents fell in Norway')],
      quoted: [],
      source: { ...okoro, alsoIds: [], roleIndex: null, inferredId: null, candidates: [], confidence: 1 },
      cue: { span: at('said'), lemma: 'say' },
      act: 'assert',
      polarity: 'affirmative',
      modality: 'asserted',
      about: [],
      saidAt: null,
      due: null,
      within: null,
      restates: null,
      confidence: 1,
    },
  ],
  events: [
    {
      id: 'v1',
      type: 'OTHER',
      mode: 'fall',
      trigger: at('fell'),
      participants: [{ entityId: 'e2', role: 'place', span: at('Norway') }],
      date: { value: '2024-05-06T07:00', precision: 'minute', before: null, after: null, method: 'given', span: null },
      placeId: 'e2',
      factuality: 'alleged',
      statementIds: ['s1'],
      confidence: 1,
    },
  ],
});

const gold = {
  id: 'a',
  text,
  date: '2024-05-07',
  attributions: [{ source: [at('Ada Okoro')], cue: [at('said')], content: [at('Rents fell in Norway')] }],
  mentions: [
    { ...at('Ada Okoro'), type: 'person', entityId: '1' },
    { ...at('Norway'), type: 'place', country: true, entityId: '2' },
  ],
  events: [{ ...at('fell'), date: '2024-05-06', place: at('Norway'), participants: [] }],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-task-'));
  await writeFile(join(folder, 'gold.jsonl'), `${JSON.stringify(gold)}\n`);
});
afterAll(() => rm(folder, { recursive: true }));
const task = (more: Partial<Task>): Task => ({
  task: 'attribution',
  gold: join(folder, 'gold.jsonl'),
  text: null,
  out: null,
  json: true,
  errors: 0,
  least: 0,
  ...more,
});

describe('a measurement', () => {
  it('says when there are no corpora', async () => {
    await expect(measure(task({}), folder, byHand)).rejects.toThrow(SharedMissingError);
    await expect(measure(task({}), folder, byHand)).rejects.toThrow('HEARSAY_SHARED');
  });
});

describeWith(existsSync(join(sharedFolder, 'corpora')), 'a measurement with the scorers', 'set HEARSAY_SHARED to the shared folder', () => {
  it.each([
    { task: 'attribution', figures: { joint: { f: 1, tp: 1 } } },
    { task: 'entities', figures: { byType: { PERSON: { exact: { f: 1 } }, COUNTRY: { exact: { f: 1 } } } } },
    { task: 'events', figures: { trigger: { f: 1 }, dateExact: { f: 1 }, place: { f: 1 } } },
  ] as const)('finds $task right that are right, with its JSON last', async ({ task: name, figures }) => {
    const output = await measure(task({ task: name }), sharedFolder, byHand);
    expect(JSON.parse(output.trimEnd().split('\n').at(-1) ?? '')).toMatchObject(figures);
  });

  it('holds confidence against what is right of all that the gold has', async () => {
    const output = await measure(task({ task: 'calibration' }), sharedFolder, byHand);
    const found = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
    expect(Object.keys(found)).toEqual(['name', 'trigger', 'event']);
    expect(found.name.bins[9]).toMatchObject({ count: 2, right: 1 });
  });

  it('keeps the lines where it is told to', async () => {
    const out = join(folder, 'lines.jsonl');
    await measure(task({ out }), sharedFolder, byHand);
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ id: 'a', claims: [{ cue: at('said'), source: at('Ada Okoro') }] });
  });

  it('says what the scorer said when it stops', async () => {
    await expect(measure(task({ task: 'claims' }), sharedFolder, byHand)).rejects.toThrow(ScorerError);
  });
});
