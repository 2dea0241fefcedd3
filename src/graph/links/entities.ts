/** Entities that links say are one: each such link makes a judgement, until a person judges the same two. */
import { linkJudgementId } from '../../decomposition/ids.js';
import { applyJudgements, type Judgement, judgementsOf } from '../judgements.js';
import type { Writer } from '../store.js';
import type { StoredLink } from '../stored-links.js';
import { isHolding } from './around.js';
import { inBatches } from './rows-at-once.js';

/** Who says so, of what a link says. */
const BY = 'a link';

/** One that was revoked stays so while its link is there; one whose link goes, or is rejected, goes with it. */
export async function applyEntityLinks(writer: Writer, given: readonly StoredLink[], gone: readonly StoredLink[]): Promise<void> {
  const own = given.filter(isOfEntities);
  const taken = [...own.filter((stored) => !isHolding(stored)), ...gone.filter(isOfEntities)];
  if (own.length + taken.length === 0) return;
  const ids = [...new Set([...own, ...taken].flatMap(({ link: { a, b } }) => [a.id as string, b.id as string]))].sort();
  const there = await judgementsOf(writer, ids);
  const known = new Map(there.map((judgement) => [judgement.id, judgement]));
  const made = own.filter((stored) => isHolding(stored) && !isJudged(stored, there)).map((stored) => judgementFrom(stored, known));
  await inBatches(made, (rows) => writer.run('write/judgement', { rows }));
  const lost = taken.map(({ id }) => linkJudgementId(id)).filter((id) => known.has(id));
  // Those that are gone lead nowhere any more: what they joined is found while they are there.
  await inBatches(lost, (part) => writer.run('write/revoke-judgement', { rows: part.map((id) => ({ id, revokedAt: 'gone' })) }));
  await applyJudgements(writer, ids);
  await inBatches(lost, (part) => writer.run('write/drop-judgement', { ids: part }));
}

const isOfEntities = ({ link }: StoredLink): boolean => link.type === 'same-entity';

/** Whether somebody else's judgement of the same two is in force. */
const isJudged = ({ id, link: { a, b } }: StoredLink, judgements: readonly Judgement[]): boolean =>
  judgements.some(
    (each) =>
      each.id !== linkJudgementId(id) && each.revokedAt === null && [each.aId, each.bId].sort().join() === [a.id, b.id].sort().join(),
  );

function judgementFrom({ id: link, link: { a, b, signals, score }, addedAt }: StoredLink, known: ReadonlyMap<string, Judgement>) {
  const id = linkJudgementId(link);
  const reason = signals.join('; ') || 'said without a reason';
  const said = { id, aId: a.id, bId: b.id, verdict: 'same', score, reason, by: BY, at: addedAt };
  return { id, props: { ...said, revokedAt: known.get(id)?.revokedAt ?? null } };
}
