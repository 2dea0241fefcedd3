/** Rules for dates that name a year, a month or a day of the month: "5 May 2025", "in March", "Q1 2025". */
import { MONTHS, NAMED_DAYS, ORDINALS, SEASONS } from '../../lexicon/calendar-words.js';
import { type Day, dayOf, monthNumber, partsOf, plusDays } from '../../text/calendar.js';
import { anyOf, between, inMonth, inYear, onDay, type Setting, type TimeRule } from './rule.js';

const [NAMES, SHORT] = [MONTHS.map(([name]) => name ?? ''), MONTHS.flatMap(([, ...short]) => short)];
/** Capitals matter: "may" and "march" are other words. */
const MONTH = `(?<month>${anyOf(NAMES)}\\b|(?:${anyOf(SHORT)})\\b\\.?)`;
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>1[5-9]\d\d|20\d\d)`;

/** 1 to 12. */
const monthOf = (word = ''): number =>
  MONTHS.findIndex((spellings) => spellings.some((spelling) => spelling.toLowerCase() === word.replace('.', ''))) + 1;

const numeric = (year: number, month: number, day: number) => {
  const found = dayOf(year, month, day);
  return found === null ? null : onDay(found, 'date as written');
};

const named: TimeRule['read'] = ({ day, month, year }, setting) => {
  if (year) return numeric(Number(year), monthOf(month), Number(day));
  const found = dayNear(setting, monthOf(month), Number(day));
  return found === null ? null : onDay(found, 'day and month, in the year that fits publication');
};

/** A day without a year and without "will" is taken for a past one, unless it comes again within so many days. */
const SOON = 60;

function dayNear({ today, ahead }: Setting, month: number, day: number): Day | null {
  if (today === null) return null;
  const { year } = partsOf(today);
  const days = [year - 1, year, year + 1].flatMap((candidate) => dayOf(candidate, month, day) ?? []);
  const past = days.findLast((candidate) => candidate <= today) ?? null;
  const next = days.find((candidate) => candidate > today) ?? null;
  return next !== null && (ahead || past === null || next - today <= SOON) ? next : past;
}

/** Months as `monthNumber` counts them: the latest such month until publication, or the first that has not ended. */
function monthNear({ today, ahead }: Setting, month: number): number | null {
  if (today === null) return null;
  const now = monthNumber(today);
  const back = (now - (month - 1) + 1200) % 12;
  return ahead ? now + ((12 - back) % 12) : now - back;
}

const quarter: TimeRule['read'] = ({ ordinal, number, year }, { today }) => {
  const named = year ? Number(year) : today === null ? null : partsOf(today).year;
  const nth = Number(number ?? ORDINALS[ordinal ?? '']);
  if (named === null || !(nth >= 1)) return null;
  const first = dayOf(named, nth * 3 - 2, 1);
  const next = nth === 4 ? dayOf(named + 1, 1, 1) : dayOf(named, nth * 3 + 1, 1);
  return first === null ? null : between(plusDays(first, -1), next, 'month', 'quarter of a year');
};

const season: TimeRule['read'] = ({ season: name, year }) => {
  const [first, month] = [Number(year), SEASONS[name ?? ''] ?? 1];
  const start = dayOf(first, month, 1);
  return start === null
    ? null
    : between(
        plusDays(start, -1),
        dayOf(month === 12 ? first + 1 : first, ((month + 2) % 12) + 1, 1),
        'month',
        'season and year as written',
      );
};

/** "By the end of June": its last day; of a year, its last month. */
const endOf: TimeRule['read'] = ({ month, year }, setting) => {
  if (!month) return inMonth(Number(year) * 12 + 11, 'last month of the year as written');
  const months = year ? Number(year) * 12 + monthOf(month) - 1 : monthNear(setting, monthOf(month));
  if (months === null) return null;
  const next = dayOf(Math.floor((months + 1) / 12), ((months + 1) % 12) + 1, 1);
  return next === null ? null : onDay(plusDays(next, -1), 'last day of the month');
};

const namedDay: TimeRule['read'] = ({ name = '', year }, setting) => {
  const [month, day] = NAMED_DAYS[name.replace('’', "'")] ?? [];
  if (month === undefined || day === undefined) return null;
  const found = year ? dayOf(Number(year), month, day) : dayNear(setting, month, day);
  return found === null ? null : onDay(found, year ? 'date as written' : 'day with a name, in the year that fits publication');
};

/** Words before a bare month or year, with their capitals at the start of a sentence. */
const led = (words: string): string => `(?<=\\b(?:${words.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)})[ -])`;
const BEFORE_MONTH = led('in|by|since|until|during|from|through|early|late|mid|of|last|next|this|before|after');
const BEFORE_YEAR = led('in|by|since|until|till|of|from|during|before|after|through|for|early|late|mid|the year|and|between|to');
const NAMED = Object.keys(NAMED_DAYS).flatMap((name) => [name, name.replace("'", '’')]);
/** What makes four digits a number of things. */
const COUNTED = 'people|troops|soldiers|men|women|jobs|dollars|euros|votes|members|homes';

export const ABSOLUTE: readonly TimeRule[] = [
  {
    pattern: /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/,
    read: ({ year, month, day }) => numeric(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /\b(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>(?:19|20)\d\d)\b/,
    // Month first, as in the United States, unless that is no month.
    read: ({ first, second, year }) =>
      numeric(Number(year), Number(first), Number(second)) ?? numeric(Number(year), Number(second), Number(first)),
  },
  { pattern: new RegExp(`\\b${DAY}(?: of)? ${MONTH}(?:,? ${YEAR}\\b)?`), read: named },
  { pattern: new RegExp(`\\b${MONTH} ${DAY}\\b(?:,? ${YEAR}\\b)?`), read: named },
  {
    pattern: new RegExp(`(?<!\\d )\\b${MONTH},? (?:of )?${YEAR}\\b`),
    read: ({ month, year }) => inMonth(Number(year) * 12 + monthOf(month) - 1, 'month and year as written'),
  },
  {
    pattern: new RegExp(`\\b(?<which>[Ll]ast|[Nn]ext) ${MONTH}(?! \\d)`),
    read: ({ which, month }, setting) => {
      const months = monthNear({ ...setting, ahead: which === 'next' }, monthOf(month));
      const now = setting.today === null ? null : monthNumber(setting.today);
      const years = months !== null && months === now ? (which === 'next' ? 12 : -12) : 0;
      return months === null ? null : inMonth(months + years, 'such month next to publication');
    },
  },
  {
    pattern: new RegExp(`${BEFORE_MONTH}${MONTH}(?! \\d)`),
    read: ({ month }, setting) => {
      const months = monthNear(setting, monthOf(month));
      return months === null ? null : inMonth(months, setting.ahead ? 'month after publication' : 'month before publication');
    },
  },
  { pattern: new RegExp(`\\bend of ${MONTH}(?:,? ${YEAR}\\b)?(?! \\d)`), read: endOf },
  { pattern: new RegExp(`\\bend of ${YEAR}\\b`), read: endOf },
  { pattern: new RegExp(`\\b(?<season>${anyOf(Object.keys(SEASONS))})(?: of)? ${YEAR}\\b`, 'i'), read: season },
  {
    pattern: new RegExp(
      `(?<=\\b(?:by|before|until|at|on|after|over|since) )(?<name>${anyOf(NAMED)})\\b(?: ${YEAR}\\b)?(?! (?:tree|market|party|card|present|shopping))`,
      'i',
    ),
    read: namedDay,
  },
  { pattern: new RegExp(`\\b(?<ordinal>${anyOf(Object.keys(ORDINALS))}) quarter(?: of ${YEAR}\\b)?`, 'i'), read: quarter },
  { pattern: new RegExp(`\\bQ(?<number>[1-4])(?:(?: of)? ${YEAR}\\b)?`), read: quarter },
  {
    pattern: new RegExp(`(?:${BEFORE_YEAR}|(?<=\\())${YEAR}\\b(?![-–/.,]\\d| (?:${COUNTED}))`),
    read: ({ year }) => inYear(Number(year), 'year as written'),
  },
];
