/** Heads of state and government, as two editions of the World Factbook name them: each held the office from its day to the edition's. */

import { stateCodes } from './countries.js';
import { type Entry, factbook, plain } from './factbook.js';
import type { ListFile } from './list-file.js';
import { cited } from './sources.js';
import { bare } from './towns.js';

/** The last day on which each edition surely tells who is in office: what came later may have come in or not. */
const EDITIONS = { factbook2015: '2015-08-31', factbook: '2025-12-31' } as const;

export type Held = { readonly of: string; readonly title: string; readonly name: string; readonly from: string; readonly known: string };

export const officeHoldersList = (): ListFile => ({
  file: 'office-holders',
  exports: 'OFFICE_HOLDERS_TABLE',
  about: 'Heads of state and government: ISO code | title | name | first day | last day of which the source tells.',
  sources: `${cited('factbook2015')}, ${cited('factbook')}`,
  note: 'nobody acting or in the interim, and of those in office in both editions only whom both give with one day',
  licence: 'public-domain',
  lines: officeHolders().map(({ of, title, name, from, known }) => [of, title, name, from, known].join('|')),
});

function officeHolders(): Held[] {
  const states = new Set(stateCodes());
  const [older, newer] = (['factbook2015', 'factbook'] as const).map((edition) =>
    [...factbook(edition)].flatMap(([iso2, entry]) => (states.has(iso2) ? heldIn(iso2, entry, EDITIONS[edition]) : [])),
  ) as [Held[], Held[]];
  // A day long gone that the older edition does not have is a slip of the pen.
  const sure = newer.filter(
    ({ of, title, name, from }) =>
      from > EDITIONS.factbook2015 ||
      older.some((held) => held.of === of && held.title === title && held.from === from && isOne(held.name, name)),
  );
  // Who holds on through both editions is one tenure, and whom the newer has since before the older's day was not alone then.
  const all = [
    ...older.filter((held) => !sure.some((later) => later.of === held.of && later.title === held.title && later.from <= held.known)),
    ...sure,
  ];
  return all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ of, title, from, name }: Held): string => `${of} ${title} ${from} ${name}`;
/** "Viktor Orban" and "Viktor ORBÁN": a word of the one is a word of the other. */
export const isOne = (a: string, b: string): boolean =>
  bare(a)
    .split(' ')
    .some((word) => word.length > 2 && bare(b).split(' ').includes(word));

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const OFFICE =
  /^(?<title>President|Prime Minister|Chancellor|King|Queen|Emperor|Sultan|(?:Federal )?Chancellor|Taoiseach \(Prime Minister\)) (?<name>[^();,]+?) ?\((?:since )(?<day>\d{1,2}) (?<month>[A-Z][a-z]+) (?<year>\d{4})\b/;

function heldIn(of: string, entry: Entry, known: string): Held[] {
  const branch = entry.Government?.['Executive branch'];
  const found = [branch?.['chief of state'], branch?.['head of government']].flatMap((text): Held[] => {
    const { title = '', name = '', day = '', month = '', year = '' } = OFFICE.exec(plain(text?.text))?.groups ?? {};
    const from = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const elsewhere =
      /represented by/.test(plain(text?.text)) || /\bof\b|\band\b|[^\p{L}\s'’.-]|\p{L}{2,}\.|Vice |Crown |Prince /u.test(name);
    if (name === '' || elsewhere || !MONTHS.includes(month) || from > known) return [];
    return [
      {
        of,
        title: /Taoiseach/.test(title) ? 'prime minister' : title.replace(/^Federal /, '').toLowerCase(),
        name: called(name),
        from,
        known,
      },
    ];
  });
  // Named twice, as head of state and of government: since the earlier day. Two of one title are somebody else's regents.
  return found
    .filter((held) => found.every((other) => other.title !== held.title || isOne(other.name, held.name)))
    .filter(
      (held) =>
        !found.some(
          (other) =>
            other !== held &&
            other.title === held.title &&
            (other.from < held.from || (other.from === held.from && found.indexOf(other) < found.indexOf(held))),
        ),
    );
}

/** "Donald J. TRUMP" is Donald Trump, "Gitanas NAUSEDA" Gitanas Nauseda; "III" stays. */
const called = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => !/^\p{Lu}\.$/u.test(word))
    .map((word, i, all) =>
      i === all.length - 1 && /^[IVX]+$/.test(word)
        ? word
        : word.replace(/\p{Lu}[\p{Lu}'’]+/gu, (part) => part.slice(0, 1) + part.slice(1).toLowerCase()),
    )
    .map((word, i) => (i > 0 && /^(?:De|Da|Dos|Del|Der|Den|La|Bin)$/.test(word) ? word.toLowerCase() : word))
    .join(' ');
