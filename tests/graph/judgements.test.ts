import { canonicalIds, type Judgement } from '../../src/graph/judgements.js';

const judged = (aId: string, bId: string, more: Partial<Judgement> = {}): Judgement => ({
  ...{ id: `j_${aId}${bId}`, aId, bId, verdict: 'same', revokedAt: null },
  ...more,
});

it.each([
  { what: 'nobody judged', judgements: [], there: ['b', 'a'], expected: { b: 'b', a: 'a' } },
  { what: 'two', judgements: [judged('b', 'a')], there: ['a', 'b', 'c'], expected: { a: 'a', b: 'a', c: 'c' } },
  {
    what: 'a chain',
    judgements: [judged('d', 'c'), judged('b', 'a'), judged('c', 'b')],
    there: ['b', 'c', 'd'],
    expected: { b: 'b', c: 'b', d: 'b' },
  },
  {
    what: 'one that is gone between two',
    judgements: [judged('a', 'b'), judged('b', 'c')],
    there: ['a', 'c'],
    expected: { a: 'a', c: 'a' },
  },
  {
    what: 'others than the same',
    judgements: [judged('a', 'b', { verdict: 'different' }), judged('a', 'c', { verdict: 'unsure' })],
    there: ['b', 'c'],
    expected: { b: 'b', c: 'c' },
  },
  {
    what: 'one that was revoked',
    judgements: [judged('a', 'b', { revokedAt: '2025-01-01' })],
    there: ['a', 'b'],
    expected: { a: 'a', b: 'b' },
  },
])('$what', ({ judgements, there, expected }) => {
  expect(Object.fromEntries(canonicalIds(judgements, there))).toEqual(expected);
});
