/** Pages of statements. */
import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../connection.js';
import { SCORE } from '../filters.js';
import { PageArgs } from '../page-args.js';
import { Order } from '../terms.js';
import { Statement } from './statement.js';
import { StatementFilter } from './statement-filter.js';

@ObjectType({ simpleResolvers: true, description: 'A statement in a list.' })
export class StatementEdge {
  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;

  @Field(() => Statement, { description: 'The statement.' })
  node!: Statement;

  @Field(() => Float, { nullable: true, description: SCORE })
  score!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of statements.' })
export class StatementConnection {
  @Field(() => [StatementEdge], { description: 'The statements with their cursors.' })
  edges!: StatementEdge[];

  @Field(() => [Statement], { description: 'The statements alone.' })
  nodes!: Statement[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { nullable: true, description: 'How many there are on all pages.' })
  totalCount!: number | null;
}

@ArgsType()
export class StatementArgs extends PageArgs {
  @Field(() => StatementFilter, { nullable: true, description: 'Only these.' })
  filter?: StatementFilter | null;

  @Field(() => Order, { nullable: true, defaultValue: 'NEWEST', description: 'By when they were said; where that is unknown, published.' })
  order?: Order | null;
}

@ArgsType()
export class ArticleStatementArgs extends PageArgs {
  @Field(() => StatementFilter, { nullable: true, description: 'Only these.' })
  filter?: StatementFilter | null;

  @Field(() => Order, { nullable: true, defaultValue: 'OLDEST', description: 'OLDEST: as they stand in the text. NEWEST: from its end.' })
  order?: Order | null;
}
