/** How many of a list of statements share a value. */
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A value that statements of a list share, and how many of them do. What has no such value counts nowhere.' })
export class StatementFacetValue {
  @Field(() => Int, { description: 'How many statements of the list share it.' })
  count!: number;
}
