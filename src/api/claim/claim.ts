/** Claims: what one or more statements express, across articles. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'What one or more statements express, across articles. A claim is never a fact: it is what someone is reported to have said.',
})
export class Claim {
  @Field(() => ID, { description: 'Stays the same for as long as a statement expresses it.' })
  id!: string;

  @Field(() => String, { description: 'In the words of its earliest statement.' })
  text!: string;

  @Field(() => Int, { description: 'How many articles carry it.' })
  articleCount!: number;

  @Field(() => Int, { description: 'How many outlets carry it.' })
  outletCount!: number;

  @Field(() => Int, { description: 'How many reports are left when articles that copy one another count as one.' })
  independentReportCount!: number;
}
