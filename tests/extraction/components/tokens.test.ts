import fc from '../../helpers/property.js';
import { read, wordsOf } from '../../helpers/reading.js';

describe('tokens', () => {
  it.each<[text: string, tokens: string]>([
    ['It fell.', 'It|fell|.'],
    ["She can't, won't and didn’t.", "She|ca|n't|,|wo|n't|and|did|n’t|."],
    ["The mayor's and the mayors' plan", "The|mayor|'s|and|the|mayors|'|plan"],
    ['We cannot say', 'We|can|not|say'],
    ['Mr. O’Neill of AT&T Inc. left the U.S.', 'Mr.|O’Neill|of|AT&T|Inc.|left|the|U.S.'],
    ['It left Tarn Inc.. Odd', 'It|left|Tarn|Inc.|.|Odd'],
    ['a 19-year-old, long-range tanker', 'a|19|-|year|-|old|,|long|-|range|tanker'],
    ['$3.5m on 2024-10-17 at 03:12', '$|3.5m|on|2024-10-17|at|03:12'],
    ['see https://example.org/a?b=c.', 'see|https://example.org/a?b=c|.'],
    ['(“Yes” -- or ... no)', '(|“|Yes|”|--|or|...|no|)'],
    ['👩‍🚒 said: 👍🏽', '👩‍🚒|said|:|👍🏽'],
    ['Jose\u0301 fell', 'Jose\u0301|fell'],
  ])('%s', async (text, expected) => {
    expect(wordsOf(text, (await read(text)).tokens).join('|')).toBe(expected);
  });
});

/** What articles are made of, and what they should not be: emoji, combining marks, quotation marks that do not match, odd spaces. */
const scrap = fc.constantFrom(
  'Ada Okoro',
  'President Vale',
  'the minister',
  'said',
  'he',
  'she',
  'they',
  'it',
  'who',
  'Moscow',
  'Lorland’s',
  'the U.S.',
  'officials',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '. ',
  '.\n\n',
  ', ',
  ' ',
  '\u00a0',
  '\u2003',
  '👩‍👩‍👧',
  '🇺🇦',
  'e\u0301\u0323',
  '—',
  '(',
  ')',
  '北京',
  'Київ',
  '12.5%',
  '\ud800',
  '\r\n',
  'NATO',
  'Inc.',
);
const article = fc.array(fc.tuple(scrap, fc.constantFrom(' ', '', ' ')), { maxLength: 40 }).map((parts) => parts.flat().join(''));

describe('the layers of any text', () => {
  it('tokens cover all but white space, in order', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (text) => {
        const { tokens } = await read(text);
        expect(wordsOf(text, tokens).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const [i, token] of tokens.entries()) expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
      }),
      { numRuns: 100 },
    );
  });

  it('have valid spans and indexes, and come out the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (text) => {
        const layers = await read(text);
        const { paragraphs, sentences, tokens, tags, names, chains, offices } = layers;
        expect(await read(text)).toEqual(layers);
        expect(tags).toHaveLength(tokens.length);
        for (const { start, end } of [
          ...paragraphs,
          ...sentences,
          ...tokens,
          ...names,
          ...chains.flatMap(({ mentions }) => mentions),
          ...offices.map(({ span }) => span),
        ]) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
        for (const { sentence } of tokens) expect(sentences[sentence]).toBeDefined();
        for (const { mentions, country, memberOf, name } of chains) {
          expect(name).not.toBe('');
          expect(mentions).not.toHaveLength(0);
          expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
          for (const other of [country, ...memberOf]) expect(other === null || chains[other] !== undefined).toBe(true);
        }
        for (const { holder, of } of offices) expect(chains[holder] !== undefined && (of === null || chains[of] !== undefined)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['a name of 300 letters', `${'Ab'.repeat(150)} said so. `],
    ['all in capitals', 'THE MAYOR OF PARIS DENIED IT. '.repeat(300)],
    ['a table', 'a\tb\t1.5\n'.repeat(1000)],
    ['one mark', '"'.repeat(3000)],
    ['one word', 'who '.repeat(2000)],
    ['scripts side by side', 'Зеленський сказав 北京发言人说 عربي '.repeat(300)],
  ])('is read whatever it is: %s', async (_, text) => {
    expect((await read(text)).tokens.length).toBeGreaterThan(0);
  });

  it('is read in time that grows with the text alone', async () => {
    const sentence = 'Ada Okoro, the mayor of Ostia, said the company had told her that its owner denied it. ';
    const timeOf = async (count: number): Promise<number> => {
      const before = process.cpuUsage();
      await read(sentence.repeat(count));
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await timeOf(50);
    expect(await timeOf(2000)).toBeLessThan(8 * (await timeOf(500)));
  }, 240_000);
});
