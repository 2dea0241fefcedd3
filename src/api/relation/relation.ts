/** Relations: what two statements, or two claims, have to do with each other. */
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Node } from '../node/node.js';
import { DateTime } from '../scalars.js';
import { RelationKind, RelationStatus } from '../terms.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "What two statements, or two claims, have to do with each other. Offered, never a verdict: 'disputed by'.",
})
export class Relation {
  @Field(() => ID, { description: 'Stays the same for as long as what it joins is there.' })
  id!: string;

  @Field(() => RelationKind, { description: 'Whether one repeats, answers, supports or contradicts the other.' })
  kind!: RelationKind;

  @Field(() => [String], { description: 'Why it was made, in words.' })
  signals!: string[];

  @Field(() => Float, { description: 'How sure that is, from 0 to 1.' })
  score!: number;

  @Field(() => RelationStatus, { description: 'Whether a person has looked at it.' })
  status!: RelationStatus;

  @Field(() => DateTime, { description: 'When Hearsay learnt of it.' })
  addedAt!: string;
}
