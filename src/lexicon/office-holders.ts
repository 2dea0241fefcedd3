/**
 * Who held which office when. Heads of state and government are those of generated/office-holders.ts; here stand the names as news writes them, who held office between the two editions
 * that it was made of, and the offices that no package has. A test compares each that an edition tells of, by name and first day; the others rest on the public record alone.
 * Source: own knowledge of the public record, no ids; licence Apache-2.0; 2026-11.
 */
import { OFFICE_HOLDERS_TABLE } from './generated/office-holders.js';

export type Tenure = {
  /** ISO 3166-1 code of a country, else the name of a body as organisations.ts writes it first. */
  readonly of: string;
  readonly title: string;
  readonly name: string;
  /** ISO days: the first in office, and the first no longer in it; null where it went on when the list was made. */
  readonly from: string;
  readonly until: string | null;
  /** The last day of which the list knows anything. */
  readonly known: string;
};

/** The last day of which the lines below know anything. */
const KNOWN_UNTIL = '2025-06-30';

/** of | title | name from until; name from until … */
const TABLE = `
US|president|Barack Obama 2009-01-20 2017-01-20; Donald Trump 2017-01-20 2021-01-20; Joe Biden 2021-01-20 2025-01-20; Donald Trump 2025-01-20
US|secretary of state|John Kerry 2013-02-01 2017-01-20; Rex Tillerson 2017-02-01 2018-03-13; Mike Pompeo 2018-04-26 2021-01-20; Antony Blinken 2021-01-26 2025-01-20; Marco Rubio 2025-01-21
RU|president|Vladimir Putin 2000-05-07 2008-05-07; Dmitry Medvedev 2008-05-07 2012-05-07; Vladimir Putin 2012-05-07
RU|prime minister|Dmitry Medvedev 2012-05-08 2020-01-15; Mikhail Mishustin 2020-01-16
RU|foreign minister|Sergei Lavrov 2004-03-09
UA|president|Viktor Yanukovych 2010-02-25 2014-02-22; Petro Poroshenko 2014-06-07 2019-05-20; Volodymyr Zelenskyy 2019-05-20
UA|foreign minister|Dmytro Kuleba 2020-03-04 2024-09-05; Andrii Sybiha 2024-09-05
FR|president|Nicolas Sarkozy 2007-05-16 2012-05-15; François Hollande 2012-05-15 2017-05-14; Emmanuel Macron 2017-05-14
DE|chancellor|Angela Merkel 2005-11-22 2021-12-08; Olaf Scholz 2021-12-08 2025-05-06; Friedrich Merz 2025-05-06
GB|prime minister|Tony Blair 1997-05-02 2007-06-27; Gordon Brown 2007-06-27 2010-05-11; David Cameron 2010-05-11 2016-07-13; Theresa May 2016-07-13 2019-07-24; Boris Johnson 2019-07-24 2022-09-06; Liz Truss 2022-09-06 2022-10-25; Rishi Sunak 2022-10-25 2024-07-05; Keir Starmer 2024-07-05
GB|foreign secretary|Liz Truss 2021-09-15 2022-09-06; James Cleverly 2022-09-06 2023-11-13; David Cameron 2023-11-13 2024-07-05; David Lammy 2024-07-05
CN|president|Hu Jintao 2003-03-15 2013-03-14; Xi Jinping 2013-03-14
JP|prime minister|Shinzo Abe 2012-12-26 2020-09-16; Yoshihide Suga 2020-09-16 2021-10-04; Fumio Kishida 2021-10-04 2024-10-01; Shigeru Ishiba 2024-10-01
IN|prime minister|Manmohan Singh 2004-05-22 2014-05-26; Narendra Modi 2014-05-26
IT|prime minister|Mario Draghi 2021-02-13 2022-10-22; Giorgia Meloni 2022-10-22
ES|prime minister|Mariano Rajoy 2011-12-21 2018-06-01; Pedro Sánchez 2018-06-02
TR|president|Recep Tayyip Erdoğan 2014-08-28
IL|prime minister|Benjamin Netanyahu 2009-03-31 2021-06-13; Naftali Bennett 2021-06-13 2022-07-01; Yair Lapid 2022-07-01 2022-12-29; Benjamin Netanyahu 2022-12-29
CA|prime minister|Stephen Harper 2006-02-06 2015-11-04; Justin Trudeau 2015-11-04 2025-03-14; Mark Carney 2025-03-14
AU|prime minister|Scott Morrison 2018-08-24 2022-05-23; Anthony Albanese 2022-05-23
BR|president|Michel Temer 2016-08-31 2019-01-01; Jair Bolsonaro 2019-01-01 2023-01-01; Luiz Inácio Lula da Silva 2023-01-01
PL|prime minister|Mateusz Morawiecki 2017-12-11 2023-12-11; Donald Tusk 2023-12-13
PL|president|Andrzej Duda 2015-08-06
HU|prime minister|Viktor Orbán 2010-05-29
BY|president|Alexander Lukashenko 1994-07-20
FI|president|Sauli Niinistö 2012-03-01 2024-03-01; Alexander Stubb 2024-03-01
FI|prime minister|Sanna Marin 2019-12-10 2023-06-20; Petteri Orpo 2023-06-20
SE|prime minister|Stefan Löfven 2014-10-03 2021-11-30; Magdalena Andersson 2021-11-30 2022-10-18; Ulf Kristersson 2022-10-18
NO|prime minister|Erna Solberg 2013-10-16 2021-10-14; Jonas Gahr Støre 2021-10-14
DK|prime minister|Mette Frederiksen 2019-06-27
NL|prime minister|Mark Rutte 2010-10-14 2024-07-02; Dick Schoof 2024-07-02
MX|president|Andrés Manuel López Obrador 2018-12-01 2024-10-01; Claudia Sheinbaum 2024-10-01
AR|president|Alberto Fernández 2019-12-10 2023-12-10; Javier Milei 2023-12-10
ZA|president|Cyril Ramaphosa 2018-02-15
KR|president|Moon Jae-in 2017-05-10 2022-05-10; Yoon Suk Yeol 2022-05-10 2024-12-14
NATO|secretary general|Jens Stoltenberg 2014-10-01 2024-10-01; Mark Rutte 2024-10-01
United Nations|secretary general|Ban Ki-moon 2007-01-01 2017-01-01; António Guterres 2017-01-01
European Commission|president|José Manuel Barroso 2004-11-23 2014-11-01; Jean-Claude Juncker 2014-11-01 2019-12-01; Ursula von der Leyen 2019-12-01
European Central Bank|president|Mario Draghi 2011-11-01 2019-11-01; Christine Lagarde 2019-11-01
World Health Organization|director general|Tedros Adhanom Ghebreyesus 2017-07-01
European Union|foreign policy chief|Josep Borrell 2019-12-01 2024-12-01; Kaja Kallas 2024-12-01
`;

