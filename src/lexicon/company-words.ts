/** What companies and teams have and do, and towns and governments do not. Lemmas, and plurals that taggers keep. Source: own list; licence Apache-2.0; 2026-11. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const COMPANY_WORDS = words(
  `profit revenue turnover earnings earning sale sales share shares shareholder stock dividend customer brand factory warehouse ceo owner merger takeover
match game season coach striker goalkeeper midfielder defender squad fixture championship league semifinal kick-off`,
);

export const COMPANY_VERBS = words(
  'win lose beat draw score play sign earn post ship sell buy acquire hire recruit manufacture produce employ dominate qualify',
);
