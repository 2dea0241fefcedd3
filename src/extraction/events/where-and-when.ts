/** Where and when an event took place, as its own sentence tells it. */
import type { Chain, Happening } from '../../document/document.js';
import type { Span } from '../../text/span.js';
import type { Scene } from './scene.js';

const IN = new Set(['in', 'at', 'near', 'outside', 'inside', 'off']);

/** Index of the first place or country that "in" or the like leads, after the trigger, else before it; null where the sentence names none. */
export function placeOf(trigger: Span, { words, mentions }: Scene, chains: readonly Chain[]): number | null {
  const led = mentions.filter(({ chain, start }) => {
    const kind = chains[chain]?.kind;
    return (kind === 'Place' || kind === 'Country') && IN.has(words.findLast(({ end }) => end <= start)?.lower ?? '');
  });
  return (led.find(({ start }) => start >= trigger.end) ?? led[0])?.chain ?? null;
}

/**
 * The time that lies nearest to this trigger of all triggers in the sentence.
 *
 * @param sameTeller - whether the words at a span are told by the same statements as the trigger: "said on Monday that he left" dates the saying.
 */
export function dateOf(trigger: Span, { times }: Scene, triggers: readonly Span[], sameTeller: (span: Span) => boolean): Happening['date'] {
  const own = times.find((time) => sameTeller(time) && triggers.every((other) => gap(time, trigger) <= gap(time, other)));
  return own ? { ...own.when, span: { start: own.start, end: own.end } } : null;
}

const gap = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : a.start - b.end);
