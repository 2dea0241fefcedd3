/** Whom a role without a name stands for: only where a dated list knows who held that office on the day of publication. */
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lexicon/countries.js';
import { holds, TENURES } from '../../lexicon/office-holders.js';
import { ORGANISATION_BY_NAME } from '../../lexicon/organisations.js';
import { fold } from '../../text/fold.js';
import { grouped } from '../../text/grouped.js';

const officeKey = (body: string, title: string): string => `${body}: ${title}`;
const HELD = grouped(TENURES.map((tenure) => [officeKey(tenure.of, tenure.title), tenure] as const));
const TITLES = [...new Set(TENURES.map(({ title }) => title))];

/**
 * The full name, as an inference and never as the speaker.
 *
 * @param words - "Ukrainian president", "NATO's secretary general", "prime minister of Canada"; with any other word ("former") it is another office.
 * @param day - ISO; null: nobody. On a day on which the office changes hands, nobody.
 */
export function holderOf(words: string, day: string | null): string | null {
  const date = day?.slice(0, 10) ?? '';
  if (date === '') return null;
  const office = officeIn(words.replaceAll('’', "'").replace(/^the /i, ''));
  const held = office === null ? [] : (HELD.get(office) ?? []);
  const holders = held.filter((tenure) => holds(tenure, date));
  return holders.length === 1 ? (holders[0]?.name ?? null) : null;
}

function officeIn(words: string): string | null {
  const plain = words.replace(/secretary-general/i, 'secretary general').replace(/director-general/i, 'director general');
  for (const title of TITLES) {
    if (fold(plain).endsWith(` ${title}`)) {
      const body = bodyCalled(plain.slice(0, -title.length - 1).replace(/'s?$/, ''));
      if (body) return officeKey(body, title);
    }
    const lead = `${title} of `;
    const body = fold(plain).startsWith(lead) ? bodyCalled(plain.slice(lead.length).replace(/^the /i, '')) : null;
    if (body) return officeKey(body, title);
  }
  return null;
}

/** A country's code, or the name of a body; null for any other words. */
const bodyCalled = (words: string): string | null =>
  (COUNTRY_BY_DEMONYM.get(words) ?? COUNTRY_BY_NAME.get(words))?.iso2 ?? ORGANISATION_BY_NAME.get(words)?.name ?? null;
