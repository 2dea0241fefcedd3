/** Pages of relations. */
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../connection.js';
import { PageArgs } from '../page-args.js';
import { RelationKind } from '../terms.js';
import { Relation } from './relation.js';

@ObjectType({ simpleResolvers: true, description: 'A relation in a list.' })
export class RelationEdge {
  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;

  @Field(() => Relation, { description: 'The relation.' })
  node!: Relation;
}

@ObjectType({ simpleResolvers: true, description: 'A page of relations.' })
export class RelationConnection {
  @Field(() => [RelationEdge], { description: 'The relations with their cursors.' })
  edges!: RelationEdge[];

  @Field(() => [Relation], { description: 'The relations alone.' })
  nodes!: Relation[];

  @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { nullable: true, description: 'How many there are on all pages.' })
  totalCount!: number | null;
}

@ArgsType()
export class RelationArgs extends PageArgs {
  @Field(() => [RelationKind], { nullable: true, description: 'Only of these kinds.' })
  kind?: RelationKind[] | null;
}
