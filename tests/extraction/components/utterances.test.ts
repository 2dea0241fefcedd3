import { type Span, textOf } from '../../../src/text/span.js';
import { hear, type Told } from '../../helpers/told.js';

const one = async (told: Told) => {
  const { utterances } = await hear(told);
  const [first] = utterances;
  if (!first) throw new Error('No utterance.');
  return first;
};

/** One attribution of a sentence: source, cue, content. */
const said = (text: string, source: string | null, cue: string | null, ...content: string[]): Told => ({
  text,
  said: [{ source, cue, content }],
  chains: source === null ? [] : [[source]],
});

describe('kind and quoted words', () => {
  it.each<[told: Told, kind: string, quoted: string[]]>([
    [said('“Taxes fell,” Okoro said. “At last.”', 'Okoro', 'said', '“Taxes fell,”', '“At last.”'), 'direct', ['Taxes fell,', 'At last.']],
    [said('“Taxes fell,” Okoro said.', 'Okoro', 'said', 'Taxes fell,'), 'direct', ['Taxes fell,']],
    [said('Okoro said taxes “fell at last”.', 'Okoro', 'said', 'taxes “fell at last”'), 'mixed', ['fell at last']],
    [said("Port a 'death trap', union says", 'union', 'says', "Port a 'death trap'"), 'mixed', ['death trap']],
    [said("Okoro said the ministers' plan failed.", 'Okoro', 'said', "the ministers' plan failed"), 'indirect', []],
  ])('%j is %s', async (told, kind, quoted) => {
    const utterance = await one(told);
    expect([utterance.kind, utterance.quoted.map((span) => textOf(told.text, span))]).toEqual([kind, quoted]);
  });
});

describe('blame', () => {
  it.each<[text: string, content: string, act: string]>([
    ['Okoro said Norland was trying to drag others into the war.', 'Norland was trying to drag others into the war', 'accuse'],
    ['Okoro said Norland had hidden the report.', 'Norland had hidden the report', 'accuse'],
    ['Okoro said it was a deliberate act of Norland.', 'it was a deliberate act of Norland', 'accuse'],
    ['Okoro said we have ignored Norland.', 'we have ignored Norland', 'assert'],
    ['Okoro said Norland had hidden nothing, and no one in Norland lied.', 'no one in Norland lied', 'assert'],
    ['Okoro said the soldiers of Norland were on occupied land.', 'the soldiers of Norland were on occupied land', 'assert'],
    ['Okoro said the report was hidden.', 'the report was hidden', 'assert'],
    ['Okoro said the most important thing was that Norland paid.', 'the most important thing was that Norland paid', 'assert'],
  ])('of somebody who is named: %s', async (text, content, act) => {
    const utterance = await one({
      text,
      said: [{ source: 'Okoro', cue: 'said', content: [content] }],
      chains: [['Okoro'], ...(text.includes('Norland') ? [['Country Norland']] : [])],
    });
    expect([utterance.act, utterance.modality]).toEqual([act, 'asserted']);
  });
});

