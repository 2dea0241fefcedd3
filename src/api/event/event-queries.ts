/** Query.event and Query.events. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../access/rule.js';
import type { Context } from '../context.js';
import { listConnection } from '../list.js';
import { Event } from './event.js';
import { EventArgs, EventConnection } from './event-connection.js';
import { eventQuery } from './event-filter.js';

@Resolver()
export class EventQueries {
  @Access('reader')
  @Query(() => Event, { nullable: true, description: 'One event; null when nothing has this id.' })
  event(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.node('events', id);
  }

  @Access('reader')
  @Query(() => EventConnection, { nullable: true, description: 'What happened, or is said to have, in all articles.' })
  async events(@Args(() => EventArgs) args: EventArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const query = await eventQuery(args.filter, null, context);
    const edgeFields = (row: object) => ('role' in row && query.hubIds?.length === 1 ? { role: row.role } : {});
    return listConnection(context, { ...query, order: args.order }, args, info, edgeFields);
  }
}
