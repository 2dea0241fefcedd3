/** Offices told by a verb: "has led the Ostia Bank since 2019", "who chairs the committee". */
import type { Office } from '../../document/document.js';
import { firstEndingAfter } from '../words.js';
import { leadings } from './leading.js';
import type { OfficeGround } from './office-ground.js';
import { lastedSince, NO_TENURE, tenureBehind } from './tenure.js';

/** What makes leading a lead in a race: "leads the club by two points". */
const RACE = /^(?:with|by|to|against|past|out|through|into|over|from behind)$/;

export function officesLed(ground: OfficeGround): Office[] {
  const { words } = ground;
  return leadings(words).flatMap(({ title, group, verb, bodyToken, past }) => {
    const holder = ground.holderBefore(group.subjectEnd);
    const body = holder === null ? null : ground.bodyFrom(bodyToken);
    if (holder === null || !body || !ground.isTold('holds', group, verb, holder)) return [];
    const next = words[firstEndingAfter(words, body.end)];
    if (next && (RACE.test(next.lower) || next.pos === 'NUM')) return [];
    const tenure = tenureBehind(ground, body.end);
    // "Led the bank" alone may be told of one evening.
    if (past && tenure === NO_TENURE) return [];
    const from = tenure.from ?? (past ? null : lastedSince(ground, body.end));
    return [{ holder, title, of: body.chain, from, until: tenure.until, span: { start: verb.start, end: body.end } }];
  });
}
