import type { MentionForm } from '../../../src/text/terms.js';
import type { GoldChains } from './chain-gold.js';
import { mentionOutcomes } from './mentions.js';

const TEXT = 'Ada Okoro met Mark Lind. She said he left. A clerk waited.';
/** The words where they stand first. */
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const gold = (words: string, entityId: string, isNamed = false) => ({ ...at(words), head: at(words), entityId, isNamed });
const GOLD: GoldChains = {
  id: 'a',
  text: TEXT,
  complete: true,
  mentions: [
    gold('Ada Okoro', 'ada', true),
    gold('Mark Lind', 'mark', true),
    gold('She', 'ada'),
    gold('he', 'mark'),
    gold('A clerk', 'clerk'),
  ],
};
const found = (words: string, form: MentionForm, chain: string) => ({ ...at(words), form, chain });
const NAMES = [found('Ada Okoro', 'name', 'x'), found('Mark Lind', 'name', 'y')];

describe('a mention', () => {
  it.each([
    { what: 'led to the one who is named so', mention: found('She', 'pronoun', 'x'), right: true },
    { what: 'led to somebody else', mention: found('She', 'pronoun', 'y'), right: false },
    { what: 'left alone though the gold names them', mention: found('he', 'pronoun', 'z'), right: false },
    { what: 'of one whom nothing else mentions', mention: found('A clerk', 'nominal', 'z'), right: true },
    { what: 'where a complete gold has none', mention: found('left', 'nominal', 'z'), right: false },
  ])('$what is judged', ({ mention, right }) => {
    expect(mentionOutcomes(GOLD, [...NAMES, mention])).toEqual([null, null, right]);
  });

  it('is not judged where a gold that leaves much out has none', () => {
    expect(mentionOutcomes({ ...GOLD, complete: false }, [...NAMES, found('left', 'nominal', 'z')])).toEqual([null, null, null]);
  });
});
