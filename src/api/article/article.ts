/** Articles: what arrived. */
import { Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../node/node.js';
import { DateTime } from '../scalars.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'An article as it arrived, with what it says taken apart.' })
export class Article {
  @Field(() => ID, { description: 'As it was given; else made from the address, else from the text.' })
  id!: string;

  @Field(() => String, { nullable: true, description: "Its headline: the text's first line." })
  headline!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url!: string | null;

  @Field(() => DateTime, { description: 'When Hearsay learnt of it.' })
  addedAt!: string;
}
