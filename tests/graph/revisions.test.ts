import { addedAtOf, placed, withDecomposition } from '../../src/graph/revisions.js';
import { graphIdsOf } from '../../src/graph/rows/graph-ids.js';
import { harbour } from '../fixtures/decompositions.js';
import { type Draft, decompositionOf } from '../fixtures/draft.js';

const [MORNING, NOON, EVENING] = ['2025-03-06T08:00:00Z', '2025-03-06T12:00:00Z', '2025-03-06T18:00:00Z'];
const few: Draft = { ...harbour, events: [], statements: (harbour.statements ?? []).slice(1, 3) };
const [whole, fewer] = [harbour, few].map(decompositionOf) as [ReturnType<typeof decompositionOf>, ReturnType<typeof decompositionOf>];
const other = decompositionOf({ id: harbour.id, text: 'Another text.' });

it('gives the same list for the same value', () => {
  const once = withDecomposition([], whole, MORNING);
  expect(withDecomposition(once, decompositionOf(harbour), NOON)).toBe(once);
});

it('keeps, over several decompositions of a text, when each statement was first told', () => {
  const [revision] = [fewer, whole, decompositionOf({ ...harbour, producer: 'later' })].reduce(
    (list, each, index) => withDecomposition(list, each, [MORNING, NOON, EVENING][index] ?? ''),
    [] as ReturnType<typeof withDecomposition>,
  );
  if (!revision) throw new Error('nothing stands');
  expect([revision.addedAt, revision.decomposedAt]).toEqual([MORNING, EVENING]);
  const { statements, mentions } = graphIdsOf(whole);
  const addedAt = (key: string) => addedAtOf(revision, statements.get(key) ?? mentions.get(key) ?? '');
  expect(['headline', 'blocked', 'closed', 'leave', 'v1'].map(addedAt)).toEqual([NOON, MORNING, MORNING, NOON, NOON]);
});

it('forgets a statement that a decomposition left out: it is new when it comes back', () => {
  const [revision] = [whole, fewer, whole].reduce(
    (list, each, index) => withDecomposition(list, each, [MORNING, NOON, EVENING][index] ?? ''),
    [] as ReturnType<typeof withDecomposition>,
  );
  if (!revision) throw new Error('nothing stands');
  const { statements } = graphIdsOf(whole);
  expect(['blocked', 'leave'].map((key) => addedAtOf(revision, statements.get(key) ?? ''))).toEqual([MORNING, EVENING]);
});

it('places the newest text under the id, and each older one under a mark', () => {
  const list = [whole, other, fewer].reduce(
    (all, each) => withDecomposition(all, each, MORNING),
    [] as ReturnType<typeof withDecomposition>,
  );
  expect(placed(list).map(({ nodeId, current, revisesId }) => ({ nodeId, current, revisesId }))).toEqual([
    { nodeId: `ledger/harbour@${other.article.textSha256.slice(0, 12)}`, current: false, revisesId: null },
    { nodeId: 'ledger/harbour', current: true, revisesId: `ledger/harbour@${other.article.textSha256.slice(0, 12)}` },
  ]);
});
