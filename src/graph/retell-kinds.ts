/** Says anew of statements of which kinds those are who made them, where judgements make somebody one with somebody of another kind, or no longer. */
import type { Unit } from './rows/unit.js';
import type { Reader, Writer } from './store.js';

type Told = { readonly id: string; readonly speakerIds: readonly string[]; readonly speakerKinds: readonly string[] };

/** Statements that are written at once. */
const AT_ONCE = 500;

/**
 * Of all statements of these entities; nearly always they are of one kind, and nothing is looked at.
 *
 * @param ids - of entities whose canonical one may be another now, with all that judgements tie to them.
 * @throws StoreError
 */
export async function retellKinds(writer: Writer, ids: readonly string[]): Promise<void> {
  const kinds = await kindsOf(writer, ids);
  if (new Set(kinds.map(({ kind }) => kind)).size < 2) return;
  await retell(writer, (await writer.read('read/statements-of-other-kinds', [], { ids: [...ids].sort() })) as unknown as readonly Told[]);
}

/**
 * Of statements as articles tell them, those by entities that are one with another since before.
 *
 * @param ids - of entities that are not the canonical one.
 * @throws StoreError
 */
export async function retellKindsIn(writer: Writer, units: readonly Unit[], ids: readonly string[]): Promise<void> {
  const others = (await kindsOf(writer, ids)).filter(({ kind, canonicalKind }) => kind !== canonicalKind);
  if (others.length === 0) return;
  const moved = new Set(others.map(({ id }) => id));
  const told = standing(units).map(({ props }) => props as unknown as Told);
  await retell(
    writer,
    told.filter(({ speakerIds }) => speakerIds.some((id) => moved.has(id))),
  );
}

/** Statements that somebody is stored as having said, and those that restate one. */
function standing(units: readonly Unit[]): readonly Unit[] {
  const said = new Set(units.filter(({ edges }) => edges.some(({ table }) => table === 'said')).map(({ id }) => id));
  return units.filter(({ id, edges }) => said.has(id) || edges.some(({ table, to }) => table === 'restates' && said.has(to)));
}

async function retell(writer: Writer, statements: readonly Told[]): Promise<void> {
  const speakers = [...new Set(statements.flatMap(({ speakerIds }) => speakerIds))].sort();
  const kinds = new Map((await kindsOf(writer, speakers)).map(({ id, canonicalKind }) => [id, canonicalKind]));
  const rows = statements.flatMap(({ id, speakerIds, speakerKinds: before }) => {
    const speakerKinds = [...new Set(speakerIds.flatMap((speaker) => kinds.get(speaker) ?? []))];
    return speakerKinds.join() === before.join() ? [] : [{ id, speakerKinds }];
  });
  for (let start = 0; start < rows.length; start += AT_ONCE)
    await writer.run('write/speaker-kinds', { rows: rows.slice(start, start + AT_ONCE) });
}

type Kinds = { readonly id: string; readonly kind: string; readonly canonicalKind: string };

const kindsOf = async (reader: Reader, ids: readonly string[]): Promise<readonly Kinds[]> =>
  ids.length === 0 ? [] : ((await reader.read('read/speaker-kinds', [], { ids })) as unknown as readonly Kinds[]);
