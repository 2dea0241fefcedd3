/** Query.statement and Query.statements. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../access/rule.js';
import type { Context } from '../context.js';
import { Statement } from './statement.js';
import { StatementArgs, StatementConnection } from './statement-connection.js';
import { allStatements } from './statement-list.js';

@Resolver()
export class StatementQueries {
  @Access('reader')
  @Query(() => Statement, { nullable: true, description: 'One statement; null when nothing has this id.' })
  statement(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: Context) {
    return loaders.node('statements', id);
  }

  @Access('reader')
  @Query(() => StatementConnection, { nullable: true, description: 'Who said what about whom, in all articles.' })
  statements(@Args(() => StatementArgs) args: StatementArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return allStatements(args, context, info);
  }
}
