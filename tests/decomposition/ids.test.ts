import {
  ArticleIdError,
  articleId,
  claimId,
  entityId,
  eventId,
  eventMentionIds,
  outletId,
  revisionId,
  roleId,
  sha256,
  statementIds,
} from '../../src/decomposition/ids.js';
import type { EntityKind } from '../../src/text/terms.js';

const article = { id: 'a1', textSha256: sha256('The text.') };
const sameArticle = { ...article };
const otherArticle = { id: 'a2', textSha256: article.textSha256 };
const otherText = { id: 'a1', textSha256: sha256('Another text.') };

describe('articles', () => {
  const text = 'Words.';
  it.each([
    { what: 'the given id', given: { id: ' wire/7 ', url: 'https://a.example/x', text }, id: 'wire/7' },
    { what: 'the URL, else', given: { id: null, url: 'https://A.example/x/?utm_source=y', text }, id: 'a_10a56b73dee04c8b4a4b' },
    { what: 'the text, else', given: { id: '', url: ' ', text }, id: articleId({ id: null, url: null, text }) },
  ])('are known by $what', ({ given, id }) => {
    expect(articleId(given)).toBe(id);
  });

  it('share an id only when URL or text is shared', () => {
    const ids = [
      articleId({ id: null, url: 'https://a.example/x', text }),
      articleId({ id: null, url: 'https://a.example/y', text }),
      articleId({ id: null, url: null, text }),
      articleId({ id: null, url: null, text: 'Other words.' }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^a_[0-9a-f]{20}$/);
  });

  it.each([
    ['x'.repeat(401), 'more than 400'],
    ['a\u0000b', 'control characters'],
    ['story@0123456789ab', 'older revision'],
    [`s_${'0'.repeat(20)}`, 'Hearsay keeps'],
  ])('cannot be called %j', (id, why) => {
    expect(() => articleId({ id, url: null, text })).toThrow(ArticleIdError);
    expect(() => articleId({ id, url: null, text })).toThrow(why);
  });

  it.each(['x'.repeat(400), 'story@2024', 'story@0123456789AB', `a_${'0'.repeat(20)}`, 'Ärger 🕊', 's_1'])('can be called %j', (id) => {
    expect(articleId({ id, url: null, text })).toBe(id);
  });

  it('keep twelve digits of their text as an older revision', () => {
    expect(revisionId(article)).toBe(`a1@${article.textSha256.slice(0, 12)}`);
  });
});

describe('entities', () => {
  const entity = (name: string, more: object = {}) => ({
    kind: 'Person' as EntityKind,
    name,
    named: true,
    ambiguous: false,
    wikidataId: null,
    ...more,
  });

  it.each([
    { what: 'a full name, whatever its accents and case', a: entity('Ján Žukov'), b: entity('JAN ZUKOV'), same: true },
    {
      what: 'a Wikidata id, whatever the name',
      a: entity('Ada', { wikidataId: 'Q7' }),
      b: entity('Okoro', { wikidataId: 'Q7' }),
      same: true,
    },
    {
      what: 'a name of one word that is no person’s',
      a: entity('Norland', { kind: 'Country' }),
      b: entity('Norland', { kind: 'Country' }),
      same: true,
    },
    { what: 'a bare surname', a: entity('Okoro'), b: entity('Okoro'), same: false },
    { what: 'a name of two words in writing, one when folded', a: entity('Okoro …'), b: entity('Okoro …'), same: false },
    { what: 'an ambiguous name', a: entity('Ada Okoro', { ambiguous: true }), b: entity('Ada Okoro', { ambiguous: true }), same: false },
    {
      what: 'a source without a name',
      a: entity('two officials', { named: false }),
      b: entity('two officials', { named: false }),
      same: false,
    },
    { what: 'another kind', a: entity('Ada Okoro'), b: entity('Ada Okoro', { kind: 'Place' }), same: false },
    {
      what: 'another Wikidata id',
      a: entity('Ada Okoro', { wikidataId: 'Q7' }),
      b: entity('Ada Okoro', { wikidataId: 'Q8' }),
      same: false,
    },
    { what: 'names without a letter', a: entity('?!', { kind: 'Group' }), b: entity('??', { kind: 'Group' }), same: false },
  ])('across articles, $what: same $same', ({ a, b, same }) => {
    expect(entityId(a, article) === entityId(b, otherArticle)).toBe(same);
  });

  it('of one article that fold alike are one, named or not', () => {
    const officials = entity('two officials', { kind: 'Group', named: false });
    expect(entityId(officials, article)).toBe(entityId({ ...officials, name: 'Two officials' }, sameArticle));
    expect(entityId(officials, article)).toMatch(/^e_[0-9a-f]{20}$/);
  });
});

describe('statements', () => {
  const at = (cue: number | null, ...starts: number[]) => ({
    cue: cue === null ? null : { span: { start: cue, end: cue + 4 }, lemma: 'say' },
    content: starts.map((start) => ({ start, end: start + 3 })),
  });

  it('are known by where their cue starts, whatever their content', () => {
    expect(statementIds(article, [at(10, 20)])).toEqual(statementIds(article, [at(10, 22, 40)]));
    expect(statementIds(article, [at(10, 20)])).not.toEqual(statementIds(article, [at(11, 20)]));
  });

  it('are known by where their content starts when there is no cue', () => {
    expect(statementIds(article, [at(null, 20)])).not.toEqual(statementIds(article, [at(null, 21)]));
    expect(statementIds(article, [at(null, 20)])).not.toEqual(statementIds(article, [at(20, 30)]));
  });

  it('are ranked by their content when they share a cue, in any order of the list', () => {
    const [first, second] = statementIds(article, [at(10, 20), at(10, 40)]);
    expect(statementIds(article, [at(10, 40), at(5, 7), at(10, 20)])).toEqual([second, expect.anything(), first]);
    expect(first).not.toBe(second);
  });

  it.each([
    ['another article', otherArticle],
    ['another text', otherText],
  ])('are others in %s', (_what, other) => {
    expect(statementIds(other, [at(10, 20)])).not.toEqual(statementIds(article, [at(10, 20)]));
  });
});

describe('events', () => {
  const trigger = { start: 4, end: 9 };

  it('are mentioned by trigger and type', () => {
    const ids = eventMentionIds(article, [
      { trigger, type: 'AID' },
      { trigger, type: 'AGREE' },
      { trigger: { start: 5, end: 9 }, type: 'AID' },
      { trigger, type: 'AID' },
    ]);
    expect(new Set(ids).size).toBe(4);
    expect(eventMentionIds(sameArticle, [{ trigger, type: 'AID' }])).toEqual([ids[0]]);
    expect(eventId(ids[0] as string)).toMatch(/^v_[0-9a-f]{20}$/);
  });
});

describe('what articles share', () => {
  it.each([
    [claimId('“Taxes fell.”', article), claimId('taxes FELL', article), true],
    [claimId('Taxes fell', article), claimId('Taxes did not fall', article), false],
    [claimId('that taxes fell', article), claimId('“Taxes fell,”', article), true],
    [claimId('That man lied', article), claimId('man lied', article), false],
    [claimId('…', article), claimId('?', article), false],
    [claimId('Taxes fell', article), claimId('taxes fell', otherArticle), true],
    [claimId('it', article), claimId('It', article), true],
    [claimId('it', article), claimId('it', otherArticle), false],
    [outletId('The Ledger'), outletId('the  ledger'), true],
    [outletId('The Ledger'), outletId('The Ledge'), false],
  ])('%s and %s: same %s', (a, b, same) => {
    expect(a === b).toBe(same);
  });
});

it('a role is its holder, title, body and place in the text', () => {
  const role = { title: 'Prime Minister', span: { start: 3, end: 17 } };
  const ids = [
    roleId(article, role, 'e_1', 'e_2'),
    roleId(article, role, 'e_1', null),
    roleId(article, role, 'e_3', 'e_2'),
    roleId(article, { ...role, title: 'Minister' }, 'e_1', 'e_2'),
    roleId(article, { ...role, span: { start: 30, end: 44 } }, 'e_1', 'e_2'),
    roleId(otherArticle, role, 'e_1', 'e_2'),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(roleId(article, { ...role, title: 'prime minister' }, 'e_1', 'e_2')).toBe(ids[0]);
});
