/** What a statement may be given: those that a header names, and of a group each that it stands for. */
import { paramsOf } from '../../src/graph/params.js';
import { parseCypherFile } from '../../src/graph/statements.js';

const file = parseCypherFile(
  'read/x',
  '// params: ids, filter? (any of acts,\n//   kinds)\n// returns: id\nUNWIND $ids AS id\nMATCH (n:Name {id: id})\nWHERE ($acts IS NULL OR n.act IN $acts) // if: filter\nRETURN id',
);

it('sends of a group each parameter that it stands for, null where it is not given', () => {
  expect(paramsOf(file, ['filter'], { ids: ['a'], filter: { kinds: ['b'] } })).toEqual({ ids: ['a'], acts: null, kinds: ['b'] });
  expect(paramsOf(file, ['filter'], { ids: ['a'], filter: {} })).toEqual({ ids: ['a'], acts: null, kinds: null });
  expect(paramsOf(file, [], { ids: ['a'] })).toEqual({ ids: ['a'] });
});

it.each([
  ['a group that is missing', ['filter'], { ids: [] }, 'filter is missing.'],
  ['one that the group does not stand for', ['filter'], { ids: [], filter: { words: ['a'] } }, 'filter.words is not in the header.'],
  [
    'a group that is not among the given: it would be lost',
    [],
    { ids: [], filter: { acts: ['a'] } },
    'filter has a value, but "filter" is not among the given.',
  ],
  ['one of a group by itself', ['filter'], { ids: [], acts: ['a'] }, 'acts is not in the header.'],
  [
    'a value that no store takes',
    ['filter'],
    { ids: [], filter: { acts: [1, 'a'] } },
    'acts mixes number and string: a list in the graph has one kind.',
  ],
])('refuses %s', (_what, given, params, message) => {
  expect(() => paramsOf(file, given, params)).toThrow(
    expect.objectContaining({ code: 'STATEMENT_FAILED', message: `cypher/read/x: ${message}` }),
  );
});
