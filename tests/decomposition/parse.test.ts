import { createHash } from 'node:crypto';
import { DecompositionError, parseDecomposition } from '../../src/decomposition/parse.js';

const text = 'Ada Okoro said on Monday: “Taxes fell 🎈.” The mayor agreed.';
const content = { start: 26, end: text.indexOf(' The mayor') };
const when = {
  value: '2025-03-03',
  precision: 'day',
  before: null,
  after: null,
  method: 'weekday on or before publication',
  span: { start: 15, end: 24 },
};

/** A valid value, made anew so that each test may spoil its own. */
const valid = () => ({
  schema: 'hearsay/1',
  article: {
    id: 'a',
    url: null,
    headline: null as string | null,
    outlet: null,
    publishedAt: '2025-03-05' as string | null,
    language: 'en',
    text,
    textSha256: createHash('sha256').update(text).digest('hex'),
  },
  producer: { name: 'by hand', version: '1' },
  entities: [
    { ...entity('e1', 'Ada Okoro'), countryId: null as string | null },
    { ...entity('e2', 'The mayor'), countryId: null as string | null },
  ],
  mentions: [{ id: 'm0-9', entityId: 'e1', start: 0, end: 9, form: 'name', confidence: 1 }],
  roles: [{ holderId: 'e2', title: 'mayor', ofId: null as string | null, from: null, until: null, span: { start: 46, end: 51 } }],
  statements: [statement('s1'), statement('s2')],
  events: [
    {
      id: 'v1',
      type: 'OTHER',
      mode: 'fall',
      trigger: { start: 33, end: 37 },
      participants: [{ entityId: 'e1', role: 'actor', span: { start: 0, end: 9 } }],
      date: null,
      placeId: null as string | null,
      factuality: 'alleged',
      statementIds: ['s1'],
      confidence: 0.5,
    },
  ],
});

function entity(id: string, name: string) {
  return { id, kind: 'Person', name, named: true, ambiguous: false, aliases: [], wikidataId: null, iso2: null, memberOf: [] as string[] };
}

function statement(id: string) {
  return {
    id,
    kind: 'direct',
    content: [content],
    quoted: [{ start: 27, end: content.end - 1 }],
    source: {
      entityId: 'e1',
      alsoIds: [] as string[],
      span: { start: 0, end: 9 },
      roleIndex: null as number | null,
      inferredId: null as string | null,
      candidates: [],
      confidence: 1,
    },
    cue: { span: { start: 10, end: 14 }, lemma: 'say' },
    act: 'assert',
    polarity: 'affirmative',
    modality: 'asserted',
    about: [{ entityId: 'e2', target: false }],
    saidAt: { ...when } as Record<string, unknown> | null,
    due: null,
    within: null as string | null,
    restates: null as string | null,
    confidence: 0.9,
  };
}

type Valid = ReturnType<typeof valid>;
type Nth<List extends readonly unknown[]> = List[number];
const first = <List extends readonly unknown[]>(list: List) => list[0] as Nth<List>;

const errorOf = (value: unknown): DecompositionError => {
  try {
    parseDecomposition(value);
  } catch (error) {
    if (error instanceof DecompositionError) return error;
    throw error;
  }
  throw new Error('it was taken');
};

