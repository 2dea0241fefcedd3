/** Where and when an event took place, as its own sentence tells it. */
import type { Chain, Happening } from '../../document/document.js';
import { type Span, startsBefore } from '../../text/span.js';
import { lastBefore } from '../words.js';
import type { Scene } from './scene.js';

const IN = new Set(['in', 'at', 'near', 'outside', 'inside', 'off']);

/** For a trigger, the index of the first place or country that "in" or the like leads, after it, else before it; null where the sentence names none. */
export function placesIn({ words, mentions }: Scene, chains: readonly Chain[]): (trigger: Span) => number | null {
  const led = mentions.filter(({ chain, start }) => {
    const kind = chains[chain]?.kind;
    return (kind === 'Place' || kind === 'Country') && IN.has(lastBefore(words, start)?.lower ?? '');
  });
  return (trigger) => (led[startsBefore(led, trigger.end)] ?? led[0])?.chain ?? null;
}

/**
 * For a trigger, the time that lies nearest to it of all triggers in the sentence, where the same statements tell both: "said on Monday that he left" dates the saying.
 *
 * @param triggers - those of the scene.
 * @param tellersOf - the statements that tell the words at a span.
 */
export function datesIn({ times }: Scene, triggers: readonly Span[], tellersOf: (span: Span) => readonly number[]) {
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
