/** Writes judgements that two entities are, or are not, one, and takes them back: each with what it makes of the entities. */
import { judgementId } from '../decomposition/ids.js';
import { applyJudgements, type Judgement, judgementsOf } from './judgements.js';
import type { Store, Writer } from './store.js';
import { claimVersion } from './version.js';

/** What somebody says of two entities. */
export type Judged = Pick<Judgement, 'aId' | 'bId' | 'verdict'> & { readonly reason: string; readonly by: string };

/**
 * A later judgement of the same two takes the place of the earlier ones: those are revoked.
 *
 * @param judged - of two entities that are there.
 * @param at - when it is made: any form that Date reads.
 * @returns its id, and the bookmark of the write; null on a store that has none.
 * @throws StoreError
 */
export async function writeJudgement(
  store: Store,
  judged: Judged,
  at: string,
): Promise<{ readonly id: string; readonly bookmark: string | null }> {
  const time = new Date(at).toISOString();
  const id = judgementId(judged, time);
  const ids = [judged.aId, judged.bId];
  const { bookmark } = await store.write(async (writer) => {
    await claimVersion(writer);
    const earlier = (await judgementsOf(writer, ids)).filter((each) => each.id !== id && each.revokedAt === null && isOfSame(each, judged));
    await revoke(
      writer,
      earlier.map((each) => each.id),
      time,
    );
    await writer.run('write/judgement', { rows: [{ id, props: { id, ...judged, score: null, at: time, revokedAt: null } }] });
    await applyJudgements(writer, ids);
  });
  return { id, bookmark };
}

/**
 * Takes one back: it is kept, and no longer holds.
 *
 * @returns whether there is such a judgement; one that was revoked before stays as it is.
 * @throws StoreError
 */
export async function revokeJudgement(
  store: Store,
  id: string,
  at: string,
): Promise<{ readonly found: boolean; readonly bookmark: string | null }> {
  const { result: found, bookmark } = await store.write(async (writer) => {
    await claimVersion(writer);
    const [row] = await writer.read('read/judgements-by-id', [], { ids: [id] });
    const judgement = row?.node as unknown as Judgement | undefined;
    if (!judgement) return false;
    if (judgement.revokedAt === null) {
      await revoke(writer, [id], new Date(at).toISOString());
      await applyJudgements(writer, [judgement.aId, judgement.bId]);
    }
    return true;
  });
  return { found, bookmark };
}

async function revoke(writer: Writer, ids: readonly string[], revokedAt: string): Promise<void> {
  if (ids.length > 0) await writer.run('write/revoke-judgement', { rows: ids.map((id) => ({ id, revokedAt })) });
}

const isOfSame = (judgement: Pick<Judgement, 'aId' | 'bId'>, { aId, bId }: Judged): boolean =>
  [judgement.aId, judgement.bId].sort().join() === [aId, bId].sort().join();
