/** What hangs on a claim: who made it first, who made it at all, and where. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { ClaimRow } from '../../graph/reads/rows.js';
import { FIRST_KEY, LAST_KEY } from '../../graph/reads/sort-keys.js';
import { pageAhead } from '../ahead.js';
import { ArticleConnection, ClaimArticleArgs } from '../article/article-connection.js';
import { articleQuery } from '../article/article-filter.js';
import type { Context } from '../context.js';
import { Count } from '../counts/count.js';
import { COUNTING } from '../counts/facet-args.js';
import { Entity } from '../entity/entity.js';
import { Price } from '../limits/price.js';
import { listConnection } from '../list.js';
import { checkedFirst } from '../page-args.js';
import { RelationArgs, RelationConnection } from '../relation/relation-connection.js';
import { relationsOf } from '../relation/relations-of.js';
import { selectionOf } from '../selection.js';
import { Statement } from '../statement/statement.js';
import { StatementArgs, StatementConnection } from '../statement/statement-connection.js';
import { statementsOf } from '../statement/statement-list.js';
import { Claim } from './claim.js';
import { SpreadArgs, spreadOf } from './spread.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Statement, {
    nullable: true,
    description: 'The earliest statement that expresses it; of several at one time that with the smallest id.',
  })
  async firstStatement(@Root() { memberIds }: ClaimRow, @Ctx() { loaders }: Context) {
    const ask = { hubIds: memberIds, after: FIRST_KEY, before: LAST_KEY, since: FIRST_KEY, until: LAST_KEY };
    const { rows } = await loaders.page('expressing', { first: 1, oldestFirst: true, parts: [], filter: {} }, ask);
    return rows[0] ?? null;
  }

  @FieldResolver(() => [Entity], { nullable: true, description: 'Who made it, those with most statements first.' })
  speakers(
    @Root() { id }: ClaimRow,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'How many: 1 to 100.' }) first: number | null,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.speakersOfClaim(id, checkedFirst(first ?? 10));
  }

  @FieldResolver(() => StatementConnection, { nullable: true, description: 'The statements that express it.' })
  statements(
    @Root() claim: ClaimRow,
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageAhead(claim, info) ?? statementsOf(claim.memberIds, 'expressing', args, context, info);
  }

  @FieldResolver(() => RelationConnection, {
    nullable: true,
    description: 'What speaks for it or against it, or what it speaks for or against, oldest first.',
  })
  relations(
    @Root() { id }: ClaimRow,
    @Args(() => RelationArgs) args: RelationArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return relationsOf(id, args, context, info);
  }

  @FieldResolver(() => ArticleConnection, { nullable: true, description: 'The articles that carry it.' })
  async articles(
    @Root() { id }: ClaimRow,
    @Args(() => ClaimArticleArgs) args: ClaimArticleArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const query = await articleQuery(args.filter, { list: 'carrying', ids: [id] }, context);
    return listConnection(context, { ...query, order: args.order }, args, info);
  }

  @Price(COUNTING)
  @FieldResolver(() => [Count], {
    nullable: true,
    description:
      'How many of the articles that carry it were published in each bucket, oldest first, those with none among them. By HOUR only what is known to the hour.',
  })
  spread(@Root() { id }: ClaimRow, @Args(() => SpreadArgs) args: SpreadArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return spreadOf(id, args, context, selectionOf(info).fields.has('ofAll'));
  }
}
