/** Entities that were read as neighbours of something, each as the one that judgements make it one with. */
import type { EntityRow } from '../../graph/reads/rows.js';
import type { Context } from '../context.js';

type Reading = Pick<Context, 'loaders'>;

/** The ids of all that are one with an entity, its own among them; of one that was read by itself its own alone. */
export const membersOf = ({ id, memberIds }: EntityRow): readonly string[] => memberIds ?? [id];

/** One statement for all of a level, and none where nothing is made one. */
export async function asOne(row: EntityRow, { loaders }: Reading): Promise<EntityRow> {
  return isItself(row) ? row : ((await loaders.node('entities', row.canonicalId ?? row.id)) ?? row);
}

/** For fields that promise one kind: what is made one with something of another kind stays as its article has it. */
export async function asOneOfItsKind(row: EntityRow | null, reading: Reading): Promise<EntityRow | null> {
  if (row === null) return null;
  const one = await asOne(row, reading);
  return one.kind === row.kind ? one : row;
}

/** Each once, where it stands first. */
export async function allAsOne(rows: readonly EntityRow[], reading: Reading): Promise<readonly EntityRow[]> {
  if (rows.every(isItself)) return rows;
  const all = await Promise.all(rows.map((row) => asOne(row, reading)));
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Whether it is made one with no other that stands for both. */
export const isItself = ({ id, canonicalId }: EntityRow): boolean => canonicalId === undefined || canonicalId === id;
