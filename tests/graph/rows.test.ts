import type { Decomposition } from '../../src/decomposition/decomposition.js';
import { changeBetween } from '../../src/graph/change.js';
import { eventUnits } from '../../src/graph/rows/event-rows.js';
import { edgeKey, type Unit } from '../../src/graph/rows/unit.js';
import { rowsOf } from '../../src/graph/rows.js';
import { harbour } from '../fixtures/decompositions.js';
import { decompositionOf } from '../fixtures/draft.js';
import { anyDecomposition } from '../fixtures/generated.js';
import fc from '../helpers/property.js';

const NOON = '2025-03-06T12:00:00Z';
const rowsFor = (decomposition: Decomposition) => rowsOf([[{ decomposition, addedAt: NOON, decomposedAt: NOON, keptAt: new Map() }]]);
const unitsOf = (table: Unit['table'], decomposition = decompositionOf(harbour)) =>
  rowsFor(decomposition).units.filter((unit) => unit.table === table);

/** The same with every id that holds within it alone replaced by another. */
const renamed = (decomposition: Decomposition): Decomposition =>
  JSON.parse(
    JSON.stringify(decomposition, (key, value) => {
      const isId = ['id', 'entityId', 'holderId', 'ofId', 'countryId', 'placeId', 'within', 'restates'].includes(key);
      if (isId && typeof value === 'string' && value !== decomposition.article.id) return `${value}!`;
      return ['memberOf', 'statementIds', 'alsoIds'].includes(key) ? value.map((id: string) => `${id}!`) : value;
    }),
  );

it('has units, relationships and shared nodes whose ids are their own', () => {
  const property = fc.property(anyDecomposition, (decomposition) => {
    const { units } = rowsFor(decomposition);
    expect(new Set(units.map(({ table, id }) => `${table} ${id}`)).size).toBe(units.length);
    for (const { edges } of units) expect(new Set(edges.map(edgeKey)).size).toBe(edges.length);
  });
  fc.assert(property);
});

it('does not depend on the ids within the decomposition, but for its JSON', () => {
  const property = fc.property(anyDecomposition, (decomposition) => {
    const withoutJson = (each: Decomposition) => {
      const { units, ...rest } = rowsFor(each);
      return {
        ...rest,
        units: units.map((unit) => (unit.table === 'decomposition' ? { ...unit, props: { ...unit.props, json: '' } } : unit)),
      };
    };
    expect(withoutJson(renamed(decomposition))).toEqual(withoutJson(decomposition));
  });
  fc.assert(property);
});

it('changes nothing between the same, and all between nothing and something', () => {
  const property = fc.property(anyDecomposition, (decomposition) => {
    const { units } = rowsFor(decomposition);
    const same = changeBetween(units, rowsFor(decomposition).units);
    expect([same.put.nodes.size, same.put.edges.size, same.drop.nodes.size, same.drop.edges.size, same.namesLost.length]).toEqual([
      0, 0, 0, 0, 0,
    ]);
    const all = changeBetween([], units);
    expect([...all.put.nodes.values()].flat()).toHaveLength(units.length);
    expect([...changeBetween(units, []).drop.nodes.values()].flat()).toHaveLength(units.length);
  });
  fc.assert(property);
});

it('tells an event by its mention, with its place among those who take part, and by the statements that restate it', () => {
  const [event] = eventUnits(rowsFor(decompositionOf(harbour)).eventEvidence, (id) => id);
  expect(event?.props).toMatchObject({
    type: 'COERCE',
    mode: 'blockade',
    trigger: 'blocked',
    articleCount: 1,
    outletCount: 1,
    week: '2025-W10',
  });
  expect(event?.edges.map(({ mark }) => mark)).toEqual(['actor', 'recipient', 'place', '']);
  const describing = unitsOf('statement').filter(({ edges }) => edges.some(({ table }) => table === 'describes'));
  expect(describing.map(({ props }) => props.text)).toEqual(['Norland has blocked three grain ships']);
});

it('looks at each statement a fixed number of times, however many there are', () => {
  const [raining] = decompositionOf({ id: 'a', text: 'It is raining.', statements: [{ content: 'It is raining' }] }).statements;
  const [event] = decompositionOf(harbour).events;
  /** Each restates the one before, and each is told by an event of its own. */
  const looksAt = (count: number) => {
    let looks = 0;
    const statements = Array.from({ length: count }, (_, index) =>
      Object.defineProperty({ ...raining, restates: index === 0 ? null : `s${index - 1}` }, 'id', {
        enumerable: true,
        get() {
          looks += 1;
          return `s${index}`;
        },
      }),
    );
    const events = Array.from({ length: count }, (_, index) => ({ ...event, id: `v${index}`, statementIds: [`s${index}`] }));
    rowsFor({ ...decompositionOf(harbour), statements, events } as Decomposition);
    return looks;
  };
  expect(looksAt(80) / looksAt(40)).toBeLessThan(2.5);
});

it('marks whom else a statement may be by, and in which office it was spoken', () => {
  const edges = unitsOf('statement').flatMap((unit) => unit.edges);
  expect(edges.filter(({ table }) => table === 'perhaps-said-by').map(({ props }) => props)).toEqual([
    { method: 'candidate', score: 0.25, reason: 'named last' },
  ]);
  const [role] = unitsOf('role');
  expect(edges.filter(({ table }) => table === 'spoken-as').map(({ to }) => to)).toEqual([role?.id]);
  expect(role?.edges.map(({ table }) => table)).toEqual(['holds', 'role-in']);
});

it('lists where an article mentions somebody in the order of the text, and apart whom it only tells of', () => {
  const edges = unitsOf('article')[0]?.edges ?? [];
  const mentions = edges.filter(({ table }) => table === 'mentions');
  const norland = mentions.find(({ props }) => props.name === 'Norland')?.props;
  expect(norland).toMatchObject({ count: 3, starts: [0, 47, 140], forms: ['name', 'name', 'pronoun'] });
  expect(mentions).toHaveLength(5);
});