describe('a decomposition', () => {
  it('is taken as it is when all of it holds', () => {
    const value = valid();
    expect(parseDecomposition(value)).toBe(value);
    expect(value).toEqual(valid());
  });

  it.each<[path: string, spoil: (value: Valid) => unknown]>([
    ['', () => null],
    ['schema', (value) => ({ ...value, schema: 'hearsay/2' })],
    ['statements[0].act', (value) => Object.assign(first(value.statements), { act: 'shout' })],
    ['article.textSha256', (value) => Object.assign(value.article, { textSha256: '0'.repeat(64) })],
    ['article.headline', (value) => Object.assign(value.article, { headline: 'Another line' })],
    ['article.publishedAt', (value) => Object.assign(value.article, { publishedAt: '2025-02-30' })],
    ['article.publishedAt', (value) => Object.assign(value.article, { publishedAt: '2025-03-05T10:00:00' })],
    ['article.publishedAt', (value) => Object.assign(value.article, { publishedAt: '9999-12-31T23:00:00-05:00' })],
    ['article.url', (value) => Object.assign(value.article, { url: `https://x.example/${'o'.repeat(2000)}` })],
    ['article.url', (value) => Object.assign(value.article, { url: `https://x.example/${'港'.repeat(1500)}` })],
    ['article.outlet', (value) => Object.assign(value.article, { outlet: 'O'.repeat(2001) })],
    ['article.outlet', (value) => Object.assign(value.article, { outlet: 'The \ud83d Ledger' })],
    ['entities[0].name', (value) => Object.assign(first(value.entities), { name: `Ada ${'o'.repeat(2000)}` })],
    ['entities[0].name', (value) => Object.assign(first(value.entities), { name: '각'.repeat(1500) })],
    ['entities[0].aliases[1]', (value) => Object.assign(first(value.entities), { aliases: ['Ada', '각'.repeat(1500)] })],
    ['entities[0].wikidataId', (value) => Object.assign(first(value.entities), { wikidataId: `Q${'1'.repeat(9000)}` })],
    ['roles[0].title', (value) => Object.assign(first(value.roles), { title: '\udc00' })],
    ['mentions[0]', (value) => Object.assign(first(value.mentions), { end: text.indexOf('🎈') + 1 })],
    ['mentions[0]', (value) => Object.assign(first(value.mentions), { start: text.indexOf('🎈') + 1, end: text.length })],
    ['entities[1].id', (value) => Object.assign(value.entities[1] ?? {}, { id: 'e1' })],
    ['entities[0].countryId', (value) => Object.assign(first(value.entities), { countryId: 'e9' })],
    ['entities[0].memberOf[1]', (value) => Object.assign(first(value.entities), { memberOf: ['e2', 'e9'] })],
    ['mentions[0].entityId', (value) => Object.assign(first(value.mentions), { entityId: 'e9' })],
    ['mentions[0]', (value) => Object.assign(first(value.mentions), { end: text.length + 1 })],
    ['roles[0].holderId', (value) => Object.assign(first(value.roles), { holderId: 'e9' })],
    ['roles[0].ofId', (value) => Object.assign(first(value.roles), { ofId: 'e9' })],
    ['statements[0].content[0]', (value) => Object.assign(first(value.statements), { content: [{ start: 9, end: 9 }], quoted: [] })],
    ['statements[0].content', (value) => Object.assign(first(value.statements), { content: [] })],
    ['statements[0].quoted[0]', (value) => Object.assign(first(value.statements), { quoted: [{ start: 0, end: 9 }] })],
    ['statements[0].source.entityId', (value) => Object.assign(first(value.statements).source, { entityId: 'e9' })],
    ['statements[0].source.alsoIds[0]', (value) => Object.assign(first(value.statements).source, { alsoIds: ['e9'] })],
    ['statements[0].source.inferredId', (value) => Object.assign(first(value.statements).source, { inferredId: 'e9' })],
    [
      'statements[0].source.candidates[0].entityId',
      (value) => Object.assign(first(value.statements).source, { candidates: [{ entityId: 'e9', score: 1, reason: 'near' }] }),
    ],
    [
      'statements[0].source.candidates[0].score',
      (value) => Object.assign(first(value.statements).source, { candidates: [{ entityId: 'e2', score: 1e20, reason: 'near' }] }),
    ],
    ['statements[0].source.roleIndex', (value) => Object.assign(first(value.statements).source, { roleIndex: 1 })],
    ['statements[1].about[0].entityId', (value) => Object.assign(value.statements[1] ?? {}, { about: [{ entityId: 'e9', target: true }] })],
    ['statements[0].within', (value) => Object.assign(first(value.statements), { within: 's9' })],
    ['statements[0].within', (value) => Object.assign(first(value.statements), { within: 's1' })],
    [
      'statements[0].restates',
      (value) => value.statements.map((one, index) => Object.assign(one, { restates: index === 0 ? 's2' : 's1' })),
    ],
    ['statements[0].saidAt.value', (value) => Object.assign(first(value.statements), { saidAt: { ...when, value: '2025-02-29' } })],
    ['statements[0].saidAt.value', (value) => Object.assign(first(value.statements), { saidAt: { ...when, value: '0099-03-01' } })],
    [
      'statements[0].saidAt.value',
      (value) => Object.assign(first(value.statements), { saidAt: { ...when, value: '2024-W53', precision: 'week' } }),
    ],
    ['statements[0].saidAt.value', (value) => Object.assign(first(value.statements), { saidAt: { ...when, precision: 'month' } })],
    ['statements[0].saidAt.value', (value) => Object.assign(first(value.statements), { saidAt: { ...when, precision: 'past' } })],
    ['statements[0].saidAt.before', (value) => Object.assign(first(value.statements), { saidAt: { ...when, before: 'yesterday' } })],
    ['statements[0].saidAt.after', (value) => Object.assign(first(value.statements), { saidAt: { ...when, after: '9999' } })],
    ['events[0].participants[0].entityId', (value) => Object.assign(first(first(value.events).participants), { entityId: 'e9' })],
    ['events[0].placeId', (value) => Object.assign(first(value.events), { placeId: 'e9' })],
    ['events[0].statementIds[0]', (value) => Object.assign(first(value.events), { statementIds: ['s9'] })],
  ])('is refused with the path %s', (path, spoil) => {
    const value = valid();
    const spoilt = spoil(value);
    const error = errorOf(path === '' || path === 'schema' ? spoilt : value);
    expect(error.path).toBe(path);
    expect(error.message).toContain(path === '' ? '(the value)' : `${path}: `);
    expect(error.code).toBe('DECOMPOSITION_INVALID');
  });

  it('is refused with ten problems told and the others counted', () => {
    const value = valid();
    const mentions = Array.from({ length: 12 }, (_, index) => ({ ...first(value.mentions), id: `m${index}`, entityId: 'e9' }));
    const error = errorOf({ ...value, mentions });
    expect(error.problems).toHaveLength(12);
    expect(error.message.split('\n')).toHaveLength(12);
    expect(error.message).toMatch(/and 2 more$/);
  });
});
