/** Facets and timelines: each is what one would count by reading the whole list. */
import type { Store } from '../../src/graph/store.js';
import { writeDecompositions } from '../../src/graph/write-article.js';
import { articles } from '../fixtures/articles.js';
import { ADDED_AT, clientOf, countsOf } from '../helpers/api.js';
import { describeStores, type OpenStore } from '../helpers/stores.js';

type Named = { readonly id: string; readonly name: string };
type Read = {
  readonly act: string;
  readonly kind: string;
  readonly cue: { readonly lemma: string } | null;
  readonly sources: readonly Named[];
  readonly about: readonly { readonly entity: Named }[];
  readonly article: { readonly outlet: Named | null; readonly published: { readonly value: string } | null };
  readonly saidAt: { readonly value: string | null } | null;
};
type Value = { readonly value: string; readonly label: string; readonly count: number; readonly node: { readonly id: string } | null };
type Time = { readonly from: string; readonly count: number; readonly ofAll?: number };
type Nested = Value & { readonly facets: readonly Value[]; readonly timeline: readonly Time[] };
type Whole<Facet = Value> = { readonly facets: readonly Facet[]; readonly timeline: readonly Time[] };

const ROWS =
  'nodes { act kind cue { lemma } sources { id name } about { entity { id name } } article { outlet { id name } published { value } } saidAt { value } }';
const VALUES = '{ value label count node { id } }';

/** The values by which a facet counts a statement. */
const VALUES_OF: Readonly<Record<string, (statement: Read) => readonly string[]>> = {
  SPEAKER: ({ sources }) => sources.map(({ id }) => id),
  ABOUT: ({ about }) => about.map(({ entity }) => entity.id),
  OUTLET: ({ article }) => (article.outlet ? [article.outlet.id] : []),
  ACT: ({ act }) => [act],
  KIND: ({ kind }) => [kind],
  CUE: ({ cue }) => (cue ? [cue.lemma] : []),
};

const LISTS: Readonly<Record<string, { readonly list: string; readonly read: (data: unknown) => unknown }>> = Object.fromEntries(
  Object.entries({
    'of everything': ['statements(first: 100', ''],
    'of a speaker': ['entity(ref: { name: "Olu Brand" }) { list: statements(first: 100', '}'],
    'of a subject': ['entity(ref: { name: "Estmark" }) { list: statementsAbout(first: 100', '}'],
    'of two speakers, each once': ['statements(filter: { by: [{ name: "Olu Brand" }, { name: "Mira Castel" }] }, first: 100', ''],
    'of one act': ['statements(filter: { act: [ASSERT] }, first: 100', ''],
    'of words': ['statements(filter: { text: "boat" }, first: 100', ''],
  }).map(([name, [list = '', end = '']]) => [
    name,
    {
      list: `{ ${list.startsWith('entity') ? list : `list: ${list}`}) { % } ${end} }`,
      read: (data: unknown) => {
        const { list: own, entity } = data as { list?: unknown; entity?: { list: unknown } };
        return own ?? entity?.list;
      },
    },
  ]),
);

async function filled(
  open: OpenStore,
): Promise<{ store: Store; answer: <Data>(query: string) => Promise<{ data: Data; statements: readonly string[] }> }> {
  const store = await open();
  await writeDecompositions(store, articles, ADDED_AT);
  const { ask } = await clientOf(store);
  return {
    store,
    async answer<Data>(query: string) {
      const { data, errors, statements } = await ask(query);
      expect({ query, errors }).toEqual({ query, errors: [] });
      return { data: data as Data, statements };
    },
  };
}

type Event = {
  readonly type: string;
  readonly factuality: string;
  readonly place: Named | null;
  readonly participants: readonly { readonly entity: Named }[];
  readonly articles: { readonly nodes: readonly { readonly outlet: Named | null }[] };
};

/** The values by which a facet counts an event. */
const EVENT_VALUES: Readonly<Record<string, (event: Event) => readonly string[]>> = {
  TYPE: ({ type }) => [type],
  FACTUALITY: ({ factuality }) => [factuality],
  PLACE: ({ place }) => (place ? [place.id] : []),
  PARTICIPANT: ({ participants }) => [...new Set(participants.map(({ entity }) => entity.id))],
  OUTLET: ({ articles: { nodes } }) => [...new Set(nodes.flatMap(({ outlet }) => outlet?.id ?? []))],
};

