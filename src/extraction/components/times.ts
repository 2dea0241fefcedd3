/** Finds the words that say when, and the time they mean when the article came out. */
import type { Moment, Sentence, TimeExpression } from '../../document/document.js';
import { type Day, localDay } from '../../text/calendar.js';
import { fitsPrecision, isIsoTime } from '../../text/iso-time.js';
import { byPosition, overlaps, textOf } from '../../text/span.js';
import { component } from '../component.js';
import { ABSOLUTE } from '../times/absolute.js';
import { liesAhead } from '../times/ahead.js';
import { instantsIn } from '../times/clock.js';
import { RELATIVE } from '../times/relative.js';
import type { TimeRule } from '../times/rule.js';
import { type Word, wordsIn, wordsOf } from '../words.js';

/** Nothing relative is resolved when the article has no date of publication. */
export const times = component({
  name: 'times',
  version: '4',
  needs: ['sentences', 'tokens', 'tags'],
  adds: ['times'],
  annotate: ({ text, publishedAt, sentences, tokens, tags }) => {
    const today = publishedAt === null ? null : localDay(publishedAt);
    const words = wordsOf(text, tokens, tags);
    return { times: sentences.flatMap((sentence) => timesIn({ text, sentence, words: wordsIn(words, sentence), today })) };
  },
});

type Place = { readonly text: string; readonly sentence: Sentence; readonly words: readonly Word[]; readonly today: Day | null };

const RULES = [...ABSOLUTE, ...RELATIVE].map((rule) => ({ ...rule, pattern: new RegExp(rule.pattern, `${rule.pattern.flags}g`) }));

/** In text order; where two overlap, the longer holds. */
function timesIn(place: Place): TimeExpression[] {
  const found = RULES.flatMap((rule) => matchesOf(rule, place));
  const longestFirst = found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: TimeExpression[] = [];
  for (const expression of longestFirst) if (!kept.some((other) => overlaps(other, expression))) kept.push(expression);
  const { text, sentence } = place;
  const instants = instantsIn({ text: textOf(text, sentence), start: sentence.start }, kept);
  return [...kept.filter((day) => !instants.some((instant) => overlaps(instant, day))), ...instants].sort(byPosition);
}

function matchesOf({ pattern, read }: TimeRule, place: Place): TimeExpression[] {
  const { text, sentence, words, today } = place;
  return [...textOf(text, sentence).matchAll(pattern)].flatMap((match) => {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    const groups = Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, value?.toLowerCase()]));
    const when = read(groups, { today, ahead: liesAhead(span, text.slice(sentence.start, start), words) });
    return when && isReal(when) ? [{ ...span, when }] : [];
  });
}

/** "999 years ago" and "9999-12-31" may lead out of the years that can be told. */
const isReal = ({ value, before, after, precision }: Moment): boolean =>
  (value === null || fitsPrecision(value, precision)) && [before, after].every((bound) => bound === null || isIsoTime(bound));
