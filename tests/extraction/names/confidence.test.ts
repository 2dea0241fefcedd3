import type { Name } from '../../../src/document/document.js';
import { withConfidence } from '../../../src/extraction/names/confidence.js';

const text = 'Okoro met Lind. Okoro left Velde.';
const name = (words: string, confidence: number, from = 0): Name => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, kind: 'Person', form: 'name', confidence };
};
const sureOf = (names: readonly Name[]): readonly number[] => withConfidence(text, names).map(({ confidence }) => confidence);

describe('the confidence of a name', () => {
  it('grows with that of the surest mention of its spelling, and with their number', () => {
    const [repeated = 0, alone = 0, again = 0, unsure = 0] = sureOf([
      name('Okoro', 0.9),
      name('Lind', 0.9),
      name('Okoro', 0.4, 9),
      name('Velde', 0.6),
    ]);
    expect(repeated).toBe(again);
    expect(repeated).toBeGreaterThan(alone);
    expect(alone).toBeGreaterThan(unsure);
  });

  it('is a share, whatever the network promised', () => {
    for (const sure of sureOf([name('Okoro', 0), name('Lind', 1)])) {
      expect(sure).toBeGreaterThan(0);
      expect(sure).toBeLessThan(1);
    }
  });
});