describe('act, polarity and modality', () => {
  it.each<[told: Told, reading: string]>([
    [said('Okoro said taxes fell.', 'Okoro', 'said', 'taxes fell'), 'assert affirmative asserted'],
    [said('Okoro said taxes did not fall.', 'Okoro', 'said', 'taxes did not fall'), 'assert negated asserted'],
    [said('Okoro said nobody had paid.', 'Okoro', 'said', 'nobody had paid'), 'assert negated asserted'],
    [said('Okoro said it was no longer just a rumour.', 'Okoro', 'said', 'it was no longer just a rumour'), 'assert affirmative asserted'],
    [said('Okoro said the toll was six, not nine.', 'Okoro', 'said', 'the toll was six, not nine'), 'assert affirmative asserted'],
    [
      said('Okoro said the bank, which did not pay, had closed.', 'Okoro', 'said', 'the bank, which did not pay, had closed'),
      'assert affirmative asserted',
    ],
    [said('Okoro told miners to leave.', 'Okoro', 'told', 'miners to leave'), 'request affirmative necessity'],
    [said('Okoro told miners to leave.', 'Okoro', 'told', 'to leave'), 'request affirmative necessity'],
    [said('Okoro told miners that prices fell.', 'Okoro', 'told', 'that prices fell'), 'assert affirmative asserted'],
    [said('Okoro agreed that prices fell.', 'Okoro', 'agreed', 'that prices fell'), 'assert affirmative asserted'],
    [said('Okoro agreed to pay.', 'Okoro', 'agreed', 'to pay'), 'promise affirmative future'],
    [said('Okoro swore to fight.', 'Okoro', 'swore to', 'fight'), 'promise affirmative future'],
    [said('Okoro swore that prices fell.', 'Okoro', 'swore', 'that prices fell'), 'assert affirmative asserted'],
    [said('Okoro suggested closing the port.', 'Okoro', 'suggested', 'closing the port'), 'request affirmative necessity'],
    [said('Okoro brushed the claim aside.', 'Okoro', 'brushed', 'the claim'), 'deny negated asserted'],
    [said('Okoro voiced concern over the law.', 'Okoro', 'voiced concern over', 'the law'), 'believe affirmative asserted'],
    [said('Okoro expressed hope for a deal.', 'Okoro', 'expressed hope for', 'a deal'), 'believe affirmative asserted'],
    [said('Okoro ruled it out.', 'Okoro', 'ruled', 'it out'), 'deny negated asserted'],
    [said('Okoro did not know that prices fell.', 'Okoro', 'did not know', 'that prices fell'), 'believe affirmative asserted'],
    [said('Okoro did not admit that prices fell.', 'Okoro', 'did not admit', 'that prices fell'), 'withhold affirmative asserted'],
    [said('Neither Lind nor Okoro would comment on the fine.', 'Okoro', 'would comment on', 'the fine'), 'withhold affirmative asserted'],
    [said('“That is a lie,” Okoro said.', 'Okoro', 'said', '“That is a lie,”'), 'deny negated asserted'],
    [said('“It is wrong to wait,” Okoro said.', 'Okoro', 'said', '“It is wrong to wait,”'), 'assert affirmative asserted'],
    [
      said('If it rains, the road will close, Okoro said.', 'Okoro', 'said', 'If it rains, the road will close'),
      'predict affirmative conditional',
    ],
    [said('“We should never have sold it,” Okoro said.', 'Okoro', 'said', '“We should never have sold it,”'), 'assert negated necessity'],
    [said('“Let us work together,” Okoro said.', 'Okoro', 'said', '“Let us work together,”'), 'request affirmative necessity'],
    [
      said('Okoro said he would have paid had he known.', 'Okoro', 'said', 'he would have paid had he known'),
      'assert affirmative conditional',
    ],
    [said('Okoro denied that she lied.', 'Okoro', 'denied', 'that she lied'), 'deny negated asserted'],
    [said('Okoro denied that nobody had asked.', 'Okoro', 'denied', 'that nobody had asked'), 'deny affirmative asserted'],
    [said('Okoro has dismissed the report.', 'Okoro', 'has dismissed', 'the report'), 'deny negated asserted'],
    [said('The firm ruled out a sale.', 'The firm', 'ruled out', 'a sale'), 'deny negated asserted'],
    [said('Okoro did not say that taxes fell.', 'Okoro', 'did not say', 'that taxes fell'), 'withhold affirmative asserted'],
    [said('Okoro never claimed that taxes fell.', 'Okoro', 'claimed', 'that taxes fell'), 'deny negated asserted'],
    [said('Okoro called the report “a lie”.', 'Okoro', 'called', 'the report “a lie”'), 'deny negated asserted'],
    [said('Okoro called the report “a gift”.', 'Okoro', 'called', 'the report “a gift”'), 'assert affirmative asserted'],
    [said('Okoro declined to comment on the fine.', 'Okoro', 'declined', 'to comment on the fine'), 'withhold affirmative asserted'],
    [
      said('The ministry did not respond to questions.', 'The ministry', 'did not respond', 'to questions'),
      'withhold affirmative asserted',
    ],
    [said('She would not be drawn on the fine.', 'She', 'would not be drawn on', 'the fine'), 'withhold affirmative asserted'],
    [said('Okoro was non-committal about the fine.', 'Okoro', 'was non-committal', 'about the fine'), 'withhold affirmative asserted'],
    [said('Okoro did not mention the strike.', 'Okoro', 'did not mention', 'the strike'), 'withhold affirmative asserted'],
    [said('Okoro has not told the board about the fine.', 'Okoro', 'told', 'about the fine'), 'withhold affirmative asserted'],
    [said('Okoro refused to sign the pact.', 'Okoro', 'refused', 'to sign the pact'), 'deny negated asserted'],
    [said('Ostia accused the miners of theft.', 'Ostia', 'accused', 'the miners of theft'), 'accuse affirmative asserted'],
    [said('Okoro warned of a flood.', 'Okoro', 'warned', 'of a flood'), 'warn affirmative asserted'],
    [said('“If nobody pays us, we walk,” Okoro said.', 'Okoro', 'said', '“If nobody pays us, we walk,”'), 'warn affirmative conditional'],
    [said('Okoro vowed to build a bridge.', 'Okoro', 'vowed', 'to build a bridge'), 'promise affirmative future'],
    [said('“We will build a bridge,” Okoro said.', 'Okoro', 'said', '“We will build a bridge,”'), 'promise affirmative future'],
    [said('“It is late. We will go home,” Okoro said.', 'Okoro', 'said', '“It is late. We will go home,”'), 'promise affirmative future'],
    [said('Okoro said she would resign.', 'Okoro', 'said', 'she would resign'), 'predict affirmative future'],
    [said('“Prices will rise,” Okoro said.', 'Okoro', 'said', '“Prices will rise,”'), 'predict affirmative future'],
    [said('Okoro said prices would rise.', 'Okoro', 'said', 'prices would rise'), 'predict affirmative future'],
    [said('“That would be a mistake,” Okoro said.', 'Okoro', 'said', '“That would be a mistake,”'), 'assert affirmative future'],
    [said('Okoro urged miners to stay.', 'Okoro', 'urged', 'miners to stay'), 'request affirmative necessity'],
    [said('Okoro called on miners to stay.', 'Okoro', 'called', 'on miners to stay'), 'request affirmative necessity'],
    [said('Okoro said miners must stay.', 'Okoro', 'said', 'miners must stay'), 'request affirmative necessity'],
    [said('Okoro said it should have rained.', 'Okoro', 'said', 'it should have rained'), 'assert affirmative necessity'],
    [said('“Give it back,” Okoro said.', 'Okoro', 'said', '“Give it back,”'), 'request affirmative necessity'],
    [
      said('Okoro said the most important thing was time.', 'Okoro', 'said', 'the most important thing was time'),
      'assert affirmative asserted',
    ],
    [said('“I would say it was late,” Okoro said.', 'Okoro', 'said', '“I would say it was late,”'), 'assert affirmative future'],
    [said('“We think they will go,” Okoro said.', 'Okoro', 'said', '“We think they will go,”'), 'predict affirmative future'],
    [
      said('“Had I known, I would have left,” Okoro said.', 'Okoro', 'said', '“Had I known, I would have left,”'),
      'assert affirmative conditional',
    ],
    [said('“We lied,” Okoro said.', 'Okoro', 'said', '“We lied,”'), 'assert affirmative asserted'],
    [said('Okoro said the allegations were baseless.', 'Okoro', 'said', 'the allegations were baseless'), 'deny negated asserted'],
    [said('Okoro said the firm had no comment.', 'Okoro', 'said', 'the firm had no comment'), 'withhold affirmative asserted'],
    [said('Okoro said the rope may have torn.', 'Okoro', 'said', 'the rope may have torn'), 'assert affirmative hedged'],
    [said('Okoro suggested the chain slipped.', 'Okoro', 'suggested', 'the chain slipped'), 'assert affirmative hedged'],
    [said('Okoro doubts that it will work.', 'Okoro', 'doubts', 'that it will work'), 'believe negated future'],
    [said('Okoro believes it was late.', 'Okoro', 'believes', 'it was late'), 'believe affirmative asserted'],
    [said('Okoro does not believe it was late.', 'Okoro', 'does not believe', 'it was late'), 'believe negated asserted'],
    [said('Okoro expects rain by Friday.', 'Okoro', 'expects', 'rain by Friday'), 'predict affirmative future'],
    [said('“Rates will most likely fall,” Okoro said.', 'Okoro', 'said', '“Rates will most likely fall,”'), 'predict affirmative hedged'],
    [said('Okoro said it may rain.', 'Okoro', 'said', 'it may rain'), 'assert affirmative hedged'],
    [said('Okoro said fires are now twice as likely.', 'Okoro', 'said', 'fires are now twice as likely'), 'assert affirmative asserted'],
    [said('Okoro said fires are likely.', 'Okoro', 'said', 'fires are likely'), 'assert affirmative hedged'],
    [
      said('Okoro said the boy would probably have lived.', 'Okoro', 'said', 'the boy would probably have lived'),
      'assert affirmative hedged',
    ],
    [said('Okoro said the isle will need a boat.', 'Okoro', 'said', 'the isle will need a boat'), 'predict affirmative future'],
    [said('Okoro said the isle will need to pay.', 'Okoro', 'said', 'the isle will need to pay'), 'request affirmative necessity'],
    [
      said('“We misread how fast prices would rise,” Okoro said.', 'Okoro', 'said', '“We misread how fast prices would rise,”'),
      'assert affirmative asserted',
    ],
    [
      said(
        'Okoro said the fleet, which has two bases there, has no home.',
        'Okoro',
        'said',
        'the fleet, which has two bases there, has no home',
      ),
      'assert negated asserted',
    ],
    [
      said(
        'Okoro has written to the mayor asking for the pier to be kept.',
        'Okoro',
        'written to the mayor asking for',
        'the pier to be kept',
      ),
      'request affirmative necessity',
    ],
    [said('“Late again.”', null, null, '“Late again.”'), 'assert affirmative asserted'],
  ])('%j: %s', async (told, reading) => {
    const { act, polarity, modality } = await one(told);
    expect(`${act} ${polarity} ${modality}`).toBe(reading);
  });

  it('takes what would be done to the source for no promise', async () => {
    const text = '“It will ruin us,” said Okoro.';
    const { act } = await one({
      text,
      said: [{ source: 'Okoro', cue: 'said', content: ['“It will ruin us,”'] }],
      chains: [['Okoro', 'us']],
    });
    expect(act).toBe('predict');
  });

  it('takes what the source itself would do for a promise', async () => {
    const text = 'Okoro said she would resign.';
    const { act } = await one({
      text,
      said: [{ source: 'Okoro', cue: 'said', content: ['she would resign'] }],
      chains: [['Okoro', 'she']],
    });
    expect(act).toBe('promise');
  });
});

