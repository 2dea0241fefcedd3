/** How many of a list of events share a value. */
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A value that events of a list share, and how many of them do. What has no such value counts nowhere.' })
export class EventFacetValue {
  @Field(() => Int, { description: 'How many events of the list share it.' })
  count!: number;
}
