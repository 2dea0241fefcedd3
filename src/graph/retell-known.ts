/** Says anew of statements whether it is known who made them, after judgements have made somebody without a name one with somebody known, or no longer. */
import type { Writer } from './store.js';

type Told = { readonly id: string; readonly speakerIds: readonly string[]; readonly unresolved: boolean };

/** Statements that are written at once. */
const AT_ONCE = 500;

/**
 * Only those without a name, or with that of several, can become known; each is of one article, so that they have few statements.
 *
 * @param ids - of entities whose canonical one may be another now, or whose statements may be others.
 * @throws StoreError
 */
export async function retellKnown(writer: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const statements = (await writer.read('read/statements-of-unknown', [], { ids: [...ids].sort() })) as unknown as readonly Told[];
  const speakers = [...new Set(statements.flatMap(({ speakerIds }) => speakerIds))].sort();
  if (speakers.length === 0) return;
  const known = new Set((await writer.read('read/known-entities', [], { ids: speakers })).map(({ id }) => id));
  const rows = statements.flatMap(({ id, speakerIds, unresolved: before }) => {
    const unresolved = !speakerIds.some((speaker) => known.has(speaker));
    return unresolved === before ? [] : [{ id, unresolved }];
  });
  for (let start = 0; start < rows.length; start += AT_ONCE)
    await writer.run('write/unresolved', { rows: rows.slice(start, start + AT_ONCE) });
}
