/** The arguments of facets, and what a facet or a timeline costs. */
import { ArgsType, Field, Int } from 'type-graphql';
import { EventFacet, StatementFacet } from '../terms.js';

/** In things: it reads the relationships of a whole list. */
export const COUNTING = 100;

@ArgsType()
abstract class FacetArgs {
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many values, those that most share: 1 to 100.' })
  first?: number | null;
}

@ArgsType()
export class StatementFacetArgs extends FacetArgs {
  @Field(() => StatementFacet, { description: 'By what.' })
  by!: StatementFacet;
}

@ArgsType()
export class EventFacetArgs extends FacetArgs {
  @Field(() => EventFacet, { description: 'By what.' })
  by!: EventFacet;
}