it('says by itself where a list of clauses ends: "asked for A, that B and that C"', async () => {
  const text = 'Okoro added that Lind had asked for a list of the wells, that the wells were dry and that nobody had come.';
  const { utterances } = await hear({
    text,
    said: [
      {
        source: 'Okoro',
        cue: 'added',
        content: ['that Lind had asked for a list of the wells, that the wells were dry and that nobody had come'],
      },
      { source: 'Lind', cue: 'asked for', content: ['a list of the wells, that the wells were dry and that nobody had come'] },
    ],
    chains: [['Okoro'], ['Lind']],
  });
  expect(utterances.map(({ source, content }) => `${source?.chain}: ${textOf(text, content[0] as Span)}`)).toEqual([
    '0: that Lind had asked for a list of the wells',
    '0: the wells were dry',
    '0: nobody had come',
    '1: a list of the wells',
  ]);
});

it('hears nothing that nobody says', async () => {
  const told = said('Nobody said it would be easy.', 'Nobody', 'said', 'it would be easy');
  expect((await hear(told)).utterances).toEqual([]);
});

it('gives words in quotation marks to the speaker whose cue stands nearer', async () => {
  const text = '“Yes,” said Okoro. “Perhaps,” said Lind.';
  const told: Told = {
    text,
    said: [
      { source: 'Okoro', cue: 'said', content: ['“Yes,”'] },
      { source: 'Lind', cue: 'said#2', content: ['“Yes,”', '“Perhaps,”'] },
    ],
    chains: [['Okoro'], ['Lind']],
  };
  const { utterances } = await hear(told);
  expect(utterances.map(({ content }) => content.map((span) => textOf(text, span)))).toEqual([['“Yes,”'], ['“Perhaps,”']]);
});

