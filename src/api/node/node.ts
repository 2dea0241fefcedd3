/** Anything in the graph that has an id of its own. */
import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'Anything that has an id of its own: an entity, statement, claim, event, relation, story, judgement, article or outlet.',
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Stays the same for as long as the thing is in the graph.' })
  id!: string;
}
