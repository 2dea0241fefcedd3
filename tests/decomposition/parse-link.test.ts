import { linkId } from '../../src/decomposition/ids.js';
import { LinkError, parseLink } from '../../src/decomposition/parse-link.js';

const statement = (n: number) => `s_${String(n).padStart(20, '0')}`;

const good = {
  schema: 'hearsay-link/1',
  type: 'contradicts',
  a: { article: 'ledger/harbour', id: statement(1) },
  b: { article: 'courier/answer', id: statement(2) },
  signals: ['one denies'],
  score: 0.5,
  status: 'auto',
};

it('gives the value itself, so that its JSON is that which came', () => {
  expect(parseLink(good)).toBe(good);
});

it.each([
  { what: 'a statement where articles are joined', change: { type: 'copy' }, told: 'a.id' },
  { what: 'an article where statements are joined', change: { b: { article: 'courier/answer', id: null } }, told: 'b.id' },
  { what: 'a statement where entities are joined', change: { type: 'same-entity' }, told: '"e_"' },
  { what: 'the same on both ends', change: { b: good.a }, told: 'joins two' },
  { what: 'a score above 1', change: { score: 1.5 }, told: 'score' },
  { what: 'an unknown type', change: { type: 'agrees' }, told: 'type' },
  { what: 'an id that no article can have', change: { a: { article: 'x@0123456789ab', id: statement(1) } }, told: 'a.article' },
  { what: 'a key too many', change: { note: '' }, told: 'note' },
])('refuses $what, and says where it lies', ({ change, told }) => {
  expect(() => parseLink({ ...good, ...change })).toThrow(LinkError);
  expect(() => parseLink({ ...good, ...change })).toThrow(told);
});

it('has one id for the same two joined in the same way, and another for any other', () => {
  const link = parseLink(good);
  expect(linkId(parseLink({ ...good, score: 1, signals: [], status: 'rejected' }))).toBe(linkId(link));
  const others = [{ type: 'supports' }, { a: good.b, b: good.a }, { b: { ...good.b, id: statement(3) } }].map((change) =>
    parseLink({ ...good, ...change }),
  );
  expect(new Set([link, ...others].map(linkId)).size).toBe(4);
});
