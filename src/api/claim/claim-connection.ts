/** Pages of claims. */
import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../connection.js';
import { SCORE } from '../filters.js';
import { PageArgs } from '../page-args.js';
import { Order } from '../terms.js';
import { Claim } from './claim.js';
import { ClaimFilter } from './claim-filter.js';

@ObjectType({ simpleResolvers: true, description: 'A claim in a list.' })
export class ClaimEdge {
  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;

  @Field(() => Claim, { description: 'The claim.' })
  node!: Claim;

  @Field(() => Float, { nullable: true, description: SCORE })
  score!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of claims.' })
export class ClaimConnection {
  @Field(() => [ClaimEdge], { description: 'The claims with their cursors.' })
  edges!: ClaimEdge[];

  @Field(() => [Claim], { description: 'The claims alone.' })
  nodes!: Claim[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { nullable: true, description: 'How many there are on all pages.' })
  totalCount!: number | null;
}

@ArgsType()
export class ClaimArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true, description: 'Only these.' })
  filter?: ClaimFilter | null;

  @Field(() => Order, { nullable: true, defaultValue: 'NEWEST', description: 'By when they were first made.' })
  order?: Order | null;
}
