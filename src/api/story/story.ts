/** Stories: articles that tell of the same. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, ID, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { ArticleConnection } from '../article/article-connection.js';
import type { Context } from '../context.js';
import { listConnection } from '../list.js';
import { Node } from '../node/node.js';
import { PageArgs } from '../page-args.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'Articles that tell of the same, put together.' })
export class Story {
  @Field(() => ID, { description: 'Stays the same for as long as the link that began it holds.' })
  id!: string;

  @Field(() => String, { description: 'The headline of its earliest article that has one.' })
  title!: string;
}

@Resolver(() => Story)
export class StoryResolver {
  @FieldResolver(() => ArticleConnection, { nullable: true, description: 'Its articles, newest first.' })
  articles(@Root() { id }: Story, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return listConnection(context, { list: 'in-story', hubIds: [id], order: 'NEWEST' }, args, info);
  }
}
