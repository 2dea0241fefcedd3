/** Puts other revisions of articles in the place of those that stand: the one way in which a graph of articles changes. */
import { applyChange } from './apply-change.js';
import { applyLinks } from './apply-links.js';
import { changeBetween } from './change.js';
import { applyJudgements } from './judgements.js';
import { retellKindsIn } from './retell-kinds.js';
import type { Revisions } from './revisions.js';
import type { Unit } from './rows/unit.js';
import { rowsOf } from './rows.js';
import { swapEvents, swapEvidence, swapVotes } from './shared-nodes.js';
import type { Writer } from './store.js';

/**
 * What both sides tell alike is left as it is. Nodes that articles share are made again from what all articles tell, and go when none does.
 *
 * @param before - what the store holds of some articles.
 * @param after - what it is to hold of them.
 */
export async function restand(writer: Writer, before: readonly Revisions[], after: readonly Revisions[]): Promise<void> {
  const old = rowsOf(before);
  const next = rowsOf(after);
  const shared = await swapVotes(writer, { gone: old.votes, come: next.votes });
  const claims = await swapEvidence(writer, { gone: old.evidence, come: next.evidence });
  const events = await swapEvents(writer, { gone: old.eventEvidence, come: next.eventEvidence });
  const units = [...old.units, ...shared.before, ...claims.before, ...events.before];
  await applyChange(writer, changeBetween(units, [...next.units, ...shared.after, ...claims.after, ...events.after]));
  const comeOrGone = onOneSide(entityIds(shared.before), entityIds(shared.after));
  await applyJudgements(writer, [...new Set([...comeOrGone, ...unknownIds(shared.after)])]);
  await retellKindsIn(writer, next.units, memberIds(shared.after));
  await applyLinks(writer, { articleIds: givenIds([...before, ...after]), claimIds: claims.touched, eventIds: events.touched });
}

const givenIds = (articles: readonly Revisions[]): readonly string[] => [
  ...new Set(articles.flatMap((revisions) => revisions.at(-1)?.decomposition.article.id ?? [])),
];

const entityIds = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(units.filter(({ table }) => table === 'entity').map(({ id }) => id));

/** Their statements may be others, and say of themselves that nobody is known to have made them. */
const unknownIds = (units: readonly Unit[]): readonly string[] =>
  units.filter(({ table, props }) => table === 'entity' && (props.named === false || props.ambiguous === true)).map(({ id }) => id);

/** Their statements tell their own kind, and not that of whom they are one with. */
const memberIds = (units: readonly Unit[]): readonly string[] =>
  units.filter(({ table, id, props }) => table === 'entity' && props.canonicalId !== id).map(({ id }) => id);

const onOneSide = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] => [
  ...[...a].filter((id) => !b.has(id)),
  ...[...b].filter((id) => !a.has(id)),
];
