/** Offices as the article states them: who holds what, of what, since when and until when. */
import type { Document, Office } from '../../document/document.js';
import { byPosition } from '../../text/span.js';
import { component } from '../component.js';
import { officesLed } from '../offices/led.js';
import { officeGround } from '../offices/office-ground.js';
import { officesStated } from '../offices/stated.js';
import { withTurns } from '../offices/with-turns.js';

const NEEDS = ['tokens', 'tags', 'names', 'chains', 'times', 'attributions'] as const;

export const offices = component({
  name: 'offices',
  version: '4',
  needs: NEEDS,
  adds: ['offices'],
  annotate: (document) => ({ offices: officesOf(document) }),
});

/** In text order. An office told twice of one holder in the same words is listed where it is told first, with what all of them tell of its time. */
function officesOf(document: Document<(typeof NEEDS)[number]>): readonly Office[] {
  const ground = officeGround(document);
  const told = [...officesStated(ground), ...officesLed(ground)].sort((a, b) => byPosition(a.span, b.span));
  const first = new Map<string, Office>();
  for (const office of withTurns(told, ground)) {
    const key = `${office.holder} ${office.title.toLowerCase()} ${office.of}`;
    const known = first.get(key);
    first.set(key, known ? { ...known, from: known.from ?? office.from, until: known.until ?? office.until } : office);
  }
  return [...first.values()];
}
