import { articlesOf, counted, mostTold, tallyOf, tallyProps, tellings, valuesOf } from '../../../src/graph/rows/tally.js';
import fc from '../../helpers/property.js';

const tallied = (...articles: readonly (readonly string[])[]) => articles.reduce((tally, told) => counted(tally, told, 1), tallyOf([], []));

it('says each thing once, and nothing of what is not told', () => {
  expect(tellings({ name: ['Ada'], alias: ['A', 'A'], iso2: [null] })).toEqual(['article', 'name Ada', 'alias A']);
});

it.each([
  { what: 'the most', names: ['Ada', 'Bea', 'Bea'], most: 'Bea' },
  { what: 'the smallest of equals', names: ['Bea', 'Ada'], most: 'Ada' },
  { what: 'none', names: [], most: null },
])('tells $what', ({ names, most }) => {
  expect(mostTold(tallied(...names.map((name) => tellings({ name: [name] }))), 'name')).toBe(most);
});

it('forgets what nobody tells any more', () => {
  const [a, b] = [tellings({ name: ['Ada'] }), tellings({ name: ['Bea Ada'] })];
  const tally = counted(tallied(a, b), a, -1);
  expect([articlesOf(tally), valuesOf(tally, 'name')]).toEqual([1, ['Bea Ada']]);
  expect(counted(tally, b, -1).size).toBe(0);
});

it('is stored and read the same, and counts in any order', () => {
  const articles = fc.array(fc.array(fc.constantFrom('A', 'B', 'C')).map((name) => tellings({ name })));
  const property = fc.property(articles, (told) => {
    const { tally, tallyCounts } = tallyProps(tallied(...told));
    expect(tallyProps(tallyOf(tally, tallyCounts))).toEqual({ tally, tallyCounts });
    expect(tallyProps(tallied(...[...told].reverse()))).toEqual({ tally, tallyCounts });
  });
  fc.assert(property);
});
