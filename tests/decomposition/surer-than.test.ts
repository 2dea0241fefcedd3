import type { Decomposition } from '../../src/decomposition/decomposition.js';
import { parseDecomposition } from '../../src/decomposition/parse.js';
import { surerThan } from '../../src/decomposition/surer-than.js';
import { decompositionOf } from '../fixtures/draft.js';

const told = decompositionOf({
  id: 'a',
  text: 'Okoro said that Lind claimed that rents fell. Nair said that rents would rise. Rents will rise, Nair said again.',
  entities: { okoro: { kind: 'Person', name: 'Okoro' } },
  statements: [
    { key: 'outer', content: 'that Lind claimed that rents fell', confidence: 0.5 },
    { key: 'inner', content: 'that rents fell', within: 'outer', confidence: 0.9 },
    { key: 'body', content: 'that rents would rise', confidence: 0.7 },
    { key: 'again', content: 'Rents will rise', restates: 'body', confidence: 0.95 },
  ],
  events: [{ type: 'OTHER', trigger: 'rise', factuality: 'alleged', statements: ['body', 'again'] }],
});
const keysOf = ({ statements }: Decomposition): readonly string[] => statements.map(({ id }) => id);

describe('what is surer than a caller asks', () => {
  it.each([
    { least: 0, kept: ['outer', 'inner', 'body', 'again'] },
    { least: 0.5, kept: ['outer', 'inner', 'body', 'again'] },
    { least: 0.6, kept: ['body', 'again'] },
    { least: 0.95, kept: ['again'] },
    { least: 1, kept: [] },
  ])('is $kept at $least', ({ least, kept }) => {
    const left = surerThan(told, least);
    expect(keysOf(left)).toEqual(kept);
    expect(parseDecomposition(JSON.parse(JSON.stringify(left)))).toEqual(left);
  });

  it('restates and tells nothing that is left out', () => {
    const left = surerThan(told, 0.8);
    expect(left.statements[0]).toMatchObject({ id: 'again', restates: null });
    expect(left.events[0]).toMatchObject({ factuality: 'alleged', statementIds: ['again'] });
  });
});
