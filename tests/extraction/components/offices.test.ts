import type { Dated } from '../../../src/document/document.js';
import { textOf } from '../../../src/text/span.js';
import { read, type Said } from '../../helpers/reading.js';

async function officesIn(text: string): Promise<string[]> {
  const { chains, offices } = await read(text);
  return offices.map(
    ({ holder, title, of, span }) => `${chains[holder]?.name}: ${title}, ${of === null ? '–' : chains[of]?.name} <${textOf(text, span)}>`,
  );
}

describe('offices', () => {
  it.each<[text: string, offices: string[]]>([
    ['UNESCO Secretary General Mark Vale spoke.', ['Mark Vale: Secretary General, Unesco <UNESCO Secretary General>']],
    ['Mark Vale, the secretary general of NATO, spoke.', ['Mark Vale: secretary general, NATO <the secretary general of NATO>']],
    ['Austria’s interior minister, Maria Berg, spoke.', ['Maria Berg: interior minister, Austria <Austria’s interior minister>']],
    ['Maria Berg is the mayor of Vienna.', ['Maria Berg: mayor, Vienna <the mayor of Vienna>']],
    [
      'Paul Roth, an analyst at the Halden Institute, spoke.',
      ['Paul Roth: analyst, Halden Institute <an analyst at the Halden Institute>'],
    ],
    ['Chief executive Maria Berg spoke. Chief executive Maria Berg left.', ['Maria Berg: Chief executive, – <Chief executive>']],
    ['Maria Berg spoke.', []],
    ['The minister, Paul said, had left.', []],
  ])('%s', async (text, offices) => {
    expect(await officesIn(text)).toEqual(offices);
  });
});

/** Each office with its tenure: 'mayor of Tarn 2010–2014'; bounds as '<2025-11-12' and '>2025-11-12'. */
async function tenuresIn(text: string, said: readonly Said[] = [], publishedAt: string | null = '2025-11-12'): Promise<string[]> {
  const { chains, offices } = await read(text, said, null, publishedAt);
  return offices.map(({ holder, title, of, from, until }) =>
    [`${chains[holder]?.name}: ${title}${of === null ? '' : ` of ${chains[of]?.name}`}`, timeOf(from), '–', timeOf(until)]
      .filter(Boolean)
      .join(' '),
  );
}

const timeOf = (time: Dated | null): string =>
  time === null ? '' : (time.value ?? (time.before ? `<${time.before}` : time.after ? `>${time.after}` : time.precision));

