/** Judgements that two entities are, or are not, one: what they make of the entities that are there. */
import { grouped } from '../text/grouped.js';
import { byCodeUnit } from '../text/order.js';
import { recountSpeakers } from './recount-speakers.js';
import { retellKinds } from './retell-kinds.js';
import { retellKnown } from './retell-known.js';
import { smallestOfEach } from './rows/components.js';
import type { Reader, Writer } from './store.js';

export type Judgement = {
  readonly id: string;
  readonly aId: string;
  readonly bId: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly revokedAt: string | null;
};

/**
 * Ties judgements to their entities and names the canonical entity anew, after some entities have come or gone. A judgement stays when its
 * entities go, and holds again when they come back.
 *
 * @param ids - entities that came or went, or whose statements are others now.
 */
export async function applyJudgements(writer: Writer, ids: readonly string[]): Promise<void> {
  const judgements = await judgementsAround(writer, ids);
  if (judgements.length === 0) return;
  const judged = [...new Set(judgements.flatMap(({ aId, bId }) => [aId, bId]))].sort(byCodeUnit);
  const there = new Set((await writer.read('read/canonical-ids', [], { ids: judged })).map(({ id }) => id as string));
  const wanted = canonicalIds(judgements, [...there]);
  const groups = grouped([...wanted].map(([id, canonical]) => [canonical, id]));
  const rows = [...wanted].map(([id, canonical]) => ({ id, canonicalId: canonical, memberIds: membersOf(id, groups) }));
  const concerns = judgements.flatMap(({ id, aId, bId }) => [aId, bId].filter((to) => there.has(to)).map((to) => ({ id, to })));
  if (rows.length > 0) await writer.run('write/canonical-id', { rows });
  await recountSpeakers(writer, [...wanted.keys()]);
  await retellKnown(writer, [...wanted.keys()]);
  await retellKinds(writer, [...wanted.keys()]);
  if (concerns.length > 0) await writer.run('write/concerns', { rows: concerns });
}

/** Of the canonical one of several all ids, sorted; else null. */
function membersOf(id: string, groups: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const members = groups.get(id) ?? [];
  return members.length > 1 ? [...members].sort(byCodeUnit) : null;
}

/**
 * Of each entity that is there, the smallest id among those that judgements in force make one with it, itself included. One that is not
 * there joins others all the same, and is never the canonical one.
 */
export function canonicalIds(judgements: readonly Judgement[], there: readonly string[]): ReadonlyMap<string, string> {
  const holding = judgements.filter(({ verdict, revokedAt }) => verdict === 'same' && revokedAt === null);
  return smallestOfEach(
    holding.map(({ aId, bId }) => [aId, bId]),
    there,
  );
}

/** The judgements on any of these entities. @throws StoreError */
export const judgementsOf = async (reader: Reader, ids: readonly string[]): Promise<readonly Judgement[]> =>
  (await reader.read('read/judgements-of', [], { ids })).map(({ judgement }) => judgement as Judgement);

/** The judgements on these entities, on those that they name, and so on; sorted by id. */
async function judgementsAround(writer: Writer, ids: readonly string[]): Promise<readonly Judgement[]> {
  const found = new Map<string, Judgement>();
  const asked = new Set<string>();
  let wanted = [...new Set(ids)];
  while (wanted.length > 0) {
    for (const id of wanted) asked.add(id);
    const rows = await judgementsOf(writer, wanted);
    for (const judgement of rows) found.set(judgement.id, judgement);
    wanted = [...new Set(rows.flatMap(({ aId, bId }) => [aId, bId]))].filter((id) => !asked.has(id));
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}
