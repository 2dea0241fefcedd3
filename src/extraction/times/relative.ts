/** Rules for times told from the day of publication: "on Monday", "last month", "two years ago", "previously". */
import type { Moment } from '../../document/document.js';
import { NUMBER_WORDS, SEASONS, WEEKDAYS } from '../../lexicon/calendar-words.js';
import { type Day, dayOf, monthNumber, partsOf, plusDays, weekdayOf } from '../../text/calendar.js';
import { anyOf, between, inMonth, inWeek, inYear, onDay, type TimeRule } from './rule.js';

const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night))?';
const NUMBER = `(?<number>\\d{1,3}|${anyOf(Object.keys(NUMBER_WORDS))})`;
const UNIT = '(?<unit>day|week|month|year)';

/** A rule that says nothing when the day of publication is not known. */
const anchored = (
  source: string,
  read: (groups: { readonly [name: string]: string | undefined }, today: Day, ahead: boolean) => Moment | null,
): TimeRule => ({
  pattern: new RegExp(source, 'i'),
  read: (groups, { today, ahead }) => (today === null ? null : read(groups, today, ahead)),
});

const weekday = ({ which, weekday: name }: { readonly [name: string]: string | undefined }, today: Day, ahead: boolean): Moment => {
  const wanted = WEEKDAYS.findIndex((day) => day.toLowerCase() === name);
  const back = (weekdayOf(today) - wanted + 7) % 7;
  if (which === 'last') return onDay(plusDays(today, -(back || 7)), 'last such weekday before publication');
  if (ahead || which === 'next' || which === 'coming') return onDay(plusDays(today, 7 - back), 'next such weekday after publication');
  return onDay(plusDays(today, -back), 'weekday on or before publication');
};

const DAYS_AWAY: { readonly [word: string]: number } = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

/** The unit so many units away: a day from days, a month from months. */
function unitAway(unit: string | undefined, count: number, today: Day, method: string): Moment {
  if (unit === 'day') return onDay(plusDays(today, count), method);
  if (unit === 'week') return inWeek(plusDays(today, 7 * count), method);
  if (unit === 'month') return inMonth(monthNumber(today) + count, method);
  return inYear(partsOf(today).year + count, method);
}

const amount = (word = ''): number => NUMBER_WORDS[word] ?? Number(word);

function weekend(today: Day, ahead: boolean): Moment {
  const saturday = plusDays(today, 5 - weekdayOf(today));
  // On a Saturday or Sunday, "the weekend" that is past is still this one.
  const start = ahead || weekdayOf(today) >= 5 ? saturday : plusDays(saturday, -7);
  return between(plusDays(start, -1), plusDays(start, 2), 'day', 'weekend nearest to publication');
}

/** The season of the year that fits: the coming one of what lies ahead, else the last that has begun. */
function season(name: string | undefined, which: string | undefined, today: Day, ahead: boolean): Moment | null {
  const start = SEASONS[name ?? ''];
  if (start === undefined) return null;
  const now = monthNumber(today);
  const back = (now - (start - 1) + 1200) % 12;
  const first =
    which === 'last' ? now - back - (back < 3 ? 12 : 0) : ahead || which === 'next' ? now - back + (back === 0 ? 0 : 12) : now - back;
  return between(plusDays(dayOfMonth(first), -1), dayOfMonth(first + 3), 'month', 'season of the year nearest to publication');
}

const dayOfMonth = (months: number): Day => dayOf(Math.floor(months / 12), (months % 12) + 1, 1) as Day;

/** The last day of the week, month or year told from publication. */
function endOfUnit(unit: string | undefined, away: number, today: Day): Moment | null {
  const { year } = partsOf(today);
  const month = monthNumber(today) + away;
  if (unit === 'year') return inMonth((year + away) * 12 + 11, 'last month of the year, counted from publication');
  if (unit === 'month') return onDay(plusDays(dayOfMonth(month + 1), -1), 'last day of the month, counted from publication');
  return unit === 'week' ? onDay(plusDays(today, 7 * away + 6 - weekdayOf(today)), 'last day of the week, counted from publication') : null;
}

/** A half of the year told from publication. */
function halfOfYear(half: string | undefined, away: number, today: Day): Moment {
  const first = (partsOf(today).year + away) * 12 + (half === 'first' ? 0 : 6);
  return between(plusDays(dayOfMonth(first), -1), dayOfMonth(first + 6), 'month', 'half of a year, counted from publication');
}

