/** What has no pages is bounded, too: by the request, as it is answered. */
import { QueryTooLargeError } from '../../../src/api/errors.js';
import { MAX_COST } from '../../../src/api/limits/bounds.js';
import { unpaged } from '../../../src/api/limits/unpaged.js';
import { openEmbeddedStore } from '../../../src/graph/embedded-store.js';
import { clientOf } from '../../helpers/api.js';
import { writeNewsroom } from '../../helpers/newsroom.js';

it('counts all lists of a request together, and makes none when there is too much', () => {
  const { list, text } = unpaged(10);
  expect(list(() => [1, 2, 3, 4], 'Less.')).toEqual([1, 2, 3, 4]);
  expect(text('x'.repeat(5_001))).toHaveLength(5_001);
  expect(() => list(() => [1], 'Ask for less.')).toThrow(
    new QueryTooLargeError('What has no pages would hold more than 10 things together, the most that are answered. Ask for less.'),
  );
  expect(() =>
    list(() => {
      throw new Error('It is made all the same.');
    }, 'Less.'),
  ).toThrow(QueryTooLargeError);
  expect(() => text('x')).toThrow(QueryTooLargeError);
});

const YEAR = 'since: "2025-09-01", until: "2026-09-01"';
const TIMELINES = [
  { what: 'how claims spread', query: `{ claims(first: 20) { nodes { id spread(by: HOUR, ${YEAR}) { from } } } stats { articles } }` },
  {
    what: 'timelines of what facets find',
    query: `{ statements(filter: { ${YEAR} }) { facets(by: SPEAKER, first: 50) { value timeline(by: HOUR) { from } } } stats { articles } }`,
  },
] as const;

describe('of a server', () => {
  it.each(TIMELINES)(
    'refuses $what beyond it, says what to ask for, and answers the rest',
    async ({ query }) => {
      const store = await openEmbeddedStore({ folder: null });
      await writeNewsroom(store);
      const { ask } = await clientOf(store);
      const { status, data, errors } = await ask(query);
      expect(status).toBe(200);
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['QUERY_TOO_LARGE']));
      expect(errors[0]?.message).toContain('longer buckets');
      expect(data).toMatchObject({ stats: { articles: 40 } });
      expect((JSON.stringify(data).match(/"from"/g) ?? []).length).toBeLessThanOrEqual(MAX_COST);
      await store.close();
    },
    60_000,
  );
});
