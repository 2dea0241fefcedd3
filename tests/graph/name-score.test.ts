/** How well names fit: the same words, parts of them, and typing errors. */
import { editDistance, nameScore } from '../../src/graph/name-score.js';

it.each([
  ['', '', 0],
  ['ada', '', 3],
  ['ada', 'ada', 0],
  ['okoro', 'okora', 1],
  ['okoro', 'oko', 2],
  ['okoro', 'ookoro', 1],
  ['brand', 'barnd', 1],
  ['castel', 'acstle', 2],
])('from %j to %j it takes %i errors', (a, b, errors) => {
  expect(editDistance(a, b)).toBe(errors);
  expect(editDistance(b, a)).toBe(errors);
});

it.each([
  ['ada okoro', 'ada okoro', 1],
  ['okoro', 'ada okoro', 0.93],
  ['ada okora', 'ada okoro', 0.857],
  ['oko', 'ada okoro', 0.822],
  ['ada', 'okoro', 0],
  ['ida', 'ada', 0], // three letters say too little to have an error among them
  ['okoro of norland', 'okoro', 0],
  ['castle', 'castel', 0.784],
  ['un', 'u n', 0.97],
  ['weberworks', 'weber works', 0.97],
])('%j finds %j with %f', (words, name, score) => {
  expect(nameScore(words, name)).toBeCloseTo(score, 3);
});

it('prefers the whole name to a part, a part to an error, and a short name to a long one', () => {
  const names = ['ada okoro', 'okoro', 'okora', 'ada maria okoro', 'okoronkwo'];
  const ranked = [...names].sort((a, b) => nameScore('okoro', b) - nameScore('okoro', a));
  expect(ranked).toEqual(['okoro', 'ada okoro', 'ada maria okoro', 'okoronkwo', 'okora']);
});
