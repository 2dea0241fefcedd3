/** Query.article and Query.articles. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { articleAt } from '../../graph/reads/article-at.js';
import { Access } from '../access/rule.js';
import { articleWithPage } from '../ahead.js';
import type { Context } from '../context.js';
import { BadInputError } from '../errors.js';
import { listConnection } from '../list.js';
import { Article } from './article.js';
import { ArticleArgs, ArticleConnection } from './article-connection.js';
import { articleQuery } from './article-filter.js';

@Resolver()
export class ArticleQueries {
  @Access('reader')
  @Query(() => Article, { nullable: true, description: 'One article by id or by address; null when there is none.' })
  async article(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('url', () => String, { nullable: true, description: 'Its address; tracking parameters and fragments do not count.' }) url:
      | string
      | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (id && !url) {
      const found = await articleWithPage(id, context, info);
      return found === undefined ? context.loaders.node('articles', id) : found;
    }
    if (url && !id) return articleAt(context.reader, url);
    throw new BadInputError('An article is meant by exactly one of "id" and "url".');
  }

  @Access('reader')
  @Query(() => ArticleConnection, { nullable: true, description: 'All articles, without older revisions.' })
  async articles(@Args(() => ArticleArgs) args: ArticleArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return listConnection(context, { ...(await articleQuery(args.filter, null, context)), order: args.order }, args, info);
  }
}