describeStores((open) => {
  it('counts each list as one would by reading it', async () => {
    const { answer } = await filled(open);
    for (const [name, { list, read }] of Object.entries(LISTS)) {
      const rows = (read((await answer(list.replace('%', ROWS))).data) as { nodes: readonly Read[] }).nodes;
      expect({ name, some: rows.length > 1 }).toEqual({ name, some: true });
      const fields = Object.keys(VALUES_OF).map((by) => `${by}: facets(by: ${by}, first: 100) ${VALUES}`);
      const { data } = await answer(list.replace('%', fields.join(' ')));
      const facets = read(data) as Readonly<Record<string, readonly Value[]>>;
      for (const [by, values] of Object.entries(VALUES_OF)) {
        const found = (facets[by] ?? []).map(({ value, count }) => [value, count] as const);
        expect({ name, by, found }).toEqual({ name, by, found: ranked(rows.flatMap(values)) });
      }
      expect((facets.SPEAKER ?? []).map(({ label }) => label)).toEqual((facets.SPEAKER ?? []).map(({ value }) => nameOf(rows, value)));
      expect((facets.SPEAKER ?? []).map(({ node }) => node?.id)).toEqual((facets.SPEAKER ?? []).map(({ value }) => value));
    }
  }, 120_000);

  it('counts by day what was said that day, and days without any', async () => {
    const { answer } = await filled(open);
    const { data } = await answer<{ entity: { statements: Whole } }>(
      '{ entity(ref: { name: "Olu Brand" }) { statements(filter: { since: "2025-01-29", until: "2025-02-03" }) { timeline(by: DAY) { from count } } } }',
    );
    expect(data.entity.statements.timeline).toEqual([
      { from: '2025-01-29T00:00:00Z', count: 1 },
      { from: '2025-01-30T00:00:00Z', count: 1 },
      { from: '2025-01-31T00:00:00Z', count: 1 },
      { from: '2025-02-01T00:00:00Z', count: 0 },
      { from: '2025-02-02T00:00:00Z', count: 0 },
    ]);
  });

  it.each([
    { by: 'HOUR', step: [] },
    { by: 'WEEK', step: ['2025-01-06', '2025-01-13', '2025-01-20', '2025-01-27'] },
    { by: 'MONTH', step: ['2025-01-01'] },
    { by: 'YEAR', step: ['2025-01-01'] },
  ])('counts by $by from the first statement to the last', async ({ by, step }) => {
    const { answer } = await filled(open);
    const { data } = await answer<{ entity: { statements: Whole } }>(
      `{ entity(ref: { name: "Olu Brand" }) { statements { timeline(by: ${by}) { from count ofAll } } } }`,
    );
    const { timeline } = data.entity.statements;
    expect(timeline.map(({ from }) => from)).toEqual(step.map((day) => `${day}T00:00:00Z`));
    // A statement known to its day alone enters no hour.
    expect(timeline.reduce((sum, { count }) => sum + count, 0)).toBe(step.length === 0 ? 0 : 23);
    for (const { count, ofAll } of timeline) expect(ofAll).toBeGreaterThanOrEqual(count);
  });

  it('counts inside what it counted, over the same times', async () => {
    const { answer } = await filled(open);
    const { data, statements } = await answer<{ statements: Whole<Nested> & { totalCount: number } }>(
      `{ statements(first: 1) { totalCount timeline(by: MONTH) { from count ofAll }
         facets(by: OUTLET) { value count label facets(by: ACT) { value count } timeline(by: MONTH) { from count } } } }`,
    );
    const { facets, timeline, totalCount } = data.statements;
    expect(facets.length).toBeGreaterThan(1);
    expect(timeline.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    for (const { ofAll, count } of timeline) expect(ofAll).toBe(count);
    for (const outlet of facets) {
      expect(outlet.facets.reduce((sum, { count }) => sum + count, 0)).toBe(outlet.count);
      expect(outlet.timeline.map(({ from }) => from)).toEqual(timeline.map(({ from }) => from));
      expect(outlet.timeline.reduce((sum, { count }) => sum + count, 0)).toBe(outlet.count);
    }
    // Two combinations, and all there is by month: what is counted by less is told by what is counted by more.
    expect(countsOf(statements)).toEqual({ 'read/statements-page': 1, 'read/statements-counts': 3, 'read/outlets': 1 });
  });

  it('reads no page where only counts are asked for', async () => {
    const { answer } = await filled(open);
    const { statements } = await answer('{ statements { facets(by: ACT) { value count } } }');
    expect(countsOf(statements)).toEqual({ 'read/statements-counts': 1 });
  });

  it('counts events as one would by reading them', async () => {
    const { answer } = await filled(open);
    const read =
      'nodes { type factuality place { id name } participants { entity { id name } } articles { nodes { outlet { id name } } } }';
    for (const list of ['events(first: 100)', 'events(filter: { participant: [{ name: "Tarn" }] }, first: 100)']) {
      const rows = (await answer<{ list: { nodes: readonly Event[] } }>(`{ list: ${list} { ${read} } }`)).data.list.nodes;
      expect({ list, some: rows.length > 1 }).toEqual({ list, some: true });
      const fields = Object.keys(EVENT_VALUES).map(
        (by) => `${by}: facets(by: ${by}, first: 30) { value count facets(by: TYPE) { count } }`,
      );
      const { data } = await answer<{ list: Readonly<Record<string, readonly Nested[]>> }>(`{ list: ${list} { ${fields.join(' ')} } }`);
      for (const [by, own] of Object.entries(EVENT_VALUES)) {
        const found = (data.list[by] ?? []).map(({ value, count }) => [value, count] as const);
        expect({ list, by, found }).toEqual({ list, by, found: ranked(rows.flatMap(own)) });
        for (const value of data.list[by] ?? []) expect(value.facets.reduce((sum, { count }) => sum + count, 0)).toBe(value.count);
      }
    }
  }, 120_000);

  it('refuses a timeline of more buckets than anybody draws', async () => {
    const { ask } = await clientOf(await open());
    const { data, errors } = await ask(
      '{ statements(filter: { since: "1990-01-01", until: "2030-01-01" }) { timeline(by: HOUR) { count } nodes { id } } }',
    );
    expect(data).toEqual({ statements: { timeline: null, nodes: [] } });
    expect(errors[0]?.message).toMatch(/more than 9000 buckets by HOUR/);
  });
});

/** Each value with how often it stands there, the most frequent first, of equals the smaller. */
function ranked(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

const nameOf = (rows: readonly Read[], id: string) => rows.flatMap(({ sources }) => sources).find((source) => source.id === id)?.name;