it('leaves out unquoted words of another paragraph', async () => {
  const told = said('The vote was close.\n\nA debate lasted hours, police said.', 'police', 'said', 'The vote', 'A debate lasted hours');
  const { content } = await one(told);
  expect(content.map((span) => textOf(told.text, span))).toEqual(['A debate lasted hours']);
});

describe('who cannot be the source', () => {
  it.each<[what: string, told: Told, source: string | null]>([
    ['who is accused', said('Okoro was accused of theft.', 'Okoro', 'was accused', 'of theft'), null],
    ['who is expected to', said('Okoro is widely expected to resign.', 'Okoro', 'expected', 'to resign'), null],
    ['of whom others speak', said('Okoro is said to have lied.', 'Okoro', 'said', 'to have lied'), null],
    ['but who is quoted', said('Okoro was quoted as saying taxes fell.', 'Okoro', 'quoted as saying', 'taxes fell'), 'Okoro'],
    ['or worried', said('Okoro was worried that taxes fell.', 'Okoro', 'worried', 'that taxes fell'), 'Okoro'],
    ['or leads the verb back', said('Taxes fell, it was claimed by Okoro.', 'Okoro', 'was claimed', 'Taxes fell'), 'Okoro'],
    [
      'who stands in another paragraph',
      said('“They won’t,” shouted a man.\n\nOkoro, 67, was there.', 'Okoro', 'shouted', '“They won’t,”'),
      null,
    ],
  ])('%s', async (_, told, source) => {
    const { source: found } = await one(told);
    expect(found && textOf(told.text, found.span)).toBe(source);
  });
});

