/** Query.claim and Query.claims. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../access/rule.js';
import { claimWithPage } from '../ahead.js';
import type { Context } from '../context.js';
import { scoreFor } from '../filters.js';
import { listConnection } from '../list.js';
import { Claim } from './claim.js';
import { ClaimArgs, ClaimConnection } from './claim-connection.js';
import { claimQuery } from './claim-filter.js';

@Resolver()
export class ClaimQueries {
  @Access('reader')
  @Query(() => Claim, { nullable: true, description: 'One claim; null when nothing has this id.' })
  async claim(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const found = await claimWithPage(id, context, info);
    return found === undefined ? context.loaders.node('claims', id) : found;
  }

  @Access('reader')
  @Query(() => ClaimConnection, { nullable: true, description: 'What is claimed in all articles.' })
  async claims(@Args(() => ClaimArgs) args: ClaimArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const query = await claimQuery(args.filter, context);
    return listConnection(context, { ...query, order: args.order }, args, info, scoreFor(args.filter?.text));
  }
}
