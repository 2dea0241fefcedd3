/** Puts the times of verbs that name no office on the office that they are of: "Mayor Okoro will step down on 1 June", "She took office in May". */
import type { Office } from '../../document/document.js';
import { fold } from '../../text/fold.js';
import { grouped } from '../../text/grouped.js';
import type { OfficeGround } from './office-ground.js';
import { type Tenure, tenureBehind, turned } from './tenure.js';
import { type OfficeTurn, officeTurns } from './turns.js';

/** The same offices in the same order. @param offices - in text order. */
export function withTurns(offices: readonly Office[], ground: OfficeGround): readonly Office[] {
  const dated = [...offices];
  const held = grouped(offices.map(({ holder }, index) => [holder, index] as const));
  for (const turn of officeTurns(ground.words)) {
    const holder = ground.holderBefore(turn.holderEnd);
    const own = holder === null ? [] : (held.get(holder) ?? []);
    if (holder === null || own.length === 0 || !ground.isTold(turn.turn, turn.group, turn.verb, holder)) continue;
    const slot = turn.turn === 'begins' ? 'from' : 'until';
    const open = own.filter((index) => isOpen(dated[index] as Office, slot));
    const before = open.findLast((index) => (dated[index] as Office).span.start < turn.verb.start);
    const meant = dated[before ?? open[0] ?? -1];
    if (!meant) continue;
    const tenure = tenureTold(ground, turn);
    for (const index of open) {
      const office = dated[index] as Office;
      if (fold(office.title) === fold(meant.title)) dated[index] = { ...office, [slot]: tenure[slot] };
    }
  }
  return dated;
}

/** "Outgoing" and "-elect" leave open which day it will be. */
const isOpen = ({ from, until }: Office, slot: 'from' | 'until'): boolean => {
  const time = slot === 'from' ? from : until;
  return until?.precision !== 'past' && (time === null || time.precision === 'future');
};

function tenureTold(ground: OfficeGround, { turn, group, verb, end }: OfficeTurn): Tenure {
  const behind = tenureBehind(ground, end);
  const told = turned(ground, turn, group, verb, end);
  return { from: behind.from ?? told.from, until: behind.until ?? told.until };
}
