import { textOf } from '../../../src/text/span.js';
import { hear, type Told } from '../../helpers/told.js';

/** Each event in one line: words, type and mode, participants as role:chain, place, date, factuality, tellers. */
async function eventsIn(told: Told): Promise<string[]> {
  const { happenings } = await hear({ publishedAt: '2025-11-12', ...told });
  return happenings.map(({ trigger, type, mode, participants, place, date, factuality, utterances }) =>
    [
      `${textOf(told.text, trigger)} ${type}/${mode}`,
      ...participants.map(({ role, chain }) => `${role}:${told.chains?.[chain]?.[0]?.replace(/^(Group|Place|Country|Organisation) /, '')}`),
      place === null ? '' : `in ${told.chains?.[place]?.[0]?.split(' ').slice(1).join(' ')}`,
      date?.value ?? '',
      factuality,
      utterances.length > 0 ? `told by ${utterances}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('events told by the article itself', () => {
  it.each<[text: string, chains: string[][], events: string[]]>([
    [
      'Police arrested Lind in Ostia on Monday.',
      [['Group Police'], ['Lind'], ['Place Ostia']],
      ['arrested COERCE/arrest actor:Police recipient:Lind place:Ostia in Ostia 2025-11-10 asserted'],
    ],
    [
      'Lind was arrested by police on Monday.',
      [['Group police'], ['Lind']],
      ['arrested COERCE/arrest actor:police recipient:Lind 2025-11-10 asserted'],
    ],
    [
      'The mayor of Ostia on Monday met Lind.',
      [['The mayor of Ostia'], ['Place Ostia'], ['Lind']],
      ['met CONSULT/multilateral actor:The mayor of Ostia recipient:Lind 2025-11-10 asserted'],
    ],
    [
      'Lorland’s invasion of Ostia began.',
      [['Country Lorland'], ['Country Ostia']],
      ['invasion ASSAULT/invade actor:Lorland recipient:Ostia asserted'],
    ],
    ['Lorland will send troops to Ostia.', [['Country Lorland'], ['Country Ostia']], ['send troops MOBILIZE/troops actor:Lorland planned']],
    ['Lorland plans to withdraw.', [['Country Lorland']], ['withdraw RETREAT/withdraw actor:Lorland planned']],
    [
      'Lorland could invade Ostia.',
      [['Country Lorland'], ['Country Ostia']],
      ['invade ASSAULT/invade actor:Lorland recipient:Ostia hypothetical'],
    ],
    ['Police did not arrest Lind.', [['Group Police'], ['Lind']], ['arrest COERCE/arrest actor:Police recipient:Lind denied']],
    [
      'The army did not withdraw and the rebels attacked Ostia.',
      [['Place Ostia']],
      ['withdraw RETREAT/withdraw denied', 'attacked ASSAULT/attack recipient:Ostia asserted'],
    ],
    [
      'Lind did not resign because rebels attacked Ostia.',
      [['Lind'], ['Place Ostia']],
      ['resign RETREAT/resign actor:Lind denied', 'attacked ASSAULT/attack recipient:Ostia asserted'],
    ],
    ['Lind believes the man attacked Ostia.', [['Lind'], ['Place Ostia']], ['attacked ASSAULT/attack recipient:Ostia asserted']],
    ['Lind left after rebels attacked Ostia.', [['Lind'], ['Place Ostia']], ['attacked ASSAULT/attack recipient:Ostia asserted']],
    ['Lind allegedly attacked Ostia.', [['Lind'], ['Place Ostia']], ['attacked ASSAULT/attack actor:Lind recipient:Ostia alleged']],
    ['Was Lind ever arrested?', [['Lind']], ['arrested COERCE/arrest recipient:Lind hypothetical']],
    ['Two miners died when the shaft collapsed.', [], ['died OTHER/die asserted', 'collapsed OTHER/collapse asserted']],
    ['The attack shook Ostia. The attack was the third.', [['Place Ostia']], ['attack ASSAULT/attack asserted']],
    ['The arrest warrant was read.', [], []],
    ['The tanker was to blame.', [], []],
    ['There were reports that Lind had been arrested.', [['Lind']], ['arrested COERCE/arrest recipient:Lind alleged']],
  ])('%s', async (text, chains, events) => {
    expect(await eventsIn({ text, said: [], chains })).toEqual(events);
  });
});

describe('events told in statements are claims', () => {
  const chains = [['Okoro'], ['Group Police', 'police'], ['Lind']];
  it.each<[text: string, cue: string, content: string, events: string[]]>([
    [
      'Okoro said Police arrested Lind.',
      'said',
      'Police arrested Lind',
      ['arrested COERCE/arrest actor:Police recipient:Lind alleged told by 0'],
    ],
    [
      'Okoro denied that Police arrested Lind.',
      'denied',
      'that Police arrested Lind',
      ['arrested COERCE/arrest actor:Police recipient:Lind denied told by 0'],
    ],
    [
      'Okoro denied that she fled after Police arrested Lind.',
      'denied',
      'that she fled after Police arrested Lind',
      ['arrested COERCE/arrest actor:Police recipient:Lind presupposed told by 0'],
    ],
    [
      'Okoro believes the guards arrested Lind.',
      'believes',
      'the guards arrested Lind',
      ['arrested COERCE/arrest recipient:Lind alleged told by 0'],
    ],
    ['Okoro denied attacking Lind.', 'denied', 'attacking Lind', ['attacking ASSAULT/attack actor:Okoro recipient:Lind denied told by 0']],
    [
      'Okoro told Lind that arrested miners had left.',
      'told',
      'that arrested miners had left',
      ['arrested COERCE/arrest alleged told by 0'],
    ],
    [
      'Okoro rejected the agreement signed in Ostia.',
      'rejected',
      'the agreement signed in Ostia',
      ['rejected REJECT/null actor:Okoro asserted', 'signed AGREE/null presupposed told by 0'],
    ],
    [
      'Okoro said Police would arrest Lind.',
      'said',
      'Police would arrest Lind',
      ['arrest COERCE/arrest actor:Police recipient:Lind planned told by 0'],
    ],
    [
      'Okoro said Police never arrested Lind.',
      'said',
      'Police never arrested Lind',
      ['arrested COERCE/arrest actor:Police recipient:Lind denied told by 0'],
    ],
    [
      'Okoro urged Police to arrest Lind.',
      'urged',
      'Police to arrest Lind',
      [
        'urged REQUEST/null actor:Okoro recipient:Police asserted',
        'arrest COERCE/arrest actor:Police recipient:Lind hypothetical told by 0',
      ],
    ],
    [
      'Okoro declined to say whether Police had arrested Lind.',
      'declined',
      'to say whether Police had arrested Lind',
      ['arrested COERCE/arrest actor:Police recipient:Lind hypothetical told by 0'],
    ],
  ])('%s', async (text, cue, content, events) => {
    const named = chains.map((mentions) => mentions.filter((mention) => text.includes(mention.replace('Group ', ''))));
    expect(await eventsIn({ text, said: [{ source: 'Okoro', cue, content: [content] }], chains: named })).toEqual(events);
  });

  it('are disputed when one tells and another denies them', async () => {
    const text = 'Okoro said Police arrested Lind. Moss denied that Police arrested Lind.';
    const events = await eventsIn({
      text,
      said: [
        { source: 'Okoro', cue: 'said', content: ['Police arrested Lind'] },
        { source: 'Moss', cue: 'denied', content: ['that Police arrested Lind'] },
      ],
      chains: [['Okoro'], ['Moss'], ['Group Police', 'Police#2'], ['Lind', 'Lind#2']],
    });
    expect(events).toEqual(['arrested COERCE/arrest actor:Police recipient:Lind disputed told by 0,1']);
  });

  it('are never asserted, whatever the words', async () => {
    const text = 'Okoro said police arrested, killed, bombed and fined Lind, and that an attack, a raid and an election followed.';
    const { happenings } = await hear({
      text,
      said: [{ source: 'Okoro', cue: 'said', content: [text.slice(11, -1)] }],
      chains: [['Okoro'], ['Lind']],
    });
    expect(happenings.length).toBeGreaterThan(4);
    expect(happenings.filter(({ factuality }) => factuality === 'asserted')).toEqual([]);
  });
});
