/** Subscriptions: what is taken in, as it comes. */
import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import type { ArticleRow, StatementRow } from '../../graph/reads/rows.js';
import { Access } from '../access/rule.js';
import { Article } from '../article/article.js';
import { Statement } from '../statement/statement.js';
import { StatementFilter } from '../statement/statement-filter.js';
import { addedStatements, checkFilter } from './added-statements.js';
import { eventStream, type SubscriptionContext } from './event-stream.js';

type Asked<Args> = { readonly args: Args; readonly context: SubscriptionContext };

@Resolver()
export class Subscriptions {
  @Access('reader')
  @Subscription(() => Article, {
    description: 'Each article that is taken in, new or with another text or decomposition, once it can be read.',
    subscribe: ({ context }: Asked<object>) =>
      eventStream(context, async ({ articleId }) => {
        const article = await context.loaders.node('articles', articleId);
        return article ? [article] : [];
      }),
  })
  articleIngested(@Root() article: ArticleRow) {
    return article;
  }

  @Access('reader')
  @Subscription(() => Statement, {
    description: 'Each statement that was not there before and passes the filter, as they stand in their article; not what only restates.',
    subscribe: async ({ args: { filter }, context }: Asked<{ filter?: StatementFilter | null }>) => {
      await checkFilter(filter, context);
      return eventStream(context, (news) => addedStatements(news, filter, context));
    },
  })
  statementAdded(
    @Root() statement: StatementRow,
    @Arg('filter', () => StatementFilter, { nullable: true, description: 'Only these.' }) _filter?: StatementFilter,
  ) {
    return statement;
  }
}
