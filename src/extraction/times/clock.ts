/** Times of day with a zone: "at 9 a.m. EST on Tuesday" is an instant; without a zone, or beside no day, they tell nothing more. */
import type { TimeExpression } from '../../document/document.js';
import { UTC_OFFSETS } from '../../lexicon/time-zones.js';
import { anyOf } from './rule.js';

const ZONE = `(?<zone>${anyOf(Object.keys(UTC_OFFSETS))})\\b`;
const CLOCK = new RegExp(`\\b(?<hour>[01]?\\d|2[0-3])(?:[:.]?(?<minute>[0-5]\\d))?(?: ?(?<half>[ap])\\.?m\\.?)?,? \\(?${ZONE}\\)?`, 'gi');
/** What may stand between a time of day and its day. */
const JOINT = /^,? ?(?:(?:at|on) )?$/;

/** @param sentence - its words, and where it begins. @param days - the times of the sentence. @returns instants to a minute, each over its day and its time of day. */
export function instantsIn(sentence: { readonly text: string; readonly start: number }, days: readonly TimeExpression[]): TimeExpression[] {
  return [...sentence.text.matchAll(CLOCK)].flatMap((match) => {
    const { zone = '', ...groups } = match.groups ?? {};
    const time = timeOfDay(groups);
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
    const day = days.find(
      (other) =>
        other.when.precision === 'day' &&
        other.when.value !== null &&
        (other.end <= start ? JOINT.test(between(other.end, start)) : other.start >= end && JOINT.test(between(end, other.start))),
    );
    if (time === null || day === undefined) return [];
    const value = `${day.when.value}T${time}${UTC_OFFSETS[zone.toUpperCase()]}`;
    const when = { ...day.when, value, precision: 'minute' as const, method: `${day.when.method}, with the time of day and its zone` };
    return [{ start: Math.min(start, day.start), end: Math.max(end, day.end), when }];
  });
}

/** '09:00' of "9 a.m."; null of "14 p.m.", and of a bare number that is no time. */
function timeOfDay({ hour, minute, half }: { readonly [name: string]: string | undefined }): string | null {
  const written = Number(hour);
  if (half === undefined && minute === undefined) return null;
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const counted = half === undefined ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(counted).padStart(2, '0')}:${minute ?? '00'}`;
}
