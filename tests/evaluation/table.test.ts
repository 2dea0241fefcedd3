import { judged } from './table.js';

const scored = { joint: { f: 0.7134 }, figures: { 'claims found': { percent: 84 } }, forbidden: { made: 2 }, none: null };
const figure = { name: 'f', least: null, most: null };

describe('a figure of the table', () => {
  it.each([
    { path: ['joint', 'f'], unit: 'share', least: 70, most: null, measured: { name: 'f', value: 71.34, bound: '≥ 70', ok: true } },
    { path: ['joint', 'f'], unit: 'share', least: 71.4, most: null, measured: { name: 'f', value: 71.34, bound: '≥ 71.4', ok: false } },
    {
      path: ['figures', 'claims found', 'percent'],
      unit: 'percent',
      least: 84,
      most: null,
      measured: { name: 'f', value: 84, bound: '≥ 84', ok: true },
    },
    { path: ['forbidden', 'made'], unit: 'count', least: null, most: 0, measured: { name: 'f', value: 2, bound: '≤ 0', ok: false } },
    { path: ['forbidden', 'made'], unit: 'count', least: null, most: null, measured: { name: 'f', value: 2, bound: '', ok: true } },
    { path: ['joint', 'r', 'f'], unit: 'share', least: null, most: null, measured: { name: 'f', value: null, bound: '', ok: false } },
    { path: ['none', 'f'], unit: 'share', least: null, most: null, measured: { name: 'f', value: null, bound: '', ok: false } },
  ] as const)('is held against $least and $most at $path', ({ path, unit, least, most, measured }) => {
    expect(judged({ ...figure, path: [...path], unit, least, most }, scored)).toEqual(measured);
  });
});