// Published on a Wednesday.
describe('tenures of 2025-11-12', () => {
  it.each<[text: string, tenure: string]>([
    ['Maria Berg, the governor of the Ostia Bank since 2019, spoke.', 'Maria Berg: governor of Ostia Bank 2019 –'],
    ['Maria Berg has led the Bank of Ostia since 2019.', 'Maria Berg: leader of Bank of Ostia 2019 –'],
    ['Maria Berg has been mayor of Tarn for five years.', 'Maria Berg: mayor of Tarn 2020 –'],
    [
      'Maria Berg, who has been chief executive of Velde Motors since March 2021, spoke.',
      'Maria Berg: chief executive of Velde Motors 2021-03 –',
    ],
    ['Maria Berg was appointed governor of the Ostia Bank in March.', 'Maria Berg: governor of Ostia Bank 2025-03 –'],
    ['Maria Berg, appointed governor of the Ostia Bank in March, spoke.', 'Maria Berg: governor of Ostia Bank 2025-03 –'],
    ['Maria Berg was named chief executive of Velde Motors last month.', 'Maria Berg: chief executive of Velde Motors 2025-10 –'],
    ['Velde Motors appointed Maria Berg as chief executive on Monday.', 'Maria Berg: chief executive of Velde Motors 2025-11-10 –'],
    ['Maria Berg, who took office as mayor of Tarn on Monday, spoke.', 'Maria Berg: mayor of Tarn 2025-11-10 –'],
    ['Maria Berg was sworn in on Monday as president of Ghana.', 'Maria Berg: president of Ghana 2025-11-10 –'],
    ['Maria Berg is the mayor of Tarn. She took office in May 2020.', 'Maria Berg: mayor of Tarn 2020-05 –'],
    ['Mayor Maria Berg was elected in 2021.', 'Maria Berg: Mayor 2021 –'],
    ['Maria Berg became mayor of Tarn in 2019.', 'Maria Berg: mayor of Tarn 2019 –'],
    ['Maria Berg, who was governor of Ohio from 2010 to 2014, spoke.', 'Maria Berg: governor of Ohio 2010 – 2014'],
    ['Maria Berg, governor between 2010 and 2014, spoke.', 'Maria Berg: governor 2010 – 2014'],
    ['Maria Berg, mayor of Tarn until 2022, spoke.', 'Maria Berg: mayor of Tarn – 2022'],
    ['Mayor Maria Berg will step down on 1 June.', 'Maria Berg: Mayor – 2026-06-01'],
    ['On Monday, Mayor Maria Berg resigned.', 'Maria Berg: Mayor – 2025-11-10'],
    ['Mayor Maria Berg has resigned.', 'Maria Berg: Mayor – <2025-11-12'],
    ['Maria Berg was dismissed as mayor of Tarn on Monday.', 'Maria Berg: mayor of Tarn – 2025-11-10'],
    ['Mayor Maria Berg, whose term ends in 2027, spoke.', 'Maria Berg: Mayor – 2027'],
    ['Former trade minister Maria Berg spoke.', 'Maria Berg: trade minister – <2025-11-12'],
    ['Maria Berg, then the finance minister of Austria, spoke.', 'Maria Berg: finance minister of Austria – <2025-11-12'],
    ['Maria Berg, ex-mayor of Tarn, spoke.', 'Maria Berg: mayor of Tarn – <2025-11-12'],
    ['The outgoing chair, Maria Berg, spoke.', 'Maria Berg: chair – >2025-11-12'],
    ['President-elect Maria Berg spoke.', 'Maria Berg: President >2025-11-12 –'],
    ['Maria Berg, who has led the Ostia Bank since 2019, will step down on 1 June.', 'Maria Berg: leader of Ostia Bank 2019 – 2026-06-01'],
    ['Mayor Maria Berg, who succeeded Paul Roth, will step down on 1 June.', 'Maria Berg: Mayor – 2026-06-01'],
    ['President-elect Maria Berg takes office in January.', 'Maria Berg: President 2026-01 –'],
    ['Maria Berg, the new mayor of Tarn, spoke.', 'Maria Berg: mayor of Tarn –'],
  ])('%s', async (text, tenure) => {
    expect(await tenuresIn(text)).toEqual([tenure]);
  });

  it.each([
    {
      text: 'Maria Berg replaced Paul Roth as finance minister on 3 March 2025.',
      tenures: ['Maria Berg: finance minister 2025-03-03 –', 'Paul Roth: finance minister – 2025-03-03'],
    },
    {
      text: 'Maria Berg will succeed Paul Roth as mayor of Tarn in January.',
      tenures: ['Maria Berg: mayor of Tarn 2026-01 –', 'Paul Roth: mayor of Tarn – 2026-01'],
    },
    {
      text: 'Maria Berg took over from Paul Roth as mayor of Tarn on Monday.',
      tenures: ['Maria Berg: mayor of Tarn 2025-11-10 –', 'Paul Roth: mayor of Tarn – 2025-11-10'],
    },
    {
      text: 'Paul Roth was replaced as finance minister by Maria Berg on 3 March 2025.',
      tenures: ['Paul Roth: finance minister – 2025-03-03', 'Maria Berg: finance minister 2025-03-03 –'],
    },
    {
      text: 'Maria Berg succeeded Paul Roth as mayor of Tarn.',
      tenures: ['Maria Berg: mayor of Tarn –', 'Paul Roth: mayor of Tarn – <2025-11-12'],
    },
    {
      text: 'Maria Berg will succeed Paul Roth as head of Velde Motors on 1 June.',
      tenures: ['Maria Berg: head of Velde Motors 2026-06-01 –', 'Paul Roth: head of Velde Motors – 2026-06-01'],
    },
    {
      text: 'Maria Berg was replaced as mayor of Tarn by Paul Roth in May.',
      tenures: ['Maria Berg: mayor of Tarn – 2025-05', 'Paul Roth: mayor of Tarn 2025-05 –'],
    },
    { text: 'Maria Berg could replace Paul Roth as mayor of Tarn in January.', tenures: [] },
  ])('of who comes and who goes: $text', async ({ text, tenures }) => {
    expect(await tenuresIn(text)).toEqual(tenures);
  });

  it.each([
    'Mayor Maria Berg has not resigned.',
    'Mayor Maria Berg could resign next month.',
    'If Mayor Maria Berg resigned in June, the council would vote.',
    'The council called on Mayor Maria Berg to resign by Friday.',
    'Mayor Maria Berg retired the scheme in 2019.',
    'Mayor Maria Berg was elected to the board in 2021.',
    'Mayor Maria Berg stood on the bridge, closed since 2019.',
  ])('tell no end and no beginning: %s', async (text) => {
    expect(await tenuresIn(text)).toEqual(['Maria Berg: Mayor –']);
  });

  it.each([
    'Paul Roth wants to become mayor of Tarn in 2027.',
    'Maria Berg leads Tarn Rovers by two points.',
    'Paul Roth could be named mayor of Tarn.',
  ])('no office: %s', async (text) => {
    expect(await tenuresIn(text)).toEqual([]);
  });

  it('believe the holder and a body, and nobody else, of what is to come', async () => {
    const own = 'Mayor Maria Berg said she would step down in June.';
    expect(await tenuresIn(own, [['Mayor Maria Berg', 'she would step down in June']])).toEqual(['Maria Berg: Mayor – 2026-06']);
    const others = 'Mayor Maria Berg would step down in June, Paul Roth said.';
    expect(await tenuresIn(others, [['Paul Roth', 'Mayor Maria Berg would step down in June']])).toEqual(['Maria Berg: Mayor –']);
  });
});

it('resolves nothing relative without a date of publication', async () => {
  expect(await tenuresIn('Former minister Maria Berg spoke. Paul Roth, mayor since last year, left on Monday.', [], null)).toEqual([
    'Maria Berg: minister – past',
    'Paul Roth: mayor –',
  ]);
});
