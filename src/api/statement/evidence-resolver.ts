/** The article that evidence stands in. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Article } from '../article/article.js';
import type { Context } from '../context.js';
import type { EvidenceValue } from './evidence.js';
import { Evidence } from './statement-parts.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Article, { description: 'The article they stand in.' })
  article(@Root() { statement: { article, articleId } }: EvidenceValue, @Ctx() { loaders }: Context) {
    return article ?? loaders.node('articles', articleId);
  }
}
