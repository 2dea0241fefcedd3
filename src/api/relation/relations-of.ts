/** The relations of one statement or claim, as a connection. */
import { connectionOfAll } from '../connection.js';
import type { Context } from '../context.js';
import type { RelationArgs } from './relation-connection.js';

/** Those that a person has rejected are left out. @throws BadInputError, StoreError */
export async function relationsOf(id: string, args: RelationArgs, { loaders }: Context) {
  const kinds = args.kind ? [...args.kind].sort() : null;
  const all = await loaders.list('relations-of', id);
  const wanted = all.filter(({ kind, status }) => status !== 'rejected' && (kinds === null || kinds.includes(kind)));
  return connectionOfAll(wanted, args, JSON.stringify(['relations', id, kinds]));
}
