/** Where and when an event took place, as its own sentence tells it. */
import type { Chain, Happening } from '../../document/document.js';
import { type Span, startsBefore } from '../../text/span.js';
import type { Placed } from '../statements/about.js';
import { lastBefore, type Word } from '../words.js';
import type { Scene } from './scene.js';
import { leadOf, SETTLED, wordsBetween } from './surroundings.js';

const IN = new Set(['in', 'at', 'near', 'outside', 'inside', 'off', 'across', 'throughout', 'around']);
/** The statements that tell the words at a span. */
type Tellers = (span: Span) => readonly number[];

/**
 * For a trigger, the first place or country that "in" or the like leads, after it, else before it, where the same statements tell both; null where there is
 * none: "said in Velde that he had been attacked" tells not where. A place that opens the sentence is that of all in it, where those words name no other.
 */
export function placesIn({ words, mentions }: Scene, chains: readonly Chain[], tellersOf: Tellers) {
  const places = mentions
    .filter(({ chain }) => ['Place', 'Country'].includes(chains[chain]?.kind ?? ''))
    .map((mention) => ({ ...mention, tellers: tellersOf(mention) }));
  const led = places.filter(({ start }) => isLocated(words, start));
  const opening = led.find(({ start }) => start === words[1]?.start);
  return (trigger: Span): Placed | null => {
    const innermost = tellersOf(trigger).at(-1);
    const isTold = ({ tellers }: { readonly tellers: readonly number[] }) =>
      innermost === undefined ? tellers.length === 0 : tellers.includes(innermost);
    const told = led.filter(isTold);
    const after = told[startsBefore(told, trigger.end)];
    const before = told.findLast(({ start, end }) => start < trigger.start && !startsAnew(wordsBetween(words, end, trigger.start)));
    return after ?? before ?? (opening && (told.includes(opening) || !places.some(isTold)) ? opening : null);
  };
}

/** Between a place and the trigger after it: another clause has begun, and another verb. */
const startsAnew = (gap: readonly Word[]): boolean => gap.some(({ lower, pos }) => lower === ',' || lower === 'and' || pos === 'VERB');

function isLocated(words: readonly Word[], start: number): boolean {
  const lead = lastBefore(words, start);
  if (lead?.lower !== 'of') return IN.has(lead?.lower ?? '');
  const noun = lastBefore(words, lead.start);
  return noun !== undefined && SETTLED.has(noun.lemma) && IN.has(leadOf(words, noun.start)?.lower ?? '');
}

/**
 * For a trigger, the time that lies nearest to it of all triggers in the sentence, where the same statements tell both: "said on Monday that he left" dates the saying.
 *
 * @param triggers - those of the scene.
 */
export function datesIn({ times }: Scene, triggers: readonly Span[], tellersOf: Tellers) {
  const told = times.map((time) => {
    const nearest = triggers.reduce((least, trigger) => Math.min(least, gap(time, trigger)), Number.POSITIVE_INFINITY);
    return { time, nearest, tellers: tellersOf(time).join() };
  });
  return (trigger: Span): Happening['date'] => {
    const here = tellersOf(trigger).join();
    const own = told.find(({ time, nearest, tellers }) => tellers === here && gap(time, trigger) <= nearest)?.time;
    return own ? { ...own.when, span: { start: own.start, end: own.end } } : null;
  };
}

const gap = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : a.start - b.end);
