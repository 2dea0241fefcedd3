import { foundIds } from '../../../src/graph/reads/found-ids.js';

const found = ['c', 'a', 'e', 'b', 'd'].map((id) => ({ id, sortKey: `2025-01-0${'abcde'.indexOf(id) + 1}T00:00:00Z ${id}` }));
const ALL = { after: '', before: '~', since: '', until: '~' };
const PAGE = { first: 2, oldestFirst: false, filter: { words: [' late '] }, counted: false };

it.each([
  { what: 'the newest, as many as fill the page', window: {}, shape: {}, ids: ['e', 'd'] },
  { what: 'the oldest', window: {}, shape: { oldestFirst: true }, ids: ['a', 'b'] },
  { what: 'after a cursor', window: { before: '2025-01-04T00:00:00Z d' }, shape: {}, ids: ['c', 'b'] },
  { what: 'all that a filter may leave', window: { before: '2025-01-04' }, shape: { filter: { acts: ['deny'] } }, ids: ['a', 'b', 'c'] },
  { what: 'a filter of nothing', window: {}, shape: { filter: { words: [' late '], acts: null } }, ids: ['e', 'd'] },
  {
    what: 'all of the whole list where a filter is counted',
    window: { before: '2025-01-02', since: '2025-01-01', until: '2025-01-05' },
    shape: { filter: { acts: ['deny'] }, counted: true },
    ids: ['a', 'b', 'c', 'd'],
  },
])('gives $what', ({ window, shape, ids }) => {
  const given = foundIds(found, { ...ALL, ...window }, { ...PAGE, ...shape });
  expect('filter' in shape && !('words' in shape.filter) ? [...given].sort() : given).toEqual(ids);
});