/** The day after so many units have gone by. */
function dayAfter(unit: string | undefined, count: number, today: Day): Day | null {
  if (unit === 'day' || unit === 'week') return plusDays(today, count * (unit === 'week' ? 7 : 1) + 1);
  const months = monthNumber(today) + count * (unit === 'year' ? 12 : 1);
  return plusDays(dayOfMonth(months), partsOf(today).day);
}

const away = (which: string | undefined): number => (which === 'last' ? -1 : which === 'next' ? 1 : 0);

export const RELATIVE: readonly TimeRule[] = [
  anchored(
    String.raw`\b(?:(?:in|by|until|since|during|before|of|early|late) )(?:(?<which>the|this|last|next|early|late) )?(?<season>spring|summer|autumn|winter)\b`,
    ({ which, season: name }, today, ahead) => season(name, which, today, ahead),
  ),
  anchored(String.raw`\b(?:(?<which>this|last|next) )(?<season>spring|summer|autumn|winter)\b`, ({ which, season: name }, today, ahead) =>
    season(name, which, today, ahead),
  ),
  anchored(String.raw`\bend of (?:the|(?<which>this|last|next)) ${UNIT}\b`, ({ which, unit }, today) =>
    endOfUnit(unit, away(which), today),
  ),
  anchored(String.raw`\b(?<half>first|second) half of (?:the|(?<which>this|last|next)) year\b`, ({ which, half }, today) =>
    halfOfYear(half, away(which), today),
  ),
  anchored(String.raw`\b(?:(?<which>last|next|coming) )?(?<weekday>${anyOf(WEEKDAYS)})\b${PART_OF_DAY}(?! (?:Times|Mirror|Post))`, weekday),
  anchored(
    String.raw`\b(?<word>the day (?:before yesterday|after tomorrow)|today|tonight|yesterday|tomorrow)\b${PART_OF_DAY}`,
    ({ word }, today) => onDay(plusDays(today, DAYS_AWAY[word ?? ''] ?? 0), 'counted from publication'),
  ),
  anchored(String.raw`\bthis (?:morning|afternoon|evening)\b`, (_, today) => onDay(today, 'day of publication')),
  anchored(String.raw`\blast night\b`, (_, today) => onDay(plusDays(today, -1), 'day before publication')),
  anchored(String.raw`\b(?<which>last|next|this|earlier this|later this) ${UNIT}\b`, ({ which, unit }, today) =>
    unit === 'day' ? null : unitAway(unit, which === 'last' ? -1 : which === 'next' ? 1 : 0, today, 'counted from publication'),
  ),
  anchored(String.raw`\b(?:this|last|next|the|at the|over the) weekend\b`, (_, today, ahead) => weekend(today, ahead)),
  anchored(String.raw`\b(?:about |around |nearly |almost |some |more than |over )?${NUMBER} ${UNIT}s? ago\b`, ({ number, unit }, today) =>
    unitAway(unit, -amount(number), today, 'counted back from publication'),
  ),
  anchored(
    String.raw`\bin (?:about |around |roughly |some |another )?${NUMBER} ${UNIT}s?(?:' time|’ time)?\b(?! (?:ago|of))`,
    ({ number, unit }, today, ahead) => (ahead ? unitAway(unit, amount(number), today, 'counted on from publication') : null),
  ),
  anchored(String.raw`\bwithin ${NUMBER} ${UNIT}s?\b`, ({ number, unit }, today, ahead) =>
    ahead ? between(plusDays(today, -1), dayAfter(unit, amount(number), today), 'future', 'at most so long after publication') : null,
  ),
  anchored(String.raw`\b(?:over |in |during |for |within )?the (?:next|coming) ${NUMBER} ${UNIT}s?\b`, ({ number, unit }, today) =>
    between(plusDays(today, -1), dayAfter(unit, amount(number), today), 'future', 'at most so long after publication'),
  ),
  anchored(String.raw`\bend of (?:the|this) decade\b`, (_, today) =>
    between(today, dayOf(Math.floor(partsOf(today).year / 10 + 1) * 10, 1, 1), 'year', 'end of the decade of publication'),
  ),
  anchored(String.raw`\bin (?:the )?(?:coming|next few) (?:days|weeks|months|years)\b|\b(?:in the near future|soon)\b`, (_, today) =>
    between(today, null, 'future', 'after publication'),
  ),
  // "earlier this week" and "earlier on Monday" have a time of their own; "earlier than" has none.
  anchored(
    String.raw`\b(?:previously|formerly|in the past|(?<!\b(?:days?|weeks?|months?|years?|hours?|minutes?|much|far|even|no) )earlier)\b(?! (?:than|this|that|on|in|today|yesterday|last|${anyOf(WEEKDAYS)}))`,
    (_, today) => between(null, today, 'past', 'before publication'),
  ),
];
