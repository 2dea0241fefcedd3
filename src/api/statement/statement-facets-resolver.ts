/** What is counted of a list of statements, and of those that share a value. */
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Count } from '../counts/count.js';
import { type Counted, facetsOf, type ValueCount } from '../counts/counted.js';
import { dimensionOf } from '../counts/counting.js';
import { COUNTING, StatementFacetArgs } from '../counts/facet-args.js';
import { givenValue, labelOf, nodeOf } from '../counts/facet-value.js';
import { boundedTimeline } from '../limits/bounded-timeline.js';
import { Price } from '../limits/price.js';
import { Node } from '../node/node.js';
import { checkedFirst } from '../page-args.js';
import { Bucket } from '../terms.js';
import { StatementConnection } from './statement-connection.js';
import { StatementFacetValue } from './statement-facet-value.js';

const facets = (counted: Counted, { by, first }: StatementFacetArgs) => facetsOf(counted, dimensionOf(by), checkedFirst(first ?? 10));

@Resolver(() => StatementConnection)
export class StatementCountsResolver {
  @Price(COUNTING)
  @FieldResolver(() => [StatementFacetValue], {
    nullable: true,
    description: 'The values that most statements of the whole list share, whatever the page; in the same state of the graph as the page.',
  })
  facets(@Root() counted: Counted, @Args(() => StatementFacetArgs) args: StatementFacetArgs) {
    return facets(counted, args);
  }

  @Price(COUNTING)
  @FieldResolver(() => [Count], {
    nullable: true,
    description:
      'How many statements of the whole list fall into each bucket, oldest first, those with none among them: over the times of the filter, and where they are open, from the first statement to the last.',
  })
  timeline(@Root() counted: Counted, @Arg('by', () => Bucket, { description: 'By what time.' }) by: Bucket, @Ctx() context: Context) {
    return boundedTimeline(counted, by, context);
  }
}

@Resolver(() => StatementFacetValue)
export class StatementFacetValueResolver {
  @FieldResolver(() => String, { description: 'As a filter takes it: an id, a word in capitals, the base form of a cue.' })
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

  @FieldResolver(() => [StatementFacetValue], { nullable: true, description: 'The same of those statements alone that share this value.' })
  facets(@Root() { within }: ValueCount, @Args(() => StatementFacetArgs) args: StatementFacetArgs) {
    return facets(within, args);
  }

  @FieldResolver(() => [Count], {
    nullable: true,
    description: 'How many of those statements fall into each bucket, over the same buckets as the whole list.',
  })
  timeline(@Root() { within }: ValueCount, @Arg('by', () => Bucket, { description: 'By what time.' }) by: Bucket, @Ctx() context: Context) {
    return boundedTimeline(within, by, context);
  }
}
