/** What is counted of a list of events, and of those that share a value. */
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Count } from '../counts/count.js';
import { type Counted, facetsOf, type ValueCount } from '../counts/counted.js';
import { dimensionOf } from '../counts/counting.js';
import { COUNTING, EventFacetArgs } from '../counts/facet-args.js';
import { givenValue, labelOf, nodeOf } from '../counts/facet-value.js';
import { boundedTimeline } from '../limits/bounded-timeline.js';
import { Price } from '../limits/price.js';
import { Node } from '../node/node.js';
import { checkedFirst } from '../page-args.js';
import { Bucket } from '../terms.js';
import { EventConnection } from './event-connection.js';
import { EventFacetValue } from './event-facet-value.js';

const facets = (counted: Counted, { by, first }: EventFacetArgs) => facetsOf(counted, dimensionOf(by), checkedFirst(first ?? 10));

@Resolver(() => EventConnection)
export class EventCountsResolver {
  @Price(COUNTING)
  @FieldResolver(() => [EventFacetValue], {
    nullable: true,
    description: 'The values that most events of the whole list share, whatever the page; in the same state of the graph as the page.',
  })
  facets(@Root() counted: Counted, @Args(() => EventFacetArgs) args: EventFacetArgs) {
    return facets(counted, args);
  }

  @Price(COUNTING)
  @FieldResolver(() => [Count], {
    nullable: true,
    description:
      'How many events of the whole list fall into each bucket, oldest first, those with none among them: over the times of the filter, and where they are open, from the first event to the last. By HOUR only what is dated to the hour.',
  })
  timeline(@Root() counted: Counted, @Arg('by', () => Bucket, { description: 'By what time.' }) by: Bucket, @Ctx() context: Context) {
    return boundedTimeline(counted, by, context);
  }
}

@Resolver(() => EventFacetValue)
export class EventFacetValueResolver {
  @FieldResolver(() => String, { description: 'As a filter takes it: an id, or a word in capitals.' })
  value(@Root() value: ValueCount) {
    return givenValue(value);
  }

  @FieldResolver(() => String, { description: 'As people call it: a name, a word.' })
  label(@Root() value: ValueCount, @Ctx() context: Context) {
    return labelOf(value, context);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The entity or outlet that it is; null where it is a mere word.' })
  node(@Root() value: ValueCount, @Ctx() context: Context) {
    return nodeOf(value, context);
  }

  @FieldResolver(() => [EventFacetValue], { nullable: true, description: 'The same of those events alone that share this value.' })
  facets(@Root() { within }: ValueCount, @Args(() => EventFacetArgs) args: EventFacetArgs) {
    return facets(within, args);
  }
}