describe('when it was said and when it falls due', () => {
  it.each<[text: string, told: Told['said'], values: (string | null)[]]>([
    ['Okoro said on Monday that taxes fell.', [{ source: 'Okoro', cue: 'said', content: ['that taxes fell'] }], ['2025-11-10']],
    ['Okoro said taxes fell.', [{ source: 'Okoro', cue: 'said', content: ['taxes fell'] }], [null]],
    ['Okoro said the mine closed on Monday.', [{ source: 'Okoro', cue: 'said', content: ['the mine closed on Monday'] }], [null]],
    [
      'Okoro said on Monday that taxes fell, adding that wages rose.',
      [
        { source: 'Okoro', cue: 'said', content: ['that taxes fell'] },
        { source: 'Okoro', cue: 'adding', content: ['that wages rose'] },
      ],
      ['2025-11-10', '2025-11-10'],
    ],
    [
      'Okoro on Monday accused Lind of theft, and Lind denied the charge.',
      [
        { source: 'Okoro', cue: 'accused', content: ['Lind of theft'] },
        { source: 'Lind#2', cue: 'denied', content: ['the charge'] },
      ],
      ['2025-11-10', null],
    ],
    [
      'Okoro said on Monday that taxes fell.\n\n“Good,” Okoro added.',
      [
        { source: 'Okoro', cue: 'said', content: ['that taxes fell'] },
        { source: 'Okoro#2', cue: 'added', content: ['“Good,”'] },
      ],
      ['2025-11-10', '2025-11-10'],
    ],
    [
      'Okoro has previously said that taxes fell. “Good,” Okoro added.',
      [
        { source: 'Okoro', cue: 'said', content: ['that taxes fell'] },
        { source: 'Okoro#2', cue: 'added', content: ['“Good,”'] },
      ],
      ['<2025-11-12', null],
    ],
    [
      'Okoro, who had refused on Monday to resign, said taxes fell.',
      [
        { source: 'Okoro', cue: 'refused', content: ['to resign'] },
        { source: 'Okoro', cue: 'said', content: ['taxes fell'] },
      ],
      ['2025-11-10', null],
    ],
    [
      'Okoro told the Sunday paper that taxes fell.\n\nThe port is old.\n\nThe town is small.\n\n“Good,” Okoro said on Tuesday.\n\nNobody paid.\n\nIt rained.\n\n“Bad,” Okoro said.',
      [
        { source: 'Okoro#2', cue: 'said', content: ['“Good,”'] },
        { source: 'Okoro#3', cue: 'said#2', content: ['“Bad,”'] },
      ],
      ['2025-11-11', null],
    ],
    [
      'Okoro blamed the bank on Monday for the losses.',
      [{ source: 'Okoro', cue: 'blamed', content: ['the bank on Monday for the losses'] }],
      ['2025-11-10'],
    ],
    [
      'Okoro said the vote on Monday to oust him failed.',
      [{ source: 'Okoro', cue: 'said', content: ['the vote on Monday to oust him failed'] }],
      [null],
    ],
    [
      'Asked on Monday whether it was over, Okoro said it was.',
      [
        { source: null, cue: 'Asked', content: ['whether it was over'] },
        { source: 'Okoro', cue: 'said', content: ['it was'] },
      ],
      ['2025-11-10', '2025-11-10'],
    ],
    [
      'The pier is shut, according to a letter sent on Monday.',
      [{ source: 'a letter sent on Monday', cue: 'according to', content: ['The pier is shut'] }],
      ['2025-11-10'],
    ],
    ['Okoro, who left the army in May, offered to pay.', [{ source: 'Okoro', cue: 'offered', content: ['to pay'] }], [null]],
  ])('%s', async (text, told, values) => {
    const mentions = [...text.matchAll(/Okoro/g)].map((_, index) => (index === 0 ? 'Okoro' : `Okoro#${index + 1}`));
    const chains = [...(mentions.length > 0 ? [mentions] : []), ...(text.includes('Lind') ? [['Lind', 'Lind#2']] : [])];
    const { utterances } = await hear({ text, said: told, chains, publishedAt: '2025-11-12' });
    expect(utterances.map(({ saidAt }) => saidAt && (saidAt.value ?? `<${saidAt.before}`))).toEqual(values);
  });

  it('a promise falls due when its content says', async () => {
    const told = said('Okoro vowed to pay by Friday.', 'Okoro', 'vowed', 'to pay by Friday');
    expect((await one({ ...told, publishedAt: '2025-11-12' })).due).toMatchObject({ value: '2025-11-14', span: { start: 22, end: 28 } });
  });

  it('and never before it was made', async () => {
    const told = said('Okoro said output will be below last year.', 'Okoro', 'said', 'output will be below last year');
    expect((await one({ ...told, publishedAt: '2025-11-12' })).due).toBeNull();
  });
});

