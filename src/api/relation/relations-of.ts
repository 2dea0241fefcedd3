/** The relations of one statement or claim, as a connection. */
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOfAll } from '../connection.js';
import type { Context } from '../context.js';
import { selectionOf } from '../selection.js';
import type { RelationArgs } from './relation-connection.js';

/** Those that a person has rejected are left out. @throws BadInputError, StoreError */
export async function relationsOf(id: string, args: RelationArgs, { loaders }: Context, info: GraphQLResolveInfo) {
  const kinds = args.kind ? [...args.kind].sort() : null;
  const all = await loaders.relationsOf(id, leadsOn(info));
  const wanted = all.filter(({ kind, status }) => status !== 'rejected' && (kinds === null || kinds.includes(kind)));
  return connectionOfAll(wanted, args, JSON.stringify(['relations', id, kinds]));
}

/** Whether what is at their ends is selected. */
export function leadsOn(info: Parameters<typeof selectionOf>[0]): boolean {
  const { ofNodes } = selectionOf(info);
  return ofNodes.has('to') || ofNodes.has('from');
}