const ENTRY = /^(?<name>.+?) (?<from>\d{4}-\d\d-\d\d)(?: (?<until>\d{4}-\d\d-\d\d))?$/;

/** The first day of one of them as another list has it: the same person, if a word of the name is the same. */
const GENERATED: readonly Tenure[] = OFFICE_HOLDERS_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [of = '', title = '', name = '', from = '', known = ''] = line.split('|');
    return { of, title, name, from, until: null, known };
  });

const TYPED: readonly Tenure[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [of = '', title = '', held = ''] = line.split('|');
    return held.split('; ').map((entry) => {
      const { name = '', from = '', until } = ENTRY.exec(entry)?.groups ?? {};
      const confirmed = GENERATED.find(
        (other) => other.of === of && other.title === title && other.from === from && other.known > KNOWN_UNTIL,
      );
      return { of, title, name, from, until: until ?? null, known: confirmed?.known ?? KNOWN_UNTIL };
    });
  });

/** Whether the person is in office that day, as far as the list knows: not on the day of coming, nor on that of going. */
export const holds = ({ from, until, known }: Tenure, day: string): boolean => from < day && (until === null ? day <= known : day < until);

const offices = new Set(TYPED.map(({ of, title }) => `${of} ${title}`));
/** What is typed goes before what is generated: of an office that both have, the generated tells from the last typed day on. */
export const TENURES: readonly Tenure[] = [
  ...TYPED,
  ...GENERATED.filter(
    (tenure) =>
      !offices.has(`${tenure.of} ${tenure.title}`) ||
      !TYPED.some(
        (typed) =>
          typed.of === tenure.of &&
          typed.title === tenure.title &&
          typed.from <= tenure.known &&
          tenure.from < (typed.until ?? typed.known),
      ),
  ),
];