describe('sources and subjects', () => {
  it.each<[text: string, told: Told['said'], chains: string[][], expected: string]>([
    [
      'Okoro accused Lind of theft.',
      [{ source: 'Okoro', cue: 'accused', content: ['Lind of theft'] }],
      [['Okoro'], ['Lind']],
      '0+ about 1!',
    ],
    [
      'Okoro told Lind that Moss lied.',
      [{ source: 'Okoro', cue: 'told', content: ['that Moss lied'] }],
      [['Okoro'], ['Lind'], ['Moss']],
      '0+ about 2!',
    ],
    [
      'Okoro and Lind said Moss lied.',
      [{ source: 'Okoro and Lind', cue: 'said', content: ['Moss lied'] }],
      [['Okoro'], ['Lind'], ['Moss']],
      '0+1 about 2!',
    ],
    [
      'Okoro urged Lind to pay Moss.',
      [{ source: 'Okoro', cue: 'urged', content: ['Lind to pay Moss'] }],
      [['Okoro'], ['Lind'], ['Moss']],
      '0+ about 1!,2',
    ],
    ['Okoro asked Lind to pay.', [{ source: 'Okoro', cue: 'asked', content: ['to pay'] }], [['Okoro'], ['Lind']], '0+ about 1!'],
  ])('%s', async (text, told, chains, expected) => {
    const { source, about } = await one({ text, said: told, chains });
    expect(`${source?.chain}+${source?.also} about ${about.map(({ chain, target }) => `${chain}${target ? '!' : ''}`)}`).toBe(expected);
  });
});

