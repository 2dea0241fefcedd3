import { holderOf } from '../../../src/extraction/statements/inferred.js';
import { TENURES } from '../../../src/lexicon/office-holders.js';

describe('who holds an office on a day', () => {
  it.each([
    ['Ukrainian president', '2024-02-14', 'Volodymyr Zelenskyy'],
    ['the Ukrainian president', '2018-02-14T08:00:00Z', 'Petro Poroshenko'],
    ["NATO's secretary general", '2024-02-14', 'Jens Stoltenberg'],
    ['UN Secretary-General', '2024-02-14', 'António Guterres'],
    ['prime minister of Canada', '2024-02-14', 'Justin Trudeau'],
    ['president of the European Commission', '2024-02-14', 'Ursula von der Leyen'],
    ['the Kenyan president', '2025-10-14', 'William Ruto'],
    ['the German chancellor', '2025-10-14', 'Friedrich Merz'],
  ])('%s, %s: %s', (words, day, name) => {
    expect(holderOf(words, day)).toBe(name);
  });

  it.each([
    ['no day', 'Ukrainian president', null],
    ['a day that the list does not know', 'Ukrainian president', '2031-01-01'],
    ['a day before all that it knows', 'Ukrainian president', '1999-01-01'],
    ['a day after the last edition', 'Kenyan president', '2026-03-01'],
    ['a day between two editions', 'Kenyan president', '2019-03-01'],
    ['a time without a holder', 'Ukrainian president', '2014-03-20'],
    ['the day on which the office changes hands', 'Ukrainian president', '2019-05-20'],
    ['a former one', 'former Ukrainian president', '2024-02-14'],
    ['a vice one', 'Ukrainian vice president', '2024-02-14'],
    ['somebody of the office', "Ukrainian president's spokesman", '2024-02-14'],
    ['an office of no country', 'president', '2024-02-14'],
    ['a country that nobody lists', 'Norlandic president', '2024-02-14'],
  ])('nobody for %s', (_, words, day) => {
    expect(holderOf(words, day)).toBeNull();
  });
});

it('no office has two holders at a time, and each tenure ends after it began and before the list ends', () => {
  for (const one of TENURES) {
    const until = one.until ?? one.known;
    expect(one.from < until).toBe(true);
    const others = TENURES.filter((other) => other !== one && other.of === one.of && other.title === one.title);
    for (const { from, until: end, known } of others) expect(from >= until || (end ?? known) <= one.from).toBe(true);
  }
});
