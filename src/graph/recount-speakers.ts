/** Counts the speakers of claims anew, after judgements have made several of them one, or one several. */
import { canonicalIds } from './reads/canonical-ids.js';
import { speakerCounts } from './rows/claim-rows.js';
import type { Writer } from './store.js';

type Made = { readonly id: string; readonly speakerIds: readonly string[]; readonly quotedSpeakerIds: readonly string[] };

/** Claims that take one statement. */
const CLAIMS_AT_ONCE = 500;

/**
 * Of all that these entities claim, only what two of them or more do can count otherwise.
 *
 * @param ids - of entities whose canonical one may be another now.
 * @throws StoreError
 */
export async function recountSpeakers(writer: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length < 2) return;
  const claims = (await writer.read('read/claims-of-several', [], { ids: [...ids].sort() })) as unknown as readonly Made[];
  const canonical = await canonicalIds(
    writer,
    claims.flatMap(({ speakerIds }) => speakerIds),
  );
  const rows = claims.map((claim) => ({ id: claim.id, ...speakerCounts(claim, (id) => canonical.get(id) ?? id) }));
  for (let start = 0; start < rows.length; start += CLAIMS_AT_ONCE)
    await writer.run('write/speaker-counts', { rows: rows.slice(start, start + CLAIMS_AT_ONCE) });
}
