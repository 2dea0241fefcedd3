import { entityId } from '../../../src/decomposition/ids.js';
import { placed } from '../../../src/graph/revisions.js';
import { facetsOf } from '../../../src/graph/rows/facets.js';
import { tellingOf } from '../../../src/graph/rows/telling.js';
import { type Draft, decompositionOf, type EntityDraft, type StatementDraft } from '../../fixtures/draft.js';

const text = 'Ada Okoro and Jana Velde of the Union of Norland and Estmark said as minister and envoy that it rains.';

/** The countries for which a statement of Ada Okoro is spoken, by name. */
function countriesOf(ada: Partial<EntityDraft>, more: Partial<Draft> = {}, statement: Partial<StatementDraft> = {}): readonly string[] {
  const entities: { readonly [key: string]: EntityDraft } = {
    ada: { kind: 'Person', name: 'Ada Okoro', ...ada },
    norland: { kind: 'Country', name: 'Norland' },
    estmark: { kind: 'Country', name: 'Estmark' },
    union: { kind: 'Organisation', name: 'Union', country: 'estmark' },
    ...more.entities,
  };
  const statements = [{ content: 'it rains', source: 'ada', cue: 'said', ...statement }];
  const decomposition = decompositionOf({ id: 'x', text, ...more, entities, statements });
  const [revision] = placed([{ decomposition, addedAt: '2025-01-01T00:00:00Z', decomposedAt: '2025-01-01T00:00:00Z', keptAt: new Map() }]);
  if (!revision?.decomposition.statements[0]) throw new Error('no statement');
  const { countryIds } = facetsOf(revision.decomposition.statements[0], tellingOf(revision));
  const names = new Map(decomposition.entities.map((entity) => [entityId(entity, decomposition.article), entity.name]));
  return countryIds.map((id) => names.get(id) ?? id);
}

const minister = { holder: 'ada', title: 'minister', of: 'norland' };
const envoy = { holder: 'ada', title: 'envoy', of: 'union' };

it.each([
  { what: 'nobody where the article does not tell', countries: countriesOf({}) },
  { what: 'a country speaks for itself', countries: countriesOf({}, {}, { source: 'norland' }), expected: ['Norland'] },
  { what: 'its country', countries: countriesOf({ country: 'norland' }), expected: ['Norland'] },
  {
    what: 'its country before its office',
    countries: countriesOf({ country: 'norland' }, { roles: [envoy] }, { role: 0 }),
    expected: ['Norland'],
  },
  { what: 'the office it speaks in', countries: countriesOf({}, { roles: [minister, envoy] }, { role: 1 }), expected: ['Estmark'] },
  { what: 'an office it holds', countries: countriesOf({}, { roles: [minister] }), expected: ['Norland'] },
  {
    what: 'an office before an organisation',
    countries: countriesOf({ memberOf: ['union'] }, { roles: [minister] }),
    expected: ['Norland'],
  },
  { what: 'its organisation', countries: countriesOf({ memberOf: ['union'] }), expected: ['Estmark'] },
  { what: 'an office of nothing tells nothing', countries: countriesOf({}, { roles: [{ holder: 'ada', title: 'minister' }] }) },
  { what: "another's office tells nothing", countries: countriesOf({}, { roles: [{ ...minister, holder: 'norland' }] }) },
  { what: 'what is no country tells nothing', countries: countriesOf({ country: 'union' }) },
  { what: 'no source, no country', countries: countriesOf({ country: 'norland' }, {}, { source: undefined as never }) },
])('$what', ({ countries, expected = [] }) => {
  expect(countries).toEqual(expected);
});

it('counts the country of each who says it', () => {
  const entities = { velde: { kind: 'Person', name: 'Jana Velde', country: 'estmark' } } as const;
  expect(countriesOf({ country: 'norland' }, { entities }, { also: ['velde'] })).toEqual(['Norland', 'Estmark']);
});
