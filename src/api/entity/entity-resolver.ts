/** What hangs on every entity: what it said, what is said about it, where it is mentioned, what it takes part in. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { EntityRow } from '../../graph/reads/rows.js';
import { pageAhead } from '../ahead.js';
import { ArticleArgs, ArticleConnection } from '../article/article-connection.js';
import { articleQuery } from '../article/article-filter.js';
import type { Context } from '../context.js';
import { COUNTING } from '../counts/facet-args.js';
import { EventArgs, EventConnection } from '../event/event-connection.js';
import { eventQuery } from '../event/event-filter.js';
import { Price } from '../limits/price.js';
import { listConnection } from '../list.js';
import { StatementArgs, StatementConnection } from '../statement/statement-connection.js';
import { statementsOf } from '../statement/statement-list.js';
import { membersOf } from './as-one.js';
import { Entity } from './entity.js';
import { mentionsIn } from './mentions-in.js';
import { mentionedBeside, spokenAbout } from './related.js';
import { MentionedWithArgs, RelatedEntity, SpeaksAboutArgs } from './related-entity.js';

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => Boolean, { description: 'Whether its name is that of several, and every article leaves open which is meant.' })
  async ambiguous(@Root() { id }: EntityRow, @Ctx() { loaders }: Context) {
    return (await loaders.node('ambiguous-entities', id))?.ambiguous ?? false;
  }

  @FieldResolver(() => StatementConnection, { nullable: true, description: 'What it is reported to have said.' })
  statements(
    @Root() entity: EntityRow,
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageAhead(entity, info) ?? statementsOf(membersOf(entity), 'said', args, context, info);
  }

  @FieldResolver(() => StatementConnection, {
    nullable: true,
    description: 'What others, or it itself, are reported to have said about it.',
  })
  statementsAbout(
    @Root() entity: EntityRow,
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return pageAhead(entity, info) ?? statementsOf(membersOf(entity), 'about', args, context, info);
  }

  @FieldResolver(() => ArticleConnection, {
    nullable: true,
    description: 'The articles that mention it; edges say how often and in what forms.',
  })
  async articles(
    @Root() entity: EntityRow,
    @Args(() => ArticleArgs) args: ArticleArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ids = membersOf(entity);
    const query = await articleQuery(args.filter, { list: 'mentioning', ids }, context);
    return listConnection(context, { ...query, list: 'mentioning', order: args.order }, args, info, mentionsIn(ids, context));
  }

  @FieldResolver(() => EventConnection, { nullable: true, description: 'The events it takes part in; edges say what part it has.' })
  async events(
    @Root() entity: EntityRow,
    @Args(() => EventArgs) args: EventArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const query = await eventQuery(args.filter, membersOf(entity), context);
    return listConnection(context, { ...query, list: 'taking', order: args.order }, args, info, ({ role }) => ({ role }));
  }

  @Price(COUNTING)
  @FieldResolver(() => [RelatedEntity], { nullable: true, description: 'Whom and what it speaks about, those with most statements first.' })
  speaksAbout(@Root() entity: EntityRow, @Args(() => SpeaksAboutArgs) args: SpeaksAboutArgs, @Ctx() context: Context) {
    return spokenAbout(membersOf(entity), args, context);
  }

  @Price(COUNTING)
  @FieldResolver(() => [RelatedEntity], {
    nullable: true,
    description: 'Who and what is mentioned in the same articles, those in most articles first, or those that rose most.',
  })
  mentionedWith(@Root() entity: EntityRow, @Args(() => MentionedWithArgs) args: MentionedWithArgs, @Ctx() context: Context) {
    return mentionedBeside(membersOf(entity), args, context);
  }
}