describe('statements and each other', () => {
  it.each([
    { what: 'two of a quotation that begins anew', said: ['“The wells are dry,”', '“We will sell the cows.”'], claims: 2 },
    { what: 'one of a quotation that goes on', said: ['“The wells are dry,”', '“and we will sell.”'], claims: 1 },
    { what: 'one where what begins anew is no clause', said: ['“The wells are dry,”', '“All of them.”'], claims: 1 },
  ])('makes $what', async ({ said: [first = '', second = ''], claims }) => {
    const text = `${first} Okoro said${second.startsWith('“and') ? ', ' : '. '}${second}`;
    const { utterances } = await hear({ text, said: [{ source: 'Okoro', cue: 'said', content: [first, second] }], chains: [['Okoro']] });
    expect(utterances.map(({ content }) => content.map((span) => textOf(text, span)))).toEqual(
      claims === 2 ? [[first], [second]] : [[first, second]],
    );
    expect(new Set(utterances.map(({ source }) => source?.chain))).toEqual(new Set([0]));
  });

  it.each([
    { text: 'Okoro was non-committal on Monday about the plan, and left.', content: 'the plan' },
    { text: 'Okoro remained silent about the fine.', content: 'the fine' },
  ])('finds who gave no answer in "$text"', async ({ text, content }) => {
    const utterance = await one({ text, said: [], chains: [['Okoro']] });
    expect(utterance).toMatchObject({ act: 'withhold', source: { chain: 0 } });
    expect(utterance.content.map((span) => textOf(text, span))).toEqual([content]);
  });

  it.each([
    { what: 'a quiet street', text: 'Okoro lives on a silent street.' },
    { what: 'nothing that they were silent on', text: 'Okoro was silent.' },
    { what: 'what is quoted', text: 'A sign said “Okoro was silent about the fine”.' },
  ])('finds nobody who gave no answer in $what', async ({ text }) => {
    expect((await hear({ text, said: [], chains: [['Okoro']] })).utterances).toEqual([]);
  });

  it('finds what somebody has evidence of, inside what another says', async () => {
    const text = 'Nair said the agency had found evidence suggesting that rents would fall.';
    const { utterances } = await hear({
      text,
      said: [{ source: 'Nair', cue: 'said', content: ['the agency had found evidence suggesting that rents would fall'] }],
      chains: [['Nair'], ['Organisation the agency']],
    });
    expect(utterances.map(({ content, within, source }) => [textOf(text, content[0] as Span), within, source?.chain])).toEqual([
      ['the agency had found evidence suggesting that rents would fall', null, 0],
      ['rents would fall', 0, 1],
    ]);
  });

  it('makes two of "that A and that B"', async () => {
    const text = 'Okoro insisted that taxes had fallen and that wages would rise.';
    const { utterances } = await hear({
      text,
      said: [{ source: 'Okoro', cue: 'insisted', content: ['that taxes had fallen and that wages would rise'] }],
      chains: [['Okoro']],
    });
    expect(utterances.map(({ content }) => content.map((span) => textOf(text, span)))).toEqual([
      ['that taxes had fallen'],
      ['wages would rise'],
    ]);
  });

  it('nests what is reported inside a report, found or by rule', async () => {
    const text = 'Okoro said that Lind had promised a vote.';
    const { utterances } = await hear({
      text,
      said: [{ source: 'Okoro', cue: 'said', content: ['that Lind had promised a vote'] }],
      chains: [['Okoro'], ['Lind']],
    });
    expect(utterances.map(({ source, act, within }) => [source?.chain, act, within])).toEqual([
      [0, 'assert', null],
      [1, 'promise', 0],
    ]);
  });

  it.each<[text: string, content: string, inner: string | null]>([
    ['Okoro denied Lind’s accusation that she lied.', 'Lind’s accusation that she lied', '1 accuse: she lied'],
    ['Okoro denied reports that Lind had left.', 'reports that Lind had left', 'null assert: Lind had left'],
    ['Okoro dismissed Lind’s call to resign.', 'Lind’s call to resign', '1 request: to resign'],
    ['Okoro said Lind would promise a vote.', 'Lind would promise a vote', null],
    ['Okoro said the call to prayer woke Lind.', 'the call to prayer woke Lind', null],
    ['Okoro said: “Lind claimed it was late.”', '“Lind claimed it was late.”', null],
  ])('hears the claim inside: %s', async (text, content, inner) => {
    const cue = text.split(' ')[1]?.replace(':', '') ?? '';
    const { utterances } = await hear({ text, said: [{ source: 'Okoro', cue, content: [content] }], chains: [['Okoro'], ['Lind']] });
    const [, second] = utterances;
    expect(second ? `${second.source?.chain ?? null} ${second.act}: ${second.content.map((span) => textOf(text, span))}` : null).toBe(
      inner,
    );
  });

  it('gives the outer statement the words of the inner one', async () => {
    const text = 'Police say Lind told them the door was open.';
    const { utterances } = await hear({
      text,
      said: [
        { source: 'Police', cue: 'say', content: ['Lind'] },
        { source: 'Lind', cue: 'told', content: ['the door was open'] },
      ],
      chains: [['Group Police'], ['Lind']],
    });
    expect(utterances.map(({ content, within }) => [content.map((span) => textOf(text, span)), within])).toEqual([
      [['Lind told them the door was open'], null],
      [['the door was open'], 0],
    ]);
  });

  it('tells a headline that restates the body, and leaves others alone', async () => {
    const headline = 'Okoro says port a ‘death trap’; Lind denies it';
    const text = `${headline}\n\nOkoro said the port was “a death trap” for crews.`;
    const { utterances } = await hear({
      text,
      headline,
      said: [
        { source: 'Okoro', cue: 'says', content: ['port a ‘death trap’'] },
        { source: 'Lind', cue: 'denies', content: ['it'] },
        { source: 'Okoro#2', cue: 'said', content: ['the port was “a death trap” for crews'] },
      ],
      chains: [['Okoro', 'Okoro#2'], ['Lind']],
    });
    expect(utterances.map(({ restates }) => restates)).toEqual([2, null, null]);
  });

  it('tells a sentence that says again what the body said, in another tense', async () => {
    const { utterances } = await hear({
      text: 'The strike will last a week, Nair said. He ate. Nair said that the strike would last a week. Nair said that it would not last.',
      said: [
        { source: 'Nair', cue: 'said', content: ['The strike will last a week'] },
        { source: 'Nair#2', cue: 'said#2', content: ['that the strike would last a week'] },
        { source: 'Nair#3', cue: 'said#3', content: ['that it would not last'] },
      ],
      chains: [['Nair', 'Nair#2', 'Nair#3']],
    });
    expect(utterances.map(({ restates }) => restates)).toEqual([null, 0, null]);
  });

  it('drops a stray word of another sentence from a content', async () => {
    const text = 'Not all agreed. The port was closed for two weeks, Okoro said.';
    const { utterances } = await hear({
      text,
      said: [{ source: 'Okoro', cue: 'said', content: ['agreed', 'The port was closed for two weeks'] }],
      chains: [['Okoro']],
    });
    expect(utterances[0]?.content.map((span) => textOf(text, span))).toEqual(['The port was closed for two weeks']);
  });

  it('drops a sentence that only follows, and keeps one in quotation marks', async () => {
    const text =
      "Output fell to a third, data from the bureau showed. Its aim is one half. “We are late,” Okoro said. “Very late.” ''It is dry,'' Lind said. ''It burns.''";
    const { utterances } = await hear({
      text,
      said: [
        { source: 'data from the bureau', cue: 'showed', content: ['Output fell to a third', 'Its aim is one half'] },
        { source: 'Okoro', cue: 'said', content: ['“We are late,”', '“Very late.”'] },
        { source: 'Lind', cue: 'said#2', content: ["''It is dry,''", "''It burns.''"] },
      ],
      chains: [['Organisation data from the bureau'], ['Okoro'], ['Lind']],
    });
    expect(utterances.map(({ content }) => content.map((span) => textOf(text, span)))).toEqual([
      ['Output fell to a third'],
      ['“We are late,”', '“Very late.”'],
      ["''It is dry,''", "''It burns.''"],
    ]);
  });
});
