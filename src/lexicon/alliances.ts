/**
 * Which countries belong to which international organisation, and since when: members from the generated list of countries, days of those that joined or left since 2000.
 * Source: generated/countries.ts; days from the organisations' public lists, by hand; licence CC-BY-4.0; 2026-11.
 */
import { COUNTRIES } from './countries.js';

/** `from` and `until` are ISO days; null where it was so before 2000, or still is. */
export type Membership = { readonly iso2: string; readonly from: string | null; readonly until: string | null };

/** Wikidata id | group of the countries' list | codes of countries with the days on which it began or ended */
const TABLE = `
Q458|EU|GB:-2020-02-01 CY:2004-05-01 CZ:2004-05-01 EE:2004-05-01 HU:2004-05-01 LT:2004-05-01 LV:2004-05-01 MT:2004-05-01 PL:2004-05-01 SI:2004-05-01 SK:2004-05-01 BG:2007-01-01 RO:2007-01-01 HR:2013-07-01
Q7184|NATO|BG:2004-03-29 EE:2004-03-29 LT:2004-03-29 LV:2004-03-29 RO:2004-03-29 SI:2004-03-29 SK:2004-03-29 AL:2009-04-01 HR:2009-04-01 ME:2017-06-05 MK:2020-03-27 FI:2023-04-04 SE:2024-03-07
Q7768|ASEAN|TL:2025-10-26
`;

const ENTRY = /^(?<iso2>[A-Z]{2}):(?<from>\d{4}-\d\d-\d\d)?(?:-(?<until>\d{4}-\d\d-\d\d))?$/;

/** By the organisation's Wikidata id. */
export const MEMBERSHIPS: ReadonlyMap<string, readonly Membership[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [id = '', group = '', dated = ''] = row.split('|');
      const known = dated.split(' ').map(membershipFrom);
      const codes = new Set(known.map(({ iso2 }) => iso2));
      const others = COUNTRIES.filter(({ iso2, memberOf }) => memberOf.includes(group) && !codes.has(iso2));
      return [id, [...known, ...others.map(({ iso2 }) => ({ iso2, from: null, until: null }))]] as const;
    }),
);

function membershipFrom(entry: string): Membership {
  const { iso2 = '', from = null, until = null } = ENTRY.exec(entry)?.groups ?? {};
  return { iso2, from, until };
}

/** Whether the country belonged to it that day; without a day, whether it does since before 2000. */
export const belongsTo = (iso2: string, organisation: string, day: string | null): boolean =>
  (MEMBERSHIPS.get(organisation) ?? []).some(
    (member) =>
      member.iso2 === iso2 &&
      (day === null
        ? member.from === null && member.until === null
        : (member.from === null || member.from <= day) && (member.until === null || day < member.until)),
  );
