import { graphIdsOf } from '../../../src/graph/rows/graph-ids.js';
import { toldEntities } from '../../../src/graph/rows/told-entities.js';
import { decompositionOf, type EntityDraft } from '../../fixtures/draft.js';

function told(entities: { readonly [key: string]: EntityDraft }) {
  const decomposition = decompositionOf({ id: 'x', text: 'Words.', entities });
  return toldEntities(decomposition, graphIdsOf(decomposition));
}

it('makes one of those that are one in the graph', () => {
  const [ada, union, ...others] = told({
    a: { kind: 'Person', name: 'Ada Okoro', aliases: ['Okoro'], memberOf: ['union'] },
    b: { kind: 'Person', name: 'ADA OKORO', aliases: ['Ada', 'Okoro'], country: 'norland' },
    union: { kind: 'Organisation', name: 'Union', memberOf: ['union'] },
    norland: { kind: 'Country', name: 'Norland', country: 'norland' },
  });
  expect(ada).toMatchObject({ name: 'Ada Okoro', aliases: ['ADA OKORO', 'Ada', 'Okoro'], memberOf: [union?.id], countryId: others[0]?.id });
  expect(union?.memberOf).toEqual([]);
  expect(others).toEqual([expect.objectContaining({ name: 'Norland', countryId: null })]);
});

it('takes two sources without a name that are called alike for one, and keeps them apart from a named one', () => {
  const officials = { kind: 'Group', name: 'two officials', named: false } as const;
  expect(
    told({ a: officials, b: { ...officials, name: 'Two officials' }, c: { ...officials, named: true } }).map(({ named }) => named),
  ).toEqual([false, true]);
});
