/** Pages of articles. */
import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../connection.js';
import { PageArgs } from '../page-args.js';
import { MentionForm, Order } from '../terms.js';
import { Article } from './article.js';
import { ArticleFilter } from './article-filter.js';

@ObjectType({ simpleResolvers: true, description: 'An article in a list, with what the list says of it.' })
export class ArticleEdge {
  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;

  @Field(() => Article, { description: 'The article.' })
  node!: Article;

  @Field(() => Int, { nullable: true, description: 'How often it mentions the entity; null in a list that is not that of an entity.' })
  count!: number | null;

  @Field(() => [MentionForm], {
    nullable: true,
    description: 'In what forms it mentions the entity, each once; null in a list that is not that of an entity.',
  })
  forms!: MentionForm[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How sure it is that it is a copy, from 0 to 1; null in a list that is not of copies.',
  })
  similarity!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of articles.' })
export class ArticleConnection {
  @Field(() => [ArticleEdge], { description: 'The articles with what the list says of each.' })
  edges!: ArticleEdge[];

  @Field(() => [Article], { description: 'The articles alone.' })
  nodes!: Article[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { nullable: true, description: 'How many there are on all pages.' })
  totalCount!: number | null;
}

@ArgsType()
export class ArticleArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Only these.' })
  filter?: ArticleFilter | null;

  @Field(() => Order, {
    nullable: true,
    defaultValue: 'NEWEST',
    description: 'By publication; where that is unknown, when they were added.',
  })
  order?: Order | null;
}

@ArgsType()
export class ClaimArticleArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Only these.' })
  filter?: ArticleFilter | null;

  @Field(() => Order, {
    nullable: true,
    defaultValue: 'OLDEST',
    description: 'By publication; where that is unknown, when they were added.',
  })
  order?: Order | null;
}
