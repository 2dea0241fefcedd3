/** Lists of statements: those of a hub, and all of them. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { checkWindow, scoreFor } from '../filters.js';
import { listConnection } from '../list.js';
import type { StatementArgs } from './statement-connection.js';
import { anchored, statementBounds } from './statement-filter.js';

type HubList = 'said' | 'about' | 'carried' | 'expressing' | 'stated';

/**
 * The statements of a hub, narrowed by the filter.
 *
 * @param hubIds - its id, or the ids of those that are made one in it.
 */
export async function statementsOf(
  hubIds: readonly string[],
  list: HubList,
  args: StatementArgs,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const { since, until, filter } = await statementBounds(args.filter, context, list === 'about');
  checkWindow(since, until);
  // In an article the order is that of the text, so that time is one more thing to filter by.
  const times = list === 'stated' ? { filter: { ...filter, saidSince: since, saidUntil: until } } : { filter, since, until };
  return listConnection(context, { list, hubIds, ...times, order: args.order }, args, info, scoreFor(args.filter?.text));
}

/** All statements that pass the filter, walked from what narrows them most. */
export async function allStatements(args: StatementArgs, context: Context, info: GraphQLResolveInfo) {
  const query = anchored(await statementBounds(args.filter, context));
  return listConnection(context, { ...query, order: args.order }, args, info, scoreFor(args.filter?.text));
}
