import { calibrationOf, calibrationTable, type Judged } from './calibration.js';

const items = (count: number, confidence: number, right: number): readonly Judged[] =>
  Array.from({ length: count }, (_, index) => ({ confidence, right: index < right }));

describe('calibration', () => {
  it('puts each item in one of ten bins, with what was promised and what was kept', () => {
    const { bins } = calibrationOf([...items(4, 0.75, 3), ...items(2, 0, 0), ...items(1, 1, 1)]);
    expect(bins.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 0, 0, 4, 0, 1]);
    expect(bins[7]).toEqual({ from: 0.7, count: 4, confidence: 0.75, right: 0.75 });
    expect(bins[1]).toEqual({ from: 0.1, count: 0, confidence: null, right: null });
  });

  it.each([
    { what: 'the worst bin of a hundred', judged: [...items(100, 0.85, 80), ...items(100, 0.25, 24)], worst: 0.05 },
    { what: 'no smaller one', judged: [...items(99, 0.85, 0), ...items(100, 0.25, 24)], worst: 0.01 },
    { what: 'nothing where none is as large', judged: items(10, 0.85, 0), worst: 0 },
  ])('tells how far off $what is', ({ judged, worst }) => {
    expect(calibrationOf(judged).worst).toBeCloseTo(worst, 10);
  });

  it('is shown a line a bin', () => {
    const lines = calibrationTable('statements', calibrationOf(items(4, 0.75, 1))).split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[8]).toBe('0.7–0.8            4    75.0    25.0   -50.0');
  });
});
