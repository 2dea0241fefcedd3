import { chainLines, read, type Said } from '../../helpers/reading.js';

describe('coreference', () => {
  it.each<[what: string, text: string, said: Said[], chains: string[]]>([
    [
      'surnames and pronouns',
      'Mark Vale resigned. He was tired, Vale said.',
      [['Vale', 'He was tired']],
      ['Person Mark Vale: Mark Vale, He, Vale'],
    ],
    [
      'he and she, where the first name tells neither',
      'Robin Vale spoke. She was tired. Mark Roth asked her. “I go home,” he said.',
      [['he', 'I go home']],
      ['Person Robin Vale: Robin Vale, She, her', 'Person Mark Roth: Mark Roth, I, he'],
    ],
    [
      'she and he by first name',
      'Maria Berg met Mark Vale. She praised him.',
      [],
      ['Person Maria Berg: Maria Berg, She', 'Person Mark Vale: Mark Vale, him'],
    ],
    [
      'two of one surname, told apart by title',
      'Mark Vale met Maria Vale. Ms. Vale left. Mr. Vale stayed.',
      [],
      ['Person Mark Vale: Mark Vale, Vale', 'Person Maria Vale: Maria Vale, Vale'],
    ],
    [
      'two of one surname, told apart by office',
      'Mayor Maria Vale met Paul Vale, a judge. Judge Vale left. Mayor Vale stayed.',
      [],
      ['Person Maria Vale: Maria Vale, Vale', 'Person Paul Vale: Paul Vale, a judge, Vale'],
    ],
    [
      'two of one surname, of whom one is not yet named',
      'Mark Vale left. Vale was ill. A nurse came. Paul Vale stayed.',
      [],
      ['Person Mark Vale: Mark Vale, Vale', 'Person Paul Vale: Paul Vale'],
    ],
    [
      'two of one surname, one in each paragraph',
      'Mark Vale left. Vale was ill.\n\nPaul Vale stayed. Vale was well.\n\nThe street is quiet. Vale has died.',
      [],
      ['Person Mark Vale: Mark Vale, Vale', 'Person Paul Vale: Paul Vale, Vale', 'Person Vale, ambiguous: Vale'],
    ],
    [
      'two of one surname, told apart by "she"',
      'Mark Vale met Maria Vale. Vale said she was ill.',
      [['Vale', 'she was ill']],
      ['Person Mark Vale: Mark Vale', 'Person Maria Vale: Maria Vale, Vale, she'],
    ],
    [
      'two of one surname, left open',
      'Mark Vale met Paul Vale. Vale was ill.',
      [],
      ['Person Mark Vale: Mark Vale', 'Person Paul Vale: Paul Vale', 'Person Vale, ambiguous: Vale'],
    ],
    [
      'two of one first name, left open',
      'Maria Berg met Maria Vale. Maria was ill.',
      [],
      ['Person Maria Berg: Maria Berg', 'Person Maria Vale: Maria Vale', 'Person Maria, ambiguous: Maria'],
    ],
    [
      'a name with a slip in it',
      'Kirsten Vale, the curator, left. Kristen Vale, curator of the show, was ill. Vale came back.',
      [],
      ['Person Kirsten Vale: Kirsten Vale, the curator, Kristen Vale, curator of the show, Vale'],
    ],
    [
      'names that are nearly the same, of two',
      'Martin Vale, the curator, met Martina Vale, a nurse.',
      [],
      ['Person Martin Vale: Martin Vale, the curator', 'Person Martina Vale: Martina Vale, a nurse'],
    ],
    [
      'who is accused denies',
      'Mark Vale accused Paul Roth of theft. He denied it. He was at home.',
      [
        ['Mark Vale', 'Paul Roth of theft', 'accused'],
        ['He', 'it', 'denied'],
      ],
      ['Person Mark Vale: Mark Vale', 'Person Paul Roth: Paul Roth, He, He'],
    ],
    [
      'the last speaker does not go on where another acts',
      'Mark Vale said the road was shut. He was tired.\n\nPaul Roth drove Peter Berg home. He said that the road was wet.',
      [
        ['Mark Vale', 'the road was shut'],
        ['He', 'that the road was wet'],
      ],
      ['Person Mark Vale: Mark Vale, He', 'Person Paul Roth: Paul Roth, He', 'Person Peter Berg: Peter Berg'],
    ],
    [
      'who spoke last goes on',
      'The tax is dead, Mark Vale said. Paul Roth had asked for it. It will not come back, he said.',
      [
        ['Mark Vale', 'The tax is dead'],
        ['he', 'It will not come back'],
      ],
      ['Person Mark Vale: Mark Vale, he', 'Person Paul Roth: Paul Roth'],
    ],
    [
      'one who is only spoken of does not speak',
      'Mark Vale said that Paul Roth had lied. He called for a vote.',
      [
        ['Mark Vale', 'that Paul Roth had lied'],
        ['He', 'for a vote'],
      ],
      ['Person Mark Vale: Mark Vale, He', 'Person Paul Roth: Paul Roth'],
    ],
    [
      'a country and its people',
      'Austria protested. The Austrian army left.',
      [],
      ['Country Austria: Austria, Austrian', 'unnamed Organisation Austrian army: The Austrian army'],
    ],
    [
      'an acronym and what it stands for',
      'The Ostia Water Council (OWC) met. The OWC is new.',
      [],
      ['Organisation Ostia Water Council: Ostia Water Council, OWC, OWC'],
    ],
    [
      'a capital that others are for or that backs them',
      'The pro-Moscow camp met Moscow-backed fighters and a Moscow-based bank.',
      [],
      [
        'Country Russia: Moscow, Moscow',
        'unnamed Group Moscow-backed fighters: Moscow-backed fighters',
        'unnamed Organisation Moscow-based bank: a Moscow-based bank',
        'Place Moscow: Moscow',
      ],
    ],
    ['half a country’s name', 'North Korea fired. The North denied it.', [], ['Country North Korea: North Korea, North']],
    [
      'an office that the article gives',
      'Maria Berg, the defence minister, flew to Vienna. The minister was ill.',
      [],
      ['Person Maria Berg: Maria Berg, the defence minister, The minister', 'Place Vienna: Vienna'],
    ],
    [
      'the company',
      'Fennlink Energy lost money. The company blamed the weather.',
      [['The company', 'the weather']],
      ['Organisation Fennlink Energy: Fennlink Energy, The company'],
    ],
    [
      'a capital that speaks is its country',
      'Moscow denied the report. Talks in Moscow went on.',
      [['Moscow', 'the report']],
      ['Country Russia: Moscow', 'Place Moscow: Moscow'],
    ],
    [
      'a seat of government',
      'The Kremlin rejected the plan. A Kremlin spokesman laughed.',
      [['The Kremlin', 'the plan']],
      ['Country Russia: Kremlin', 'unnamed Person Kremlin spokesman: A Kremlin spokesman', 'Organisation Kremlin: Kremlin'],
    ],
    [
      'sources without names',
      'Two officials and police said the road was shut, according to a spokesman for Maria Berg.',
      [
        ['Two officials and police', 'the road was shut'],
        ['a spokesman for Maria Berg', 'Two officials and police said the road was shut'],
      ],
      [
        'unnamed Group Two officials: Two officials',
        'unnamed Group police: police',
        'unnamed Person spokesman for Maria Berg: a spokesman for Maria Berg',
        'Person Maria Berg: Maria Berg',
      ],
    ],
    ['who', 'Mark Vale, who said the tax was dead, left.', [['who', 'the tax was dead']], ['Person Mark Vale: Mark Vale, who']],
    ['I', '“I am tired,” Mark Vale said.', [['Mark Vale', '“I am tired,”']], ['Person Mark Vale: I, Mark Vale']],
    [
      'a passing noun takes the pronoun',
      'Mark Vale left. A driver said he was late.',
      [['A driver', 'he was late']],
      ['Person Mark Vale: Mark Vale', 'unnamed Person driver: A driver, he'],
    ],
    [
      'an office named only when its holder speaks next',
      'The mayor blamed the weather. “It never stops,” Mark Vale said.',
      [
        ['The mayor', 'the weather'],
        ['Mark Vale', '“It never stops,”'],
      ],
      ['Person Mark Vale: The mayor, Mark Vale'],
    ],
    ['nothing in nothing', '', [], []],
  ])('%s', async (_, text, said, chains) => {
    expect(await chainLines(text, said)).toEqual(chains);
  });

  it.each<[text: string, name: string, ids: [string | null, string | null]]>([
    ['French troops left.', 'France', ['Q142', 'FR']],
    ['The EU met.', 'European Union', ['Q458', null]],
    ['She lives in Georgia.', 'Georgia', [null, null]],
    ['Georgian troops left Georgia.', 'Georgia', ['Q230', 'GE']],
    ['Talks in Vienna failed.', 'Vienna', ['Q1741', null]],
    ['Acme Energy failed.', 'Acme Energy', [null, null]],
  ])('gives ids only where they are sure: %s', async (text, name, [wikidataId, iso2]) => {
    const { chains } = await read(text);
    expect(chains.find((chain) => chain.name === name)).toMatchObject({ wikidataId, iso2 });
  });

  it.each<[text: string, who: string, country: string]>([
    ['Russian forces left.', 'Russian forces', 'Russia'],
    ['Austrian President Maria Berg spoke.', 'Maria Berg', 'Austria'],
    ['Maria Berg, the president of Austria, spoke.', 'Maria Berg', 'Austria'],
    ['The German group Halden AG failed.', 'Halden AG', 'Germany'],
    ['He fled to Limassol, Cyprus.', 'Limassol', 'Cyprus'],
  ])('tells the country: %s', async (text, who, country) => {
    const { chains } = await read(text);
    const chain = chains.find(({ name }) => name === who);
    expect(chain && chain.country !== null ? chains[chain.country]?.name : null).toBe(country);
  });
});
